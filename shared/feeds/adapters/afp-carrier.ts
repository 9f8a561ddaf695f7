import { plainText } from '../plain-text';
import { valuesOf } from '../raw-entry';
import type { Adapter } from './adapter';
import { plain } from './plain';
import { agencyOf, readByline } from './read-byline';

const agency = 'AFP';

/** Keeps of a carrier's feed (France 24) what is marked as AFP's: by its author, its source, or a byline in its text. */
export const afpCarrier: Adapter = (raw, feed) => {
  const entry = plain(raw, feed);
  const authors = valuesOf(raw, 'creator', 'author', 'source').map(({ text }) => agencyOf(plainText(text)));
  const texts = valuesOf(raw, 'description', 'summary', 'content', 'encoded').map(({ text }) =>
    readByline(plainText(text)),
  );
  return entry !== undefined && [...authors, ...texts].includes(agency) ? { ...entry, publisher: agency } : undefined;
};
