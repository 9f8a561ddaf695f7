import type { feedAdapters } from '../../outlets/outlet';
import type { Adapter } from './adapter';
import { afpCarrier } from './afp-carrier';
import { googleNews } from './google-news';
import { mediawiki } from './mediawiki';
import { plain } from './plain';

/** The adapters by the names that outlets call them by. */
export const adapters: Readonly<Record<(typeof feedAdapters)[number], Adapter>> = {
  plain,
  'google-news': googleNews,
  mediawiki,
  'afp-carrier': afpCarrier,
};
