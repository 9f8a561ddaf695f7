import { withoutOurName } from './own-name';

/** As long as 'Bosansko-podrinjski kanton informativna agencija', and no sentence. */
const name = /^[\p{L}\p{N}][\p{L}\p{N}\p{M} .,&'’()/+|-]{0,59}$/u;
const mostWords = 6;

/**
 * Who wrote an entry, by its feed, if that can be a name: it stands in reasons and alerts as one. A sentence, an
 * address or our own name is none, and the item counts as its outlet's.
 */
export const publisherName = (written: string | undefined): string | undefined =>
  written !== undefined &&
  name.test(written) &&
  written.split(' ').length <= mostWords &&
  !/\p{Ll}[.,] |\.\p{L}{2,}\/|^[Ww]{3}\./u.test(written) &&
  withoutOurName(written) === written
    ? written
    : undefined;
