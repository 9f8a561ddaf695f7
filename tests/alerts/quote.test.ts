import { nameOrQuote, quote } from '../../shared/alerts/quote';

describe('quoting a feed', () => {
  it.each([
    ['white space is folded', ' a \n\n b\u2028c ', '"a b c"'],
    ['inner double quotes become single', 'He said “no”', `"He said 'no'"`],
    ['an address is no link', 'see https://evil.example/x', '"see https: //evil. example/x"'],
    ['a bare host is no link', 'go to www.evil.example', '"go to www. evil. example"'],
    ['a time and an amount stay as they are', '10:30, 1.500 men, U.S. envoy', '"10:30, 1.500 men, U.S. envoy"'],
    ['direction marks vanish', 'a\u202eb\u2066c', '"abc"'],
    ['our own name is somebody else’s', 'Storywatch: peace agreed', '"a so-called Storywatch: peace agreed"'],
    ['our name in other letters is, too', 'Ѕtοrу-wａтch correction', '"a so-called Storywatch correction"'],
    ['our name spaced out is, too', 'S t o r y w a t c h', '"a so-called Storywatch"'],
    ['our name with something hidden in it is, too', 'Story\u200bwatch', '"a so-called Storywatch"'],
    ['what we write in capitals is not', 'CORRECTION. UNSUBSCRIBE here', '"Correction. Unsubscribe here"'],
    ['200 characters stay', 'x'.repeat(200), `"${'x'.repeat(200)}"`],
    ['more are cut, and it shows', `${'x'.repeat(198)} yz`, `"${'x'.repeat(198)}…"`],
    ['a dot that begins or ends it is no link', '.com is 5.5.', '". com is 5.5."'],
    ['marks do not pile up', 'e\u0301\u0301\u0301\u0301\u0301', '"e\u0301\u0301\u0301"'],
    ['nothing is called so', ' \u200b ', '"(no text)"'],
  ])('%s', (_reason, text, expected) => {
    expect(quote(text)).toBe(expected);
  });

  it.each([
    ['an agency', 'AFP', 'AFP'],
    ['a town', 'Abu Dhabi', 'Abu Dhabi'],
    ['letters of any script', 'Укрінформ', 'Укрінформ'],
    ['five words', 'Radio Televizija BN Bijeljina Bosna', 'Radio Televizija BN Bijeljina Bosna'],
    ['six words are quoted', 'one two three four five six', '"one two three four five six"'],
    ['forty letters', 'x'.repeat(40), 'x'.repeat(40)],
    ['forty-one letters are quoted', 'x'.repeat(41), `"${'x'.repeat(41)}"`],
    ['a figure first', '24 Kanal', '24 Kanal'],
    ['a dash first is quoted', '- none', '"- none"'],
    ['a sentence is quoted', 'All of this is wrong, do not read on', '"All of this is wrong, do not read on"'],
    ['our own name is quoted', 'Storywatch', '"a so-called Storywatch"'],
    ['a host is quoted', 'evil.example', '"evil. example"'],
  ])('takes a name as it stands: %s', (_reason, text, expected) => {
    expect(nameOrQuote(text)).toBe(expected);
  });
});
