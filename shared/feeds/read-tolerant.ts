import type { ElementRole } from './feed-vocabulary';
import { maxMarkupLength } from './plain-text';
import type { RawEntry, RawFeed, RawField, RawValue } from './raw-entry';
import { type Attributes, walkMarkup } from './walk-markup';

/** Elements that hold others of the vocabulary rightfully, and which of these speaks for the whole. */
const speakers: ReadonlyMap<RawField, RawField> = new Map<RawField, RawField>([
  ['author', 'name'],
  ['creator', 'name'],
  ['source', 'title'],
]);
const frame: ReadonlySet<ElementRole> = new Set<ElementRole>(['rss', 'feed', 'rdf', 'channel', 'item', 'entry']);
/** Names that HTML has as well: within a text they are taken as markup, not as the beginning of the next field. */
const alsoHtml: ReadonlySet<RawField> = new Set<RawField>(['source', 'name']);

type OpenField = { readonly field: RawField; readonly attributes: Attributes; text: string; spoken: boolean };
type OpenEntry = { readonly attributes: Attributes; readonly fields: Map<RawField, RawValue[]> };

/** Atom's <source> is a small feed of its own; that of RSS is a text. */
const holdsFeed = (field: OpenField): boolean => field.field === 'source' && (field.spoken || field.text.trim() === '');

const isField = (role: ElementRole): role is RawField => role !== 'other' && !frame.has(role);

/**
 * An attribute whose quote was never closed runs into the next tag: it is closed before its own tag's end. One without
 * quotes would take the slash of a tag that closes itself for its own.
 */
const closeQuotes = (xml: string): string =>
  xml
    .replace(/=([^\s"'<>=]+)\/>/g, '="$1"/>')
    .replace(/="([^"<>]*)>([^"<]*)</g, (_whole, value: string, text: string) =>
      value.endsWith('/') ? `="${value.slice(0, -1)}"/>${text}<` : `="${value}">${text}<`,
    );

/** Reads a feed of any brokenness, as readFlat does, once quotes that were never closed are. */
export const readTolerantly = (xml: string, roleOf: (name: string) => ElementRole, maxEntries: number): RawFeed =>
  readFlat(closeQuotes(xml), roleOf, maxEntries);

/**
 * Reads a feed by what its tags are and not by how they nest: an entry lasts until the next begins, a field until the
 * next one begins or its entry ends, and any other tag in a text is markup of that text. At most `maxEntries` are read.
 */
export const readFlat = (xml: string, roleOf: (name: string) => ElementRole, maxEntries: number): RawFeed => {
  const entries: RawEntry[] = [];
  const ofFeed = new Map<RawField, string>();
  let entry: OpenEntry | undefined;
  let field: OpenField | undefined;
  let within: RawField | undefined;

  const endField = () => {
    if (field !== undefined && entry !== undefined) {
      const values = entry.fields.get(field.field) ?? [];
      values.push({ text: field.text, attributes: field.attributes });
      entry.fields.set(field.field, values);
    } else if (field !== undefined && !ofFeed.has(field.field)) {
      ofFeed.set(field.field, field.text.trim());
    }
    field = undefined;
    within = undefined;
  };
  const endEntry = () => {
    endField();
    if (entry !== undefined) entries.push(entry);
    entry = undefined;
  };
  const beginsField = (role: ElementRole): role is RawField =>
    isField(role) && (field === undefined || (!alsoHtml.has(role) && !holdsFeed(field)));

  walkMarkup(xml, 'xml', {
    text: (text) => {
      if (field === undefined || (field.spoken && within === undefined)) return;
      if (field.text.length < maxMarkupLength) field.text += text;
    },
    open: (name, attributes) => {
      const role = roleOf(name);
      if (frame.has(role)) {
        endEntry();
        if ((role === 'item' || role === 'entry') && entries.length < maxEntries)
          entry = { attributes, fields: new Map() };
      } else if (field !== undefined && isField(role) && speakers.get(field.field) === role && !field.spoken) {
        field.text = '';
        field.spoken = true;
        within = role;
      } else if (beginsField(role)) {
        endField();
        field = { field: role, attributes, text: '', spoken: false };
      } else if (field !== undefined) {
        field.text += `<${name}>`;
      }
    },
    close: (name) => {
      const role = roleOf(name);
      if (frame.has(role)) endEntry();
      else if (within !== undefined && role === within) within = undefined;
      else if (role === field?.field) endField();
      else if (field !== undefined) field.text += `</${name}>`;
    },
  });
  endEntry();
  return { title: ofFeed.get('title'), language: ofFeed.get('language'), entries };
};
