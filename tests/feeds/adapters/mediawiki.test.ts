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

describe('the revisions of an article', () => {
  const added = row('<td>+</td><td>Talks ended.</td>');
  const feed = (title: string) => ({ ...someFeed, title });
  const named = (title: string, link?: string) =>
    mediawiki(
      rawEntryOf({ title: 'Editor: news', author: 'Editor', summary: added, ...(link !== undefined && { link }) }),
      feed(title),
    )?.title;

  it.each([
    ['a robot with a number', 'news', 'HelperBot12'],
    ['a robot in Ukrainian', 'news', 'КорисБот'],
    ['a rollback', 'rollback of 3 edits', 'Editor'],
    ['a short word for one', 'rvv', 'Editor'],
    ['a restored revision', 'Restored revision 12', 'Editor'],
    ['another language’s', 'відкинуто зміни', 'Editor'],
    ['a matter of looks', 'copy-edited', 'Editor'],
  ])('are passed over where it is %s', (_reason, comment, author) => {
    expect(revision(added, comment, author)).toBeUndefined();
  });

  it.each([
    ['an editor is called after one', 'news', 'Botanist'],
    ['an editor’s name says what comments do', 'news', 'Minor Edits'],
    ['a comment holds a word that begins like one', 'center of the city', 'Editor'],
    ['a comment holds a word that ends like one', 'the source', 'Editor'],
  ])('are read, although %s', (_reason, comment, author) => {
    expect(revision(added, comment, author)?.summary).toBe('Talks ended.');
  });

  it('are judged by the whole title where it does not begin with the editor', () => {
    const entry = rawEntryOf({ title: 'typo', author: 'Editor', summary: added });

    expect(mediawiki(entry, someFeed)).toBeUndefined();
    expect(mediawiki(rawEntryOf({ title: 'news', summary: added }), someFeed)?.summary).toBe('Talks ended.');
  });

  it.each([
    [
      'their link',
      'Other - Revision history',
      'https://x.example/w/index.php?title=Peace_talks_%282026%29',
      'Peace talks (2026)',
    ],
    ['the feed, where the link has no name', 'Peace talks - Revision history', 'https://x.example/1', 'Peace talks'],
    ['the feed, with another dash', 'Мирні перемовини — Історія змін', undefined, 'Мирні перемовини'],
    ['the feed, with dashes of its own', 'Peace - talks – History', undefined, 'Peace - talks'],
    ['the feed, which says no more', 'Peace talks', undefined, 'Peace talks'],
  ])('bear the article’s name by %s', (_reason, title, link, name) => {
    expect(named(title, link)).toBe(name);
  });

  it.each(['summary', 'content', 'description'] as const)('are read from a %s', (field) => {
    const fields = new Map([
      ['title' as const, [{ text: 'news', attributes: {} }]],
      [field, [{ text: added, attributes: {} }]],
    ]);

    expect(mediawiki({ attributes: {}, fields }, someFeed)?.summary).toBe('Talks ended.');
  });

  it('have no publisher, and no pieces without a letter', () => {
    const html = row('<td>+</td><td>It <ins>12.5</ins> ended <ins>(AFP)</ins></td>');

    expect(revision(html)).toMatchObject({ summary: '(AFP)', publisher: undefined });
  });

  it('are none where an entry says nothing', () => {
    expect(mediawiki(rawEntryOf({ title: ' ' }), someFeed)).toBeUndefined();
    expect(mediawiki(rawEntryOf({ title: 'Editor: news' }), someFeed)).toBeUndefined();
  });
});
