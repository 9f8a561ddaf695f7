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
    ['with what nobody reads of the feed itself', feed(`<mood/>${item}`), feed(`<mood/>${item}`)],
    [
      'with elements within a text, by which it is known that the text is lost',
      feed('<item><title>Ovens <b>cold</b></title></item>'),
      feed('<item><title>Ovens <b>cold</b></title></item>'),
    ],
  ])('is kept %s', (_reason, xml, kept) => {
    expect(wellFormed(xml, roleOf)).toEqual({ xml: kept, entries: 1 });
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
