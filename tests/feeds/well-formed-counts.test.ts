import { feedVocabulary } from '../../shared/feeds/feed-vocabulary';
import { wellFormed } from '../../shared/feeds/well-formed';

const entriesOf = (xml: string) => wellFormed(xml, feedVocabulary('rss', {}))?.entries;
const nested = (depth: number) => '<a>'.repeat(depth) + '</a>'.repeat(depth);

describe('wellFormed', () => {
  it.each([
    ['an empty root', '<rss/>', 0],
    ['a root with blanks', '<rss ></rss >', 0],
    ['entries of both kinds', '<rss><item></item><entry/><Item/></rss>', 3],
    ['entries in entries', '<rss><item><item/></item></rss>', 2],
    ['no entry for what is called like one', '<rss><items/><x:item/></rss>', 0],
    ['attributes in either quotes', `<rss a="1" b = '2'/>`, 0],
    ['an attribute with brackets in quotes', '<rss a="x>y"/>', 0],
    ['text between tags', '<rss>a<b>c</b>d</rss>', 0],
    ['CDATA with tags in it', '<rss><![CDATA[<item><a>]]><item/></rss>', 1],
    ['CDATA at the end', '<rss><a><![CDATA[x]]></a></rss>', 0],
    ['a hundred within one another', nested(100), 0],
  ])('counts entries to the end: %s', (_reason, xml, entries) => {
    expect(entriesOf(xml)).toBe(entries);
  });

  it.each([
    ['text alone', 'Hello'],
    ['a root without an end', '<rss><item></item>'],
    ['ends in the wrong order', '<rss><a><b></a></b></rss>'],
    ['an end in another case', '<rss></RSS>'],
    ['an end without a beginning', '</rss>'],
    ['an attribute without quotes', '<rss version=2.0></rss>'],
    ['an attribute without a value', '<rss new></rss>'],
    ['attributes without a blank between them', '<rss a="1"b="2"></rss>'],
    ['an attribute that holds a tag', '<rss a="<b>"></rss>'],
    ['a bare bracket', '<rss> 1 < 2 </rss>'],
    ['a comment', '<rss><!-- x --></rss>'],
    ['a tag that begins with a digit', '<rss><1st/></rss>'],
    ['a broken tag', '<rss><a</rss>'],
    ['CDATA without an end', '<rss><![CDATA[x</rss>'],
    ['a hundred and one within one another', nested(101)],
  ])('knows no end of %s', (_reason, xml) => {
    expect(entriesOf(xml)).toBeUndefined();
  });

  it('counts no more elements than a feed needs', () => {
    expect(entriesOf(`<rss>${'<a/>'.repeat(99_999)}</rss>`)).toBeDefined();
    expect(entriesOf(`<rss>${'<a/>'.repeat(100_000)}</rss>`)).toBeUndefined();
  });
});
