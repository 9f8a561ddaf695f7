/** Letters of other scripts, figures and signs that look like ours: an SMS or a mail shows no difference. */
const alike: Readonly<Record<string, string>> = {
  s: 'sѕｓ5$ś',
  t: 'tтτｔ',
  o: 'oоοｏ0',
  r: 'rгｒ',
  y: 'yуγｙ',
  w: 'wшѡωｗ',
  a: 'aаαａ4@',
  c: 'cсϲｃ',
  h: 'hһнｈ',
};
const between = '[\\p{M}\\p{Pd}\\s._·]*';
const ourName = new RegExp(
  `(?<!so-called )${Array.from('storywatch', (letter) => `[${alike[letter] ?? letter}]`).join(between)}`,
  'giu',
);
/** What we write in capitals where we take something back or tell how to leave. */
const ourCapitals = /CORRECTION|UNSUBSCRIBE/g;

/**
 * Text of a feed that speaks as if it were us ('Storywatch: …', in whatever letters), said so: 'a so-called Storywatch'.
 * Other text comes back as it is.
 */
export const withoutOurName = (text: string): string =>
  text
    .replace(ourName, 'a so-called Storywatch')
    .replace(ourCapitals, (word) => `${word.slice(0, 1)}${word.slice(1).toLowerCase()}`);
