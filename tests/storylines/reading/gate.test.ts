import { gateOf } from '../../../shared/storylines/reading/gate';
import { compileLexicon, findMeanings, type Words } from '../../../shared/storylines/reading/lexicon';
import { commonWords, impliedIn, readerFor } from '../../../shared/storylines/reading/lexicons';
import { foldedText, sentences } from '../../../shared/storylines/reading/sentences';
import { storylines } from '../../../shared/storylines/storylines';

const gate = gateOf(
  [{ bridge: ['bridge*', 'river crossing', 'way * * over the water', '# for #', '-bridge loan'] }],
  ['bridge'],
);

/** A phrase as an item may have it: endings, other words, numbers and signs in between. */
const asWritten = (phrase: string): string =>
  phrase
    .split(/[\s-]+/)
    .map((step) => step.split('/')[0] ?? '')
    .map((word) => (word === '#' ? '1,250' : word === '*' ? 'whatever' : word.replace(/\*$/, '')))
    .join(' – ');

const languages = Object.keys(commonWords);
const listsOf = (language: string): readonly Words[] => [
  commonWords[language] ?? {},
  ...storylines.map(({ words }) => words[language] ?? {}),
];
const needed = [...new Set(storylines.flatMap(({ neverWithout = [] }) => neverWithout))];

describe('the gate', () => {
  it.each([
    ['a word', 'the bridge', true],
    ['a stem', 'two bridges', true],
    ['a phrase', 'the river crossing', true],
    ['a phrase with signs between', 'river, crossing', true],
    ['the telling part of a phrase', 'over the water', true],
    ['numbers', '1,200 for 12', true],
    ['what is only part of a word', 'abridged', false],
    ['a part of a phrase', 'the river', false],
    ['words that go on', 'river crossings', false],
    ['nothing', '', false],
  ])('finds %s: %s', (_reason, text, found) => {
    expect(gate.test(text)).toBe(found);
  });

  it.each(languages)('is shut to no phrase of what items name, in %s', (language) => {
    const lists = listsOf(language);
    const ours = gateOf(lists, needed);
    const lexicon = compileLexicon(lists);
    const phrases = lists.flatMap((words) => needed.flatMap((meaning) => words[meaning] ?? []));
    const isShutOut = (phrase: string) => {
      const text = asWritten(phrase);
      const finds = sentences(text, '', language).flatMap(({ words }) => findMeanings(words, lexicon));
      return finds.length > 0 && !ours.test(foldedText(text, '', language));
    };

    expect(phrases.length).toBeGreaterThan(100);
    expect(phrases.filter((phrase) => !phrase.startsWith('-')).filter(isShutOut)).toEqual([]);
  });

  it('stands open where an item names a party without saying so, and where a storyline asks for no name', () => {
    const unnamed = storylines.map(({ neverWithout: _, ...storyline }) => storyline);

    expect(languages.filter((language) => readerFor(language, storylines).gate === undefined)).toEqual(
      languages.filter((language) => impliedIn(language).length > 0),
    );
    expect(readerFor('en', unnamed).gate).toBeUndefined();
  });
});
