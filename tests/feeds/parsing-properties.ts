import fc from 'fast-check';
import type { Entry, Parsed } from '../../shared/feeds/entry';
import { maxEntries, parseFeed } from '../../shared/feeds/parse-feed';
import { plainText } from '../../shared/feeds/plain-text';
import { feedAdapters } from '../../shared/outlets/outlet';
import { documentOf, fixtureNames } from './feed-fixtures';

/** What a fault can put into a document: pieces of markup that mean something to some reader. */
const pieces = [
  ...['<', '>', '&', '"', "'", '</', '/>', '<![CDATA[', ']]>', '<!--', '-->', '<!DOCTYPE x [', '<?xml ?>', '&#0;'],
  ...['&amp;lt;script&amp;gt;', '&lt;b', '&nbsp', '&#xD800;', '\u202e', '\u200b<\u200bb>', '\ufeff', '\ud800', '\0'],
  ...['<item>', '</item>', '<entry/>', '<title>', '</title>', '<link/>', '<link href=x:y>', '<guid>', '<source>'],
  ...[
    '<author><name>',
    '<__proto__>',
    '<constructor x="1">',
    '<_>',
    '<$ $="$">',
    'xml:base="//"',
    '<content type="xhtml">',
  ],
  ...['javascript:alert(1)', 'https://[::1', '2026-13-45T99:99:99Z', 'Thu, 32 Foo 99', '9999999999', ' (AFP)'],
] as const;

type Fault = { readonly kind: string; readonly at: number; readonly to: number; readonly piece: string };

const faults = fc.array(
  fc.record({
    kind: fc.constantFrom('drop', 'double', 'swap', 'insert', 'replace', 'case', 'cut', 'chop'),
    at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    to: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    piece: fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 8 })),
  }),
  { minLength: 1, maxLength: 6 },
);

/** One fault, at a place between two tags: what becomes of the document's tags and texts. */
const withFault = (tokens: readonly string[], { kind, at, to, piece }: Fault): readonly string[] => {
  const index = Math.floor(at * tokens.length);
  const other = Math.floor(to * tokens.length);
  const token = tokens[index] ?? '';
  const middle = Math.floor(to * token.length);
  const replacing: Readonly<Record<string, readonly string[]>> = {
    drop: [],
    double: [token, token],
    swap: [tokens[other] ?? ''],
    insert: [token.slice(0, middle), piece, token.slice(middle)],
    replace: [piece],
    case: [token.toUpperCase()],
    chop: [token.slice(0, middle)],
  };
  const before = tokens.slice(0, index);
  return kind === 'cut' ? before : [...before, ...(replacing[kind] ?? []), ...tokens.slice(index + 1)];
};

const broken = (name: string, done: readonly Fault[]): Uint8Array => {
  const tokens =
    Buffer.from(documentOf(name).bytes)
      .toString('utf8')
      .match(/<[^>]*>|[^<]+/g) ?? [];
  return Buffer.from(done.reduce<readonly string[]>(withFault, tokens).join(''));
};

const isPlain = (text: string | undefined): boolean => text === undefined || plainText(text) === text;

/** What is wrong with an entry, by the contract in shared/feeds/entry.ts; undefined when nothing is. */
const breachOf = (entry: Entry): string | undefined => {
  if (entry.id === '') return 'no id';
  for (const text of [entry.title, entry.summary, entry.author, entry.publisher]) {
    if (!isPlain(text)) return `not plain: ${text}`;
  }
  if (entry.link !== undefined && !/^https?:\/\/[^\s<>"]+$/.test(entry.link)) return `bad link: ${entry.link}`;
  const instant = entry.publishedAt;
  if (instant !== undefined && new Date(instant).toISOString().replace('.000', '') !== instant)
    return `bad date: ${instant}`;
  return undefined;
};

const breachesOf = (parsed: Parsed): readonly string[] => {
  if (parsed.kind === 'unreadable') return parsed.reason === '' ? ['no reason'] : [];
  const ids = new Set(parsed.entries.map(({ id }) => id));
  return [
    ...parsed.entries.flatMap((entry) => breachOf(entry) ?? []),
    ...(ids.size < parsed.entries.length ? ['an id twice'] : []),
    ...(parsed.entries.length > maxEntries ? ['too many entries'] : []),
  ];
};

/** Breaks fixtures in `runs` ways and throws, with the smallest case found, when parsing throws or breaks its contract. */
export const checkParsing = (runs: number): Promise<void> =>
  fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...fixtureNames),
      fc.constantFrom(...feedAdapters),
      faults,
      async (name, adapter, done) => {
        const parsed = await parseFeed({ ...documentOf(name), bytes: broken(name, done) }, { adapter });
        const breaches = breachesOf(parsed);
        if (breaches.length > 0) throw new Error(breaches.join('; '));
      },
    ),
    { numRuns: runs },
  );
