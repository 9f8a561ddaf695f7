import { type Attributes, walkMarkup } from '../walk-markup';

/** Revisions of whole articles are long; what they add is in their beginning. */
const maxDifferenceLength = 200_000;
/** How MediaWiki paints an added line in feeds, where its style sheet is not at hand. */
const addedColour = '#a3d3ff';

const marksAdded = (attributes: Attributes): boolean =>
  /(?:^|\s)diff-addedline(?:\s|$)/.test(attributes.class ?? '') ||
  (attributes.style ?? '').toLowerCase().includes(addedColour);

/**
 * The pieces of wikitext that a revision added, from the HTML of its difference table: of a changed line the marked
 * words (<ins>), of a new line all of it. An article's first revision comes without a table: all of it is new.
 */
export const readAddedText = (html: string): readonly string[] => {
  const pieces: string[] = [];
  let whole = '';
  let hasTable = false;
  let cell: { added: boolean; text: string; marked: string[] } | undefined;
  let markerIsPlus = false;
  let inserting = false;

  const endCell = () => {
    if (cell?.added === true) pieces.push(...(cell.marked.length > 0 ? cell.marked : [cell.text]));
    if (cell !== undefined) markerIsPlus = cell.text.trim() === '+';
    cell = undefined;
  };
  walkMarkup(html.slice(0, maxDifferenceLength), 'html', {
    text: (text) => {
      if (cell === undefined) whole += text;
      else cell.text += text;
      const last = cell?.marked.length ?? 0;
      if (inserting && cell !== undefined && last > 0) cell.marked[last - 1] += text;
    },
    open: (name, attributes) => {
      if (name === 'table') hasTable = true;
      if (name === 'td' || name === 'tr') endCell();
      if (name === 'tr') markerIsPlus = false;
      if (name === 'td') {
        cell = { added: marksAdded(attributes) || markerIsPlus, text: '', marked: [] };
        if (attributes['data-marker'] === '+') cell.text = '+';
      }
      if (name === 'ins' && cell !== undefined) {
        inserting = true;
        cell.marked.push('');
      }
      if (name === 'p' || name === 'br') whole += '\n';
    },
    close: (name) => {
      if (name === 'td' || name === 'tr' || name === 'table') endCell();
      if (name === 'ins') inserting = false;
      if (name === 'p') whole += '\n';
    },
  });
  endCell();
  return (hasTable ? pieces : [whole]).map((piece) => piece.trim()).filter((piece) => piece !== '');
};
