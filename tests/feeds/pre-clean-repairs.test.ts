import { preClean } from '../../shared/feeds/pre-clean';

describe('preClean', () => {
  it.each([
    ['XML’s own entities as they are', '&amp;&lt;&gt;&quot;&apos;', '&amp;&lt;&gt;&quot;&apos;'],
    ['numbers of characters as they are', '&#8217;&#x2019;&#x1F54A;', '&#8217;&#x2019;&#x1F54A;'],
    ['numbers that begin with nought escaped', '&#0;&#x0A;', '&amp;#0;&amp;#x0A;'],
    ['numbers beyond Unicode escaped', '&#1234567;&#x123456;', '&amp;#1234567;&amp;#x123456;'],
    ['other entities escaped', '&nbsp;&r;', '&amp;nbsp;&amp;r;'],
    ['an entity without its end escaped', '&amp &#39', '&amp;amp &amp;#39'],
    ['bare brackets escaped', '1 < 2 <3 <', '1 &lt; 2 &lt;3 &lt;'],
    ['tags of all kinds as they are', '<a></a><_b/><c:d/><?e?>', '<a></a><_b/><c:d/><?e?>'],
    ['white space as it is', 'a\t\n\r b', 'a\t\n\r b'],
    ['no control characters', 'a\u0000\u0008\u000b\u000c\u000e\u001f\ufffe\uffffb', 'ab'],
    ['no comment', 'a<!-- <b> -- & -->c', 'ac'],
    ['no short comment', 'a<!---->c', 'ac'],
    ['what follows a comment without an end', 'a<!-- <b>', 'a <b>'],
    ['no document type', '<!DOCTYPE rss>a', 'a'],
    ['no document type with its own entities', '<!DOCTYPE rss [<!ENTITY r "R>">]>a', 'a'],
    ['no document type with blanks in its end', '<!DOCTYPE rss [<!ENTITY r "R">]  >a', 'a'],
    ['no document type that is never ended', '<!DOCTYPE rss', ''],
    ['what follows a document type whose own part is never ended', '<!DOCTYPE rss [<!ENTITY r "R">a', 'a'],
    ['what follows a document type, though brackets follow', '<!DOCTYPE rss>a[b]>', 'a[b]>'],
    ['what is no declaration, without its mark', 'a<!1>b', 'a1>b'],
    ['CDATA as it is', '<![CDATA[a & <b> &nbsp;]]>', '<![CDATA[a & <b> &nbsp;]]>'],
    ['text after CDATA cleaned', '<![CDATA[a]]> & ', '<![CDATA[a]]> &amp; '],
    ['CDATA in small letters as CDATA', '<![cdata[a]]>', '<![CDATA[a]]>'],
    ['CDATA to the end of its element, where nothing ends it', '<a><![CDATA[b</a>&', '<a><![CDATA[b]]></a>&amp;'],
    [
      'CDATA to the end of its element, where only the next is ended',
      '<a><![CDATA[b</a><a><![CDATA[c]]></a>',
      '<a><![CDATA[b]]></a><a><![CDATA[c]]></a>',
    ],
    ['CDATA to the end, where its element is not ended either', '<a><![CDATA[b</c>', '<a><![CDATA[b</c>]]>'],
    ['CDATA to the end, where it is in no element', 'x<![CDATA[b</x>', 'x<![CDATA[b</x>]]>'],
    ['CDATA in an element with a prefix', '<a:b.c><![CDATA[d</a:b.c>', '<a:b.c><![CDATA[d]]></a:b.c>'],
    ['two repairs', '<a><![CDATA[b</a><c><![CDATA[d</c>', '<a><![CDATA[b]]></a><c><![CDATA[d]]></c>'],
    ['nothing of nothing', '', ''],
  ])('leaves %s', (_reason, document, cleaned) => {
    expect(preClean(document)).toBe(cleaned);
  });

  it('looks for the end of an element no further than contents reach', () => {
    const near = `<a><![CDATA[${'x'.repeat(99_990)}</a>&`;
    const far = `<a><![CDATA[${'x'.repeat(100_000)}</a>&`;

    expect(preClean(near).endsWith(']]></a>&amp;')).toBe(true);
    expect(preClean(far).endsWith('</a>&]]>')).toBe(true);
  });

  it('repairs a thousand sections, and takes the next end for that of all others', () => {
    const faults = (count: number) => '<a><![CDATA[b</a>'.repeat(count);
    const repaired = (count: number) => preClean(`${faults(count)}<c><![CDATA[d]]></c>`).split(']]></a>').length - 1;

    expect(repaired(1_000)).toBe(1_000);
    expect(repaired(1_100)).toBe(1_000);
  });
});
