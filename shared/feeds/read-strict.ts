import RssParser from 'rss-parser';
import type { ElementRole } from './feed-vocabulary';
import { type RawEntry, type RawFeed, type RawField, type RawValue, rawFields } from './raw-entry';
import type { Attributes } from './walk-markup';

/** Our names for a feed's fields while rss-parser has them. */
type OurName = `our:${RawField}`;
type OurFields = { readonly [name in OurName]?: unknown } & { readonly $?: unknown };

const ourNames = rawFields.map((field): readonly [RawField, OurName] => [field, `our:${field}`]);
const nameOf: ReadonlyMap<ElementRole, string> = new Map<ElementRole, string>([
  ['rss', 'rss'],
  ['feed', 'feed'],
  ['rdf', 'rdf:RDF'],
  ['channel', 'channel'],
  ['item', 'item'],
  ['entry', 'entry'],
  ...ourNames,
]);
const mayHoldElements: ReadonlySet<RawField> = new Set<RawField>(['author', 'creator', 'source', 'link']);

const whole = (field: string): [string, string, { keepArray: boolean }] => [field, field, { keepArray: true }];
const ourFields = [...ourNames.map(([, name]) => whole(name)), whole('$')];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const noAttributes: Attributes = {};
const attributesOf = (value: unknown): Attributes => {
  if (!isRecord(value)) return noAttributes;
  return Object.fromEntries(
    Object.entries(value).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  );
};

const textOf = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (!isRecord(value)) return '';
  if (typeof value._ === 'string') return value._;
  const nested = value['our:name'] ?? value['our:title'];
  return Array.isArray(nested) ? textOf(nested[0]) : '';
};

const readValue = (value: unknown): RawValue => ({
  text: textOf(value),
  attributes: isRecord(value) ? attributesOf(value.$) : noAttributes,
});

/** Text with elements within: the XML reader has lost where in the text they stood. */
const holdsElements = (value: unknown): boolean =>
  isRecord(value) && Object.keys(value).some((key) => key !== '_' && key !== '$');

/** An entry, or undefined when the XML reader has lost something of it. */
const readEntry = (item: OurFields): RawEntry | undefined => {
  const fields = new Map<RawField, RawValue[]>();
  for (const [field, name] of ourNames) {
    const values = item[name];
    if (!Array.isArray(values)) continue;
    if (!mayHoldElements.has(field) && values.some(holdsElements)) return undefined;
    fields.set(field, values.map(readValue));
  }
  return { attributes: attributesOf(item.$), fields };
};

/**
 * Reads a well-formed feed with rss-parser; undefined when it cannot, or loses anything. Every field goes through it
 * under a name of ours, because what it does with those that it knows can lose a whole feed (it throws on one bad Atom
 * date and on one Atom link without attributes) or take minutes (its plain-text making is quadratic). Prefixes and case
 * of names are evened out on the way. A fresh parser for each document: one that failed once never answers again.
 */
export const readStrict = async (xml: string, roleOf: (name: string) => ElementRole): Promise<RawFeed | undefined> => {
  const parser = new RssParser<OurFields, OurFields>({
    defaultRSS: 2.0,
    xml2js: {
      tagNameProcessors: [(name: string) => nameOf.get(roleOf(name)) ?? 'our:other'],
      attrNameProcessors: [(name: string) => name.toLowerCase()],
      emptyTag: () => ({}),
    },
    customFields: { item: ourFields, feed: ['our:title', 'our:language'] },
  });
  try {
    const feed = await parser.parseString(xml);
    const entries = feed.items.map(readEntry).filter((entry) => entry !== undefined);
    if (entries.length < feed.items.length) return undefined;
    return { title: textOf(feed['our:title']), language: textOf(feed['our:language']), entries };
  } catch {
    return undefined;
  }
};
