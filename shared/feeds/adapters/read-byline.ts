/** Wire agencies by how they sign: at a dateline, in brackets, between slashes. */
const agencies: Readonly<Record<string, string>> = {
  AFP: 'AFP',
  AA: 'Anadolu Agency',
  Anadolu: 'Anadolu Agency',
  AP: 'AP',
  ANSA: 'ANSA',
  Beta: 'Beta',
  dpa: 'dpa',
  FENA: 'FENA',
  Fena: 'FENA',
  Hina: 'HINA',
  HINA: 'HINA',
  'Interfax-Ukraine': 'Interfax-Ukraine',
  REUTERS: 'Reuters',
  Reuters: 'Reuters',
  SRNA: 'SRNA',
  Srna: 'SRNA',
  TANJUG: 'Tanjug',
  Tanjug: 'Tanjug',
  TASS: 'TASS',
  Ukrinform: 'Ukrinform',
  Xinhua: 'Xinhua',
};

const names = Object.keys(agencies).join('|');
/** How far into a text a dateline reaches, and how far from its end a signature stands. */
const bylineReach = 80;

const bylines: readonly RegExp[] = [
  new RegExp(`[(/[](?:©\\s?)?(${names})[)/\\]]`, 'g'),
  new RegExp(`^(?:[^.!?:]{0,50}[,-]\\s)?(${names})\\s?[-–—:]\\s`, 'g'),
  new RegExp(`(?:[–—©]|\\s-|\\b[Ww]ith|\\b[Aa]vec)\\s?(${names})\\.?$`, 'g'),
];

const anyName = new RegExp(`(?<![\\p{L}\\d])(${names})(?![\\p{L}\\d])`, 'gu');
const someName = new RegExp(names);

/** The agency that an author's name is or names; undefined where it is a person or names several. */
export const agencyOf = (author: string): string | undefined => {
  if (!someName.test(author)) return undefined;
  const found = new Set(Array.from(author.matchAll(anyName), at));
  return found.size === 1 ? [...found][0] : undefined;
};

const at = (match: RegExpMatchArray): string => agencies[match[1] ?? ''] ?? '';

/** The agency that signs a plain text, at its beginning or its end; undefined where none does or more than one. */
export const readByline = (text: string): string | undefined => {
  const edges = text.length <= 2 * bylineReach ? [text] : [text.slice(0, bylineReach), text.slice(-bylineReach)];
  const signed = edges.filter((edge) => someName.test(edge));
  const found = new Set(signed.flatMap((edge) => bylines.flatMap((byline) => Array.from(edge.matchAll(byline), at))));
  return found.size === 1 ? [...found][0] : undefined;
};
