/** How far ahead the end of an element is looked for whose CDATA never ends. */
const repairReach = 100_000;
/** Repairs of one document: a document that needs more is beyond it. */
const maxRepairs = 1_000;

const cdataStart = '<![CDATA[';

/** An ampersand that begins none of XML's own entities nor a number that every XML parser takes. */
const bareAmpersand = /&(?!(?:amp|lt|gt|quot|apos|#[1-9][0-9]{0,5}|#x[1-9a-fA-F][0-9a-fA-F]{0,4});)/g;
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/**
 * Text outside CDATA, made fit for a strict parser. An HTML entity becomes escaped text (&amp;nbsp;), which the making
 * of plain text resolves later; so does an entity that the document defines itself: it is never expanded.
 */
const cleanText = (text: string): string =>
  inPieces(text, (piece) => piece.replace(bareAmpersand, '&amp;').replace(/<(?![A-Za-z_:/!?])/g, '&lt;'));

/** Characters after which a piece may end: one replacement of millions of places holds them all in memory at once. */
const pieceLength = 65_536;

/** Cleans a text piece by piece. Pieces end before an ampersand or a bracket, where nothing looks any further ahead. */
const inPieces = (text: string, clean: (piece: string) => string): string => {
  if (text.length <= pieceLength) return clean(text);
  const nextCut = /[&<]/g;
  const pieces: string[] = [];
  for (let from = 0; from < text.length; ) {
    nextCut.lastIndex = from + pieceLength;
    const to = nextCut.exec(text)?.index ?? text.length;
    pieces.push(clean(text.slice(from, to)));
    from = to;
  }
  return pieces.join('');
};

type Found = { readonly start: number; readonly end: number };

/** Finds the next match at or after ever later places, reading each character once however often it is asked. */
const forwardFinder = (xml: string, pattern: RegExp): ((from: number) => Found | undefined) => {
  let last: Found | undefined = { start: -1, end: -1 };
  return (from) => {
    if (last === undefined || last.start >= from) return last;
    pattern.lastIndex = from;
    const match = pattern.exec(xml);
    last = match === null ? undefined : { start: match.index, end: pattern.lastIndex };
    return last;
  };
};

/** Where a CDATA section that nobody ended should have ended: before the end tag of the element that it is in. */
const endOfUnclosedCdata = (xml: string, start: number): number => {
  const contents = start + cdataStart.length;
  const element = /^<([\w:.-]{1,100})/.exec(xml.slice(xml.lastIndexOf('<', start - 1), start))?.[1];
  const ahead = element === undefined ? -1 : xml.slice(contents, contents + repairReach).indexOf(`</${element}`);
  return ahead === -1 ? xml.length : contents + ahead;
};

/**
 * Makes the usual faults of feeds harmless, in one go from front to back: control characters, HTML entities, bare
 * ampersands and angle brackets, comments, document type declarations, and CDATA sections without an end.
 */
export const preClean = (document: string): string => {
  const xml = inPieces(document, (piece) => piece.replace(forbidden, '')).replace(
    /<!\[(?!CDATA)[Cc][Dd][Aa][Tt][Aa]\[/g,
    cdataStart,
  );
  const nextCdata = forwardFinder(xml, /<!\[CDATA\[/g);
  const nextCdataEnd = forwardFinder(xml, /\]\]>/g);
  const nextCommentEnd = forwardFinder(xml, /-->/g);
  const nextSubset = forwardFinder(xml, /\[/g);
  const nextSubsetEnd = forwardFinder(xml, /\]\s{0,100}>/g);
  const nextTagEnd = forwardFinder(xml, />/g);
  const cleaned: string[] = [];
  let repairs = 0;

  const afterCdata = (at: number): number => {
    const end = nextCdataEnd(at);
    const next = nextCdata(at + 1);
    const unclosed = end === undefined || (next !== undefined && next.start < end.start);
    const contentsEnd = unclosed && repairs++ < maxRepairs ? endOfUnclosedCdata(xml, at) : (end?.start ?? xml.length);
    cleaned.push(xml.slice(at, contentsEnd), ']]>');
    return contentsEnd === end?.start ? end.end : contentsEnd;
  };
  const afterDeclaration = (at: number): number => {
    const end = nextTagEnd(at);
    const subset = nextSubset(at);
    if (subset === undefined || (end !== undefined && end.start < subset.start)) return end?.end ?? xml.length;
    return nextSubsetEnd(subset.start)?.end ?? end?.end ?? xml.length;
  };
  const after = (at: number): number => {
    if (xml.startsWith(cdataStart, at)) return afterCdata(at);
    if (xml.startsWith('<!--', at)) return nextCommentEnd(at + 4)?.end ?? at + 4;
    return /[a-z]/i.test(xml.charAt(at + 2)) ? afterDeclaration(at) : at + 2;
  };

  let from = 0;
  for (let at = xml.indexOf('<!'); at !== -1; at = xml.indexOf('<!', from)) {
    cleaned.push(cleanText(xml.slice(from, at)));
    from = after(at);
  }
  cleaned.push(cleanText(xml.slice(from)));
  return cleaned.join('');
};
