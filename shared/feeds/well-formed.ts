import type { ElementRole } from './feed-vocabulary';

/** Elements within one another: a feed needs about ten, XHTML in it a few more. */
const maxDepth = 100;

/** Elements of a document: fifty for each of the thousand entries that we take, and as many again. */
const maxElements = 100_000;

const name = '[A-Za-z_][\\w:.-]*';
const tag = new RegExp(`<(?:/(${name})\\s*|(${name})(?:\\s+${name}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*\\s*(/?))>`, 'y');
const cdata = '<![CDATA[';

/**
 * How far the root element reaches, and how many entries it holds; undefined when its tags are not well formed, too
 * deep or too many. A strict XML parser goes on after an error and raises one for each further character or open element, which
 * takes minutes on a hostile document: it must only be given what passes here.
 */
export const wellFormedExtent = (
  xml: string,
  roleOf: (name: string) => ElementRole,
): { readonly end: number; readonly entries: number } | undefined => {
  const open: string[] = [];
  let entries = 0;
  let elements = 0;

  const fits = (closed: string | undefined, opened: string | undefined, closesItself: boolean): boolean => {
    if (opened === undefined) return closed === open.pop();
    const role = roleOf(opened);
    if (role === 'item' || role === 'entry') entries++;
    if (!closesItself) open.push(opened);
    return open.length <= maxDepth && ++elements <= maxElements;
  };
  for (let at = xml.indexOf('<'); at !== -1; ) {
    if (xml.startsWith(cdata, at)) {
      const end = xml.indexOf(']]>', at);
      if (end === -1) return undefined;
      tag.lastIndex = end + 3;
    } else {
      tag.lastIndex = at;
      const match = tag.exec(xml);
      if (match === null || !fits(match[1], match[2], match[3] === '/')) return undefined;
    }
    if (open.length === 0) return { end: tag.lastIndex, entries };
    at = xml.indexOf('<', tag.lastIndex);
  }
  return undefined;
};
