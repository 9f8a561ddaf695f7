import type { ElementRole } from './feed-vocabulary';

/** Elements within one another: a feed needs about ten, XHTML in it a few more. */
const maxDepth = 100;

/** Elements of a document: fifty for each of the thousand entries that we take, and as many again. */
const maxElements = 100_000;

const name = '[A-Za-z_][\\w:.-]*';
const tag = new RegExp(`<(?:/${name}\\s*|${name}(?:\\s+${name}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*\\s*/?)>`, 'y');
const nameEnd = /[\s/>]/g;
const cdata = '<![CDATA[';

/** What holds fields, and no text. */
const frames: ReadonlySet<ElementRole> = new Set<ElementRole>(['rss', 'rdf', 'feed', 'channel', 'item', 'entry']);

/**
 * A well-formed root element, without what its feed and entries hold that we do not read. It is flat when its fields hold
 * text alone, and its entries fields alone.
 */
export type WellFormed = { readonly xml: string; readonly entries: number; readonly flat: boolean };

/** Whether an element stands where a flat feed has it; `within` is its parent, undefined at the root. */
const isFlat = (role: ElementRole, within: ElementRole | undefined): boolean =>
  within === undefined
    ? role === 'rss' || role === 'rdf' || role === 'feed'
    : frames.has(within) && !(isEntry(within) && frames.has(role));

const isEntry = (role: ElementRole): boolean => role === 'item' || role === 'entry';

/**
 * The root element of a document; undefined when its tags are not well formed, too deep or too many. A strict XML
 * parser goes on after an error and raises one for each further character or open element, which takes minutes on a
 * hostile document: it must only be given what passes here. It takes its time over each element, so that those which
 * it would read for nothing (pictures, sections, counters of comments: often a third) are left out.
 */
export const wellFormed = (xml: string, roleOf: (name: string) => ElementRole): WellFormed | undefined => {
  const open: string[] = [];
  const kept: string[] = [];
  let keptFrom = 0;
  let unreadDepth: number | undefined;
  let entries = 0;
  let elements = 0;
  let flat = true;

  const opens = (name: string, at: number): void => {
    const role = roleOf(name);
    const parent = open.at(-1);
    const within = parent === undefined ? undefined : roleOf(parent);
    if (isEntry(role)) entries++;
    elements++;
    if (unreadDepth !== undefined) flat &&= !isEntry(role);
    else if (role === 'other' && within !== undefined && frames.has(within)) {
      unreadDepth = open.length;
      kept.push(xml.slice(keptFrom, at));
    } else flat &&= isFlat(role, within);
  };
  const closes = (to: number): void => {
    if (open.length !== unreadDepth) return;
    unreadDepth = undefined;
    keptFrom = to;
  };
  /** Takes the tag from one place to another; false when it does not fit those before it. */
  const takes = (at: number, to: number): boolean => {
    const isClosing = xml.startsWith('/', at + 1);
    nameEnd.lastIndex = at + 2;
    nameEnd.test(xml);
    const called = xml.slice(at + (isClosing ? 2 : 1), nameEnd.lastIndex - 1);
    if (isClosing && open.pop() !== called) return false;
    if (!isClosing) opens(called, at);
    if (isClosing || xml.startsWith('/', to - 2)) closes(to);
    else open.push(called);
    return open.length <= maxDepth && elements <= maxElements;
  };
  for (let at = xml.indexOf('<'); at !== -1; ) {
    if (xml.startsWith(cdata, at)) {
      const end = xml.indexOf(']]>', at);
      if (end === -1) return undefined;
      tag.lastIndex = end + 3;
    } else {
      tag.lastIndex = at;
      if (!tag.test(xml) || !takes(at, tag.lastIndex)) return undefined;
    }
    if (open.length === 0) return { xml: kept.join('') + xml.slice(keptFrom, tag.lastIndex), entries, flat };
    at = xml.indexOf('<', tag.lastIndex);
  }
  return undefined;
};
