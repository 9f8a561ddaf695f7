import { maxTextLength, plainText } from '../../shared/feeds/plain-text';

describe('plainText', () => {
  it.each([
    ['inline tags without a trace', '<b>Bo</b>ld', 'Bold'],
    ['block tags as spaces', '<p>One</p><p>two<br>three</p>', 'One two three'],
    ['entities as characters', 'caf&eacute;&nbsp;&#8211;&#x20;&lt; 5', 'café – < 5'],
    ['scripts not at all', 'a<script>alert("x")</script>b<style>p{}</style>c', 'abc'],
    ['what was escaped twice', '&amp;lt;b&amp;gt;bold&amp;lt;/b&amp;gt; &amp;amp; brave', 'bold & brave'],
    ['what was escaped beyond reason', `&${'amp;'.repeat(21)}lt;b&gt;x`, `${'amp;'.repeat(17)}lt;b x`],
    ['terminal escapes without their power', 'a\u001b[31mb\u0007', 'a[31mb'],
    ['reversed and hidden writing straight', 'a\u202egnp\u202c\u200b\u2066b\ufeff', 'agnpb'],
    ['markup that hides behind zero width', '<\u200bscript>x</script>', ''],
    ['a tag that hides behind zero width', 'a<\u200bb>c', 'ac'],
    ['folded white space', ' a \n\t\u00a0\u2028 b ', 'a b'],
    ['half characters not at all', 'a\ud800b', 'ab'],
    ['a sign that is no markup', 'profit < loss & tax', 'profit < loss & tax'],
  ])('shows %s', (_reason, markup, text) => {
    expect(plainText(markup)).toBe(text);
  });

  it('is cut at a length that no headline or summary needs', () => {
    expect(plainText('x'.repeat(maxTextLength + 1))).toHaveLength(maxTextLength);
  });
});
