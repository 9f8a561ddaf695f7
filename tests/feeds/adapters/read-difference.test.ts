import { readAddedText } from '../../../shared/feeds/adapters/read-difference';

const table = (...rows: readonly string[]) => `<table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`;

describe('the text that a revision added', () => {
  it.each([
    ['a cell of the class', table('<td class="diff-addedline">A</td>'), ['A']],
    ['a cell of the class among others', table('<td class="a diff-addedline b">A</td>'), ['A']],
    ['no cell of a longer class', table('<td class="xdiff-addedline">A</td><td class="diff-addedlines">B</td>'), []],
    ['a cell in the colour', table('<td style="border-color: #a3d3ff">A</td>'), ['A']],
    ['a cell in the colour, in capitals', table('<td style="border-color: #A3D3FF">A</td>'), ['A']],
    ['no cell in another colour', table('<td style="border-color: #ffe49c">A</td>'), []],
    ['a cell behind a plus', table('<td>+</td><td>A</td>'), ['A']],
    ['a cell behind a plus with blanks', table('<td> +\n</td><td>A</td>'), ['A']],
    ['a cell behind a marker', table('<td data-marker="+"></td><td>A</td>'), ['A']],
    ['no cell behind a minus', table('<td>−</td><td>A</td>'), []],
    ['no cell behind another marker', table('<td data-marker="−"></td><td>A</td>'), []],
    ['no cell of the next row', table('<td>+</td>', '<td>A</td>'), []],
    ['one cell behind a plus', table('<td>+</td><td>A</td><td>B</td>'), ['A']],
    ['each of several', table('<td>+</td><td>A</td>', '<td>−</td><td>B</td>', '<td>+</td><td>C</td>'), ['A', 'C']],
    ['the marked words', table('<td>+</td><td>An <ins>old</ins> line <ins>now</ins></td>'), ['old', 'now']],
    ['the marked words with tags in them', table('<td>+</td><td>An <ins>o<b>l</b>d</ins> line</td>'), ['old']],
    ['no marked words of a line that was there', table('<td><ins>A</ins></td>'), []],
    ['all of a cell after one with marks', table('<td>+</td><td><ins>A</ins>', '<td>+</td><td>B</td>'), ['A', 'B']],
    ['no more than a mark that its cell ends', table('<td>+</td><td>a <ins>A</td><td>b</td>'), ['A']],
    ['no blank words', table('<td>+</td><td>A <ins> </ins><ins>B</ins></td>'), ['B']],
    ['a cell that no tag ends', '<table><tr><td>+<td>A', ['A']],
    ['a cell that its table ends', '<table><tr><td>+</td><td>A</table>B', ['A']],
    ['a cell that the next row ends', '<table><tr><td>+</td><td>A<tr><td>B', ['A']],
    ['nothing beside the table', `Before ${table('<td>+</td><td>A</td>')} behind`, ['A']],
    ['nothing marked outside a cell', '<table><ins>A</ins></table>', []],
    ['all of it without a table', '<ins>An</ins> article', ['An article']],
    ['paragraphs and lines of it', '<p>One</p>two<br>three', ['One\ntwo\nthree']],
    ['a new paragraph of it', 'One<p>two', ['One\ntwo']],
    ['no new line for another tag', 'One <b>two</b>', ['One two']],
    ['no cell behind a plus of another row', '<table><tr><td>+<tr><td>A', []],
    ['no cell in the first column', '<table><td>A</td></table>', []],
    ['nothing between cells', table('<td>+</td><td>A</td>B'), ['A']],
    ['nothing between rows', '<table><tr><td>+<td>A</tr>B<tr><td>C', ['A']],
    [
      'nothing of a line before its marks, though others were never ended',
      '<table><td>+<td>A <ins>B<tr><td>+<td>C <ins>D',
      ['B', 'D'],
    ],
    ['nothing of nothing', ' <p> </p>', []],
  ])('is %s', (_reason, html, pieces) => {
    expect(readAddedText(html)).toEqual(pieces);
  });

  it('is read no further than differences are long', () => {
    const html = `<p>${'x'.repeat(199_997)}yz`;

    expect(readAddedText(html)).toEqual(['x'.repeat(199_997)]);
  });
});
