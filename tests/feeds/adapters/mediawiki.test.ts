import { mediawiki } from '../../../shared/feeds/adapters/mediawiki';
import { rawEntryOf, someFeed } from './raw-entry-of';

const row = (cell: string) => `<table><tr>${cell}</tr></table>`;
const revision = (html: string, comment = 'news', author = 'Editor') =>
  mediawiki(rawEntryOf({ title: `${author}: ${comment}`, author, summary: html }), someFeed);
const line = '<td class="diff-addedline"><div>A line.</div></td>';

describe('mediawiki', () => {
  it.each([
    ['a line marked by its class', row(line), 'A line.'],
    ['a line marked by its colour, as in feeds', row('<td style="border-color: #a3d3ff;">A line.</td>'), 'A line.'],
    ['a line marked by the plus before it', row('<td>+</td><td>A line.</td>'), 'A line.'],
    [
      'the marked words of a changed line',
      row('<td>+</td><td>An <ins>old</ins> line <ins>now</ins>.</td>'),
      'old … now',
    ],
    ['all of a new article', '<p><b>New page</b></p>A line.', 'New page A line.'],
  ])('takes %s', (_reason, html, summary) => {
    expect(revision(html)?.summary).toBe(summary);
  });

  it.each([
    ['only removes', revision(row('<td>−</td><td class="diff-deletedline">A line.</td>'))],
    ['takes back another', revision(row(line), 'Undid revision 1 by Somebody')],
    ['takes back another in Ukrainian', revision(row(line), 'скасовано редагування Когось')],
    ['is minor', revision(row(line), 'typo')],
    ["is a robot's", revision(row(line), 'dates', 'HelperBot')],
    ['adds nothing but a reference', revision(row('<td>+</td><td>&lt;ref name=x /&gt;{{cite|a=b}}</td>'))],
  ])('passes over a revision that %s', (_reason, entry) => {
    expect(entry).toBeUndefined();
  });

  it('shows wikitext as a reader of the article sees it', () => {
    const entry = revision(
      row("<td>+</td><td>== Talks ==\n* '''Two''' [[Round|rounds]] {{x|{{y}}}} [https://x.example here]</td>"),
    );

    expect(entry?.summary).toBe('Talks Two rounds here');
  });

  it('names the article by the feed where the link does not, and keeps the author', () => {
    expect(revision(row(line))).toMatchObject({ title: 'Example talks', author: 'Editor' });
  });
});
