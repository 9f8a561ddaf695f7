import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import type { Entry, Parsed } from '../../shared/feeds/entry';
import { maxEntries, parseFeed } from '../../shared/feeds/parse-feed';
import { plainText } from '../../shared/feeds/plain-text';
import { feedAdapters } from '../../shared/outlets/outlet';
import { documentOf, fixtureNames } from './feed-fixtures';
import { encodings } from './oddities/encodings';
import { formats } from './oddities/formats';
import { links } from './oddities/links';
import { markup } from './oddities/markup';

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

/** What is broken: every fixture and every oddity, as its tags and texts. */
const whole: readonly (readonly string[])[] = [
  ...fixtureNames.map((name) => documentOf(name).bytes),
  ...[...formats, ...links, ...markup, ...encodings].map(([, document]) => document),
].map(
  (document) =>
    Buffer.from(document)
      .toString()
      .match(/<[^>]*>|[^<]+/g) ?? [],
);

/** How a document goes over the wire, each with what its server says that it is. */
const wires = {
  utf8: { pack: (text: string) => Buffer.from(text), contentType: undefined },
  utf16: { pack: (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le'), contentType: 'text/xml; charset=utf-8' },
  latin: { pack: (text: string) => Buffer.from(text, 'latin1'), contentType: 'application/rss+xml' },
  koi8: { pack: (text: string) => Buffer.from(text, 'latin1'), contentType: 'text/html; charset="koi8-u"' },
  gzip: { pack: (text: string) => gzipSync(text), contentType: 'application/gzip' },
} as const;
const wireNames = ['utf8', 'utf8', 'utf8', 'utf16', 'latin', 'koi8', 'gzip'] as const;

/** Milliseconds of the processor's time that one document may take, however broken it is. */
const maxMs = 2_000;

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

/**
 * Breaks fixtures and oddities in `runs` ways, and throws with the smallest case found when parsing throws, takes too
 * long or breaks its contract. The same `seed` makes the same runs.
 */
export const checkParsing = (runs: number, seed?: number | undefined): Promise<void> =>
  fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...whole),
      fc.constantFrom(...feedAdapters),
      fc.constantFrom(...wireNames),
      faults,
      async (tokens, adapter, wire, done) => {
        const { pack, contentType } = wires[wire];
        const bytes = pack(done.reduce<readonly string[]>(withFault, tokens).join(''));
        const before = process.cpuUsage();
        const parsed = await parseFeed({ bytes, contentType, url: 'https://feeds.example/news/feed.xml' }, { adapter });
        const ms = process.cpuUsage(before).user / 1_000;
        const breaches = [...breachesOf(parsed), ...(ms > maxMs ? [`took ${Math.round(ms)} ms`] : [])];
        if (breaches.length > 0) throw new Error(breaches.join('; '));
      },
    ),
    { numRuns: runs, ...(seed !== undefined && { seed }) },
  );
