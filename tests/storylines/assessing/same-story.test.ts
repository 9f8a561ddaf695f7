import { reportsOf } from '../../../shared/storylines/assessing/report';
import { isCopy } from '../../../shared/storylines/assessing/same-story';
import { bridge, roundNumbers, says, weightOf } from './a-bridge';

type Text = { readonly title?: string; readonly summary?: string; readonly lang?: string };

/** Whether two items, told by two outlets, are taken for copies of one text; it must not matter which comes first. */
const areCopies = (one: Text, other: Text): boolean => {
  const [a, b] = reportsOf(
    bridge,
    [one, other].map((text, hour) => says(`outlet ${hour}`, hour, 'closed', {}, { title: `title ${hour}`, ...text })),
    weightOf,
    roundNumbers,
  );
  if (a === undefined || b === undefined) throw new Error('two reports are needed');
  expect(isCopy(b, a, roundNumbers)).toBe(isCopy(a, b, roundNumbers));
  return isCopy(a, b, roundNumbers);
};

const words = (count: number, from = 0) => Array.from({ length: count }, (_, place) => `word${from + place}`).join(' ');

describe('copies of one wire story', () => {
  it.each([
    ['the same', 'Bridge closed by ice', 'Bridge closed by ice', true],
    ['three words of four', 'bridge closed by ice', 'bridge closed by', true],
    ['three words of five', 'bridge closed by ice', 'bridge closed by snow', false],
    ['six words of eight', `${words(6)} a`, `${words(6)} b`, true],
    ['five words of seven', `${words(5)} a`, `${words(5)} b`, false],
    ['in capitals', 'BRIDGE CLOSED BY ICE', 'bridge closed by ice', true],
    ['with other marks', '“Bridge” closed – by ice!', 'bridge: closed, by (ice)', true],
    ['in another order', 'ice closed by bridge', 'bridge closed by ice', true],
    ['of the same words, told twice', 'bridge bridge bridge closed by ice', 'bridge closed by ice', true],
    ['with other figures', 'bridge closed at 10', 'bridge closed at 11', false],
    ['with other letters at the edges of the alphabet', 'az za a0 z9', 'by yb b1 y8', false],
    ['with accents that are put on in two ways', 'ponte fechada às três', 'ponte fechada a\u0300s tre\u0302s', true],
    ['with accents that one leaves out', 'ponte fechada às três', 'ponte fechada as tres', true],
    ['with a dash between words', 'talks–end now', 'talks end now', true],
    ['with a brace between words', 'talks{end now', 'talks end now', true],
    ['with z in a word, which parts no words', 'pizza day', 'pi a day', false],
    ['with 0 in a word, which parts no words', 'a0b day', 'a b day', false],
    ['with 9 in a word, which parts no words', 'a9b day', 'a b day', false],
    ['in Cyrillic', 'Міст закрито через кригу', 'Міст закрито через кригу!', true],
    ['in Cyrillic, of other words', 'Міст закрито через кригу', 'Шлях перекрили біля Києва', false],
    ['without words', '—', '—', true],
    ['of words against none', 'bridge', '—', false],
  ])('are told by titles: %s', (_reason, title, other, copies) => {
    expect(areCopies({ title }, { title: other })).toBe(copies);
  });

  it.each([
    ['long enough, and alike', words(8), words(8), true],
    ['too short to tell', words(7), words(7), false],
    ['one too short to tell', words(8), words(7), false],
    ['sixty in a hundred alike', `${words(9)} a b c`, `${words(9)} d e f`, true],
    ['less than that alike', `${words(8)} a b c`, `${words(8)} d e f`, false],
    ['none', '', '', false],
  ])('are told by summaries: %s', (_reason, summary, other, copies) => {
    expect(areCopies({ summary }, { summary: other })).toBe(copies);
  });

  it('are the same in both scripts of Serbian', () => {
    const latin = { title: 'Zatvoren most zbog leda', lang: 'sr' };

    expect(areCopies(latin, { title: 'Затворен мост због леда', lang: 'sr' })).toBe(true);
    expect(areCopies(latin, { title: 'Затворен мост због леда', lang: 'uk' })).toBe(false);
  });

  it('are told by the first 400 characters', () => {
    const long = 'bridge '.repeat(57);

    expect(long).toHaveLength(399);
    expect(areCopies({ title: `${long}.${words(9)}` }, { title: 'bridge' })).toBe(true);
    expect(areCopies({ title: long.slice(0, 350) + words(9) }, { title: 'bridge' })).toBe(false);
  });
});
