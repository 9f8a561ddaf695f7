import { feedVocabulary } from '../../shared/feeds/feed-vocabulary';
import { wellFormed } from '../../shared/feeds/well-formed';

const roleOf = feedVocabulary('rss', {});
const feed = (inside: string) => `<rss><channel><title>The Bell</title>${inside}</channel></rss>`;
const item = '<item><title>Ovens cold</title><link>https://bell.example/1</link></item>';

describe('a well-formed document', () => {
  it.each([
    ['as it is, when all of it is read', feed(item), feed(item)],
    ['up to the end of its root', `${feed(item)}<p>`, feed(item)],
    ['without an element of an entry that nobody reads', feed(item.replace('<link>', '<mood/><link>')), feed(item)],
    [
      'without what such an element holds, of whatever name',
      feed(item.replace('<link>', '<group a="/"><group><title>No</title></group></group> <link>')),
      feed(item.replace('<link>', ' <link>')),
    ],
    ['without what nobody reads of the feed itself', feed(`<image><title>No</title></image>${item}`), feed(item)],
  ])('is kept %s', (_reason, xml, kept) => {
    expect(wellFormed(xml, roleOf)).toEqual({ xml: kept, entries: 1, flat: true });
  });

  it.each([
    ['a text holds elements', feed('<item><title>Ovens <b>cold</b></title></item>'), 1],
    ['an author is taken apart', feed('<item><author><name>A. Baker</name></author></item>'), 1],
    ['an entry holds another', feed(`<item>${item}</item>`), 2],
    ['an entry stands in what nobody reads', feed(`<items>${item}</items>`), 1],
    ['an entry is all there is', item, 1],
    ['a channel is all there is', `<channel>${item}</channel>`, 1],
  ])('is not flat when %s', (_reason, xml, entries) => {
    expect(wellFormed(xml, roleOf)).toMatchObject({ entries, flat: false });
  });

  it('counts the entries within what nobody reads', () => {
    expect(wellFormed(feed(`<item><mood>${item}</mood></item>`), roleOf)?.entries).toBe(2);
  });

  it.each([
    ['a tag is not closed', feed('<item><title>Ovens</item>')],
    ['a tag closes another', feed('<item><title>Ovens</link></item>')],
    ['an element that nobody reads is broken', feed(item.replace('<link>', '<mood><link>'))],
    ['an attribute has no quotes', feed(item.replace('<link>', '<mood level=1/><link>'))],
    ['it ends early', feed(item).slice(0, -1)],
    ['its elements are a hundred deep and more', feed(`${'<b>'.repeat(99)}${'</b>'.repeat(99)}`)],
  ])('is none when %s', (_reason, xml) => {
    expect(wellFormed(xml, roleOf)).toBeUndefined();
  });
});
