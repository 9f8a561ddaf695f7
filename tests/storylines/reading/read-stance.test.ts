import { compileLexicon } from '../../../shared/storylines/reading/lexicon';
import { matchRule, readText } from '../../../shared/storylines/reading/match-rule';
import { readStance } from '../../../shared/storylines/reading/read-stance';
import { ClaimRule } from '../../../shared/storylines/reading/rule';
import { sentences } from '../../../shared/storylines/reading/sentences';

const lexicon = compileLexicon([
  {
    ...{ talks: ['talks'], stall: ['stall*', 'not held'], held: ['held'], hold: ['hold talks'] },
    ...{ deny: ['denies', 'not', 'not discussed'], refute: ['no'], doubt: ['may'], recall: ['recalls'] },
    ...{
      background: ['after', 'amid'],
      'background-after': ['ardindan'],
      negation: ['never'],
      'negation-after': ['etmedi'],
      opinion: ['opinion'],
      discuss: ['discussed'],
    },
  },
]);

/** How a title and a summary say what a rule finds. */
const stance = (title: string, rule: Partial<ClaimRule> = {}, summary = '') => {
  const text = readText(sentences(title, summary, 'en'), lexicon);
  const made = ClaimRule.parse({
    ...{ name: 'test', says: 'it is a test', status: 'stalled', all: ['talks', 'stall'], deniedBy: ['deny'] },
    ...{ refutedBy: ['refute'], ...rule },
  });
  const match = matchRule(made, text);
  return match === undefined ? 'nothing' : readStance(made, match, text);
};

describe('the stance of a claim', () => {
  it.each([
    ['plain', 'Talks stall', 'asserts'],
    ['a question', 'Talks stall?', 'imagines'],
    ['an opinion', 'Opinion: talks stall', 'imagines'],
    ['background', 'Prices rise amid stalled talks', 'recalls'],
    ['a recollection', 'Envoy recalls that talks stalled', 'recalls'],
    ['a denial', 'Envoy denies that talks stall', 'denies'],
    ['a refutation', 'No talks stall', 'denies'],
    ['a doubt', 'Talks may stall', 'doubts'],
    ['a question before background', 'Prices rise amid stalled talks?', 'imagines'],
    ['background before a denial', 'Prices rise amid stalled talks, he denies', 'recalls'],
    ['a denial before a doubt', 'Envoy denies that talks may stall', 'denies'],
    ['words of a claim that are a denial themselves', 'Talks not held', 'asserts'],
  ])('is read from its sentence: %s', (_reason, title, expected) => {
    expect(stance(title)).toBe(expected);
  });

  it.each([
    ['before a word', 'Talks never stall', 'denies'],
    ['a word before it', 'Talks never really stall', 'denies'],
    ['further off', 'Talks never seem to stall', 'asserts'],
    ['behind a word, where it stands before', 'Talks stall never', 'asserts'],
    ['behind a word, as some languages have it', 'Talks stall etmedi', 'denies'],
    ['a word behind it, as some languages have it', 'Talks stall henuz etmedi', 'denies'],
  ])('is turned round by a not that stands %s', (_reason, title, expected) => {
    expect(stance(title)).toBe(expected);
  });

  it('is not turned round by a not that is part of its words, nor where nothing denies it', () => {
    expect(stance('Talks not held')).toBe('asserts');
    expect(stance('Talks never stall', { deniedBy: [] })).toBe('asserts');
  });

  it.each([
    ['a question in the title', 'Peace now?', 'Talks stall.', 'imagines'],
    ['an opinion in the title', 'Opinion: peace now', 'Talks stall.', 'imagines'],
    ['a question behind it in the title', 'Talks stall; peace now?', '', 'asserts'],
    ['a question in the summary', 'Talks stall', 'Peace now?', 'asserts'],
    ['an opinion in the summary', 'Talks stall', 'In the opinion of all.', 'asserts'],
    ['a doubt in another sentence', 'Talks stall', 'Or they may.', 'asserts'],
  ])('is read from the title besides: %s', (_reason, title, summary, expected) => {
    expect(stance(title, {}, summary)).toBe(expected);
  });

  it('is the rule’s own where nothing turns it', () => {
    expect(stance('Talks stall', { stance: 'plans' })).toBe('plans');
  });

  it.each([
    ['five words before', 'Envoy denies a b c d talks stall', 'denies'],
    ['six words before', 'Envoy denies a b c d e talks stall', 'asserts'],
    ['five words behind', 'Talks stall a b c d denies', 'denies'],
    ['six words behind', 'Talks stall a b c d e denies', 'asserts'],
    ['between its words', 'Talks a b c denies d e f stall', 'denies'],
  ])('is turned by what stands near: %s', (_reason, title, expected) => {
    expect(stance(title)).toBe(expected);
  });

  it.each([
    ['by a denial of more than the word it takes in', { all: ['talks', 'discuss'] }, 'Talks not discussed', 'denies'],
    ['not by a denial that is a word of its own', { all: ['talks', 'deny'] }, 'Envoy denies talks', 'asserts'],
    [
      'not by a word that speaks for it elsewhere',
      { all: ['talks', 'deny|stall'] },
      'Talks stall, he denies',
      'asserts',
    ],
    ['not by a part of its words', { all: ['talks', 'stall'] }, 'Talks not held', 'asserts'],
    ['by a refutation, though it is one of its words', { all: ['talks', 'refute'] }, 'No talks', 'denies'],
    ['not by what it does not name', { deniedBy: [], refutedBy: [] }, 'No envoy denies talks stall', 'asserts'],
    ['by any of several', { deniedBy: ['held', 'deny'], refutedBy: [] }, 'Envoy denies talks stall', 'denies'],
    ['by any refutation of several', { deniedBy: [], refutedBy: ['held', 'refute'] }, 'No talks stall', 'denies'],
  ])('is turned round %s', (_reason, rule, title, expected) => {
    expect(stance(title, rule)).toBe(expected);
  });

  it.each([
    ['close behind', 'Prices rise after talks stall', 'recalls'],
    ['eight words long', 'Prices rise after a b c d e talks f stall', 'recalls'],
    ['nine words long', 'Prices rise after a b c d e f talks g stall', 'asserts'],
    ['before its word', 'Talks stall, prices rise after that', 'asserts'],
    ['on both sides of its word', 'Talks, amid rising prices, stall', 'asserts'],
    ['three words from the opening', 'After the talks stall, prices rise', 'recalls'],
    ['four words from the opening', 'After all the talks stall, prices rise', 'asserts'],
    ['before a word that stands behind', 'Talks stall ardindan prices', 'recalls'],
    ['eight words before it', 'Talks stall a b c d e f g ardindan', 'recalls'],
    ['nine words before it', 'Talks stall a b c d e f g h ardindan', 'asserts'],
    ['behind a word that stands behind', 'Prices ardindan talks stall', 'asserts'],
  ])('is background where it stands %s', (_reason, title, expected) => {
    expect(stance(title)).toBe(expected);
  });
});
