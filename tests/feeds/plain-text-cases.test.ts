import { maxMarkupLength, plainText } from '../../shared/feeds/plain-text';

describe('plainText', () => {
  it.each([
    ['plain words as they are', 'Talks end', 'Talks end'],
    ['no space at the beginning', ' Talks', 'Talks'],
    ['no space at the end', 'Talks ', 'Talks'],
    ['one space of two', 'Talks  end', 'Talks end'],
    ['a space for a tab', 'Talks\tend', 'Talks end'],
    ['a space for a line', 'Talks\nend\r', 'Talks end'],
    ['a space for a next line', 'Talks\u0085end', 'Talks end'],
    ['a space that does not break', 'Talks\u00a0end', 'Talks end'],
    ['no soft hyphen', 'Ta\u00adlks', 'Talks'],
    ['no control character', 'Talks\u007f\u009f\u0084 end\u001f', 'Talks end'],
    ['letters of the feeds’ languages', '¡Žščćđ Київ λ “Талкс” – …', '¡Žščćđ Київ λ “Талкс” – …'],
    ['an ampersand alone', 'Q & A', 'Q & A'],
    ['an ampersand before a number', 'Q &1', 'Q &1'],
    ['an entity by number', '&#8211;', '–'],
    ['a comment not at all', 'a<!-- b -->c', 'ac'],
    ['an instruction not at all', 'a<?php b ?>c', 'ac'],
    ['an end without a beginning not at all', 'a</b>c', 'ac'],
    ['a line break as a space', 'a<br/>c', 'a c'],
    ['an end of a block as a space', 'a</P>c', 'a c'],
    ['cells of a table apart', '<td>a</td><td>b</td>', 'a b'],
    ['text after a script', 'a<script>if (1 < 2) {}</script>b', 'ab'],
    ['no style', 'a<style>p > b {}</style>b', 'ab'],
    ['no script that nothing ends', 'a<script>b', 'a'],
    ['a tag of two rounds', '&lt;b&gt;a&lt;/b&gt;', 'a'],
    ['a tag of three rounds', '&amp;lt;b&amp;gt;a', 'a'],
  ])('shows %s', (_reason, markup, text) => {
    expect(plainText(markup)).toBe(text);
  });

  it('reads no more markup than it may', () => {
    const tags = '<b></b>'.repeat(Math.floor(maxMarkupLength / 7));

    expect(plainText(`${tags}${'x'.repeat(maxMarkupLength)}`)).toHaveLength(maxMarkupLength % 7);
  });
});
