import { publisherName } from '../../shared/items/publisher-name';

describe('publisherName', () => {
  it.each([
    ['an agency', 'AFP'],
    ['two agencies', 'AFP/Reuters'],
    ['letters of any script', 'Інтерфакс-Україна'],
    ['an abbreviation', 'U.S. News & World Report'],
    ['a site that is called by its address', 'rtvbn.com'],
    ['a name with its town', 'Radio Televizija BN (Bijeljina)'],
  ])('takes %s: %s', (_reason, written) => {
    expect(publisherName(written)).toBe(written);
  });

  it.each([
    ['a sentence', 'Peace is agreed. Reply YES'],
    ['many words', 'all of this is wrong and you should know it'],
    ['an address', 'https://evil.example/x'],
    ['an address without its scheme', 'www.evil.example'],
    ['a page', 'evil.example/x'],
    ['our own name', 'Storywatch'],
    ['our own name in other letters', 'Ѕtоrywatсh'],
    ['a word of our own capitals', 'UNSUBSCRIBE'],
    ['a label', 'HOW SURE: quite'],
    ['sixty letters and more', 'x'.repeat(61)],
    ['nothing', ''],
  ])('takes %s for none: %s', (_reason, written) => {
    expect(publisherName(written)).toBeUndefined();
  });
});
