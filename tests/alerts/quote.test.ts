import { nameOrQuote, quote } from '../../shared/alerts/quote';

describe('quoting a feed', () => {
  it.each([
    ['white space is folded', ' a \n\n b\u2028c ', '"a b c"'],
    ['inner double quotes become single', 'He said “no”', `"He said 'no'"`],
    ['an address is no link', 'see https://evil.example/x', '"see https: //evil. example/x"'],
    ['a bare host is no link', 'go to www.evil.example', '"go to www. evil. example"'],
    ['a time and an amount stay as they are', '10:30, 1.500 men, U.S. envoy', '"10:30, 1.500 men, U.S. envoy"'],
    ['direction marks vanish', 'a\u202eb\u2066c', '"abc"'],
    ['nothing is called so', ' \u200b ', '"(no text)"'],
  ])('%s', (_reason, text, expected) => {
    expect(quote(text)).toBe(expected);
  });

  it.each([
    ['an agency', 'AFP', 'AFP'],
    ['a town', 'Abu Dhabi', 'Abu Dhabi'],
    ['letters of any script', 'Укрінформ', 'Укрінформ'],
    ['a sentence is quoted', 'All of this is wrong, do not read on', '"All of this is wrong, do not read on"'],
    ['a host is quoted', 'evil.example', '"evil. example"'],
  ])('takes a name as it stands: %s', (_reason, text, expected) => {
    expect(nameOrQuote(text)).toBe(expected);
  });
});
