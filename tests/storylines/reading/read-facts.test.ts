import { readItem } from '../../../shared/storylines/read-item';
import { anItem } from '../an-item';

describe('the facts in an item', () => {
  it('reads the next round’s day relative to the item’s own', () => {
    const item = anItem({
      title: 'Next round of Ukraine-Russia talks set for Sunday',
      publishedAt: '2026-01-29T10:00:00Z',
    });

    const [row] = readItem(item);

    expect(row?.claims[0]?.facts?.nextRoundOn).toBe('2026-02-01');
  });

  it('prefers the named end of a pause to its length', () => {
    const item = anItem({
      title: 'Russia agreed to a week-long pause in strikes on energy in Ukraine until February 1, Kremlin says',
    });

    const row = readItem(item).find(({ storyline }) => storyline === 'energy-moratorium');

    expect(row?.claims[0]?.facts?.endsOn).toBe('2026-02-01');
  });

  it.each([
    [
      'a day before the word for until',
      'tr',
      'Kremlin: Ukrayna ile enerji ateşkesi 1 Şubat’a kadar sürecek',
      '2026-02-01',
    ],
    ['a day with a genitive', 'uk', 'Кремль: енергетичне перемир’я з Україною діє до 1 лютого', '2026-02-01'],
    [
      'a day after a preposition',
      'ru',
      'Кремль: энергетическое перемирие с Украиной действует до 1 февраля',
      '2026-02-01',
    ],
    ['an ordinal', 'fr', 'Kremlin: la trêve énergétique avec l’Ukraine dure jusqu’au 1er février', '2026-02-01'],
    ['figures', 'sr', 'Kremlj: energetsko primirje s Ukrajinom važi do 01.02.2026', '2026-02-01'],
    ['a day with its year', 'en', 'Kremlin: energy truce with Ukraine holds until 1 February 2026', '2026-02-01'],
    ['its own day', 'en', 'Kremlin: energy truce with Ukraine holds until 29 January', '2026-01-29'],
    ['another year', 'en', 'Kremlin: energy truce with Ukraine holds until 1 February 2027', undefined],
    ['a range of days', 'en', 'Kremlin: energy truce with Ukraine agreed, 30 January to 2 February', '2026-02-02'],
    ['a range in one month', 'uk', 'Кремль: енергетичне перемир’я з Україною з 30 по 31 січня', '2026-01-31'],
    ['a number in words', 'sr', 'Kremlj: energetsko primirje s Ukrajinom traje sedam dana', '2026-02-05'],
    ['a number in figures', 'ru', 'Кремль: энергетическое перемирие с Украиной на 10 дней', '2026-02-08'],
    ['weeks', 'fr', 'Kremlin: trêve énergétique de deux semaines avec l’Ukraine', '2026-02-12'],
    ['a number with its unit', 'en', 'Kremlin backs a 30-day energy truce with Ukraine', '2026-02-28'],
    ['how long it was', 'en', 'Kremlin: three-day energy truce with Ukraine has ended', undefined],
    ['how long it has held', 'en', 'Energy truce between Russia and Ukraine has held for three days', undefined],
    ['how long breaches took', 'en', 'Russia violated the energy truce 30 times in ten days, Kyiv says', undefined],
  ])('reads when a pause ends from %s', (_reason, lang, title, expected) => {
    const row = readItem(anItem({ title, lang, publishedAt: '2026-01-29T10:00:00Z' })).find(
      ({ storyline }) => storyline === 'energy-moratorium',
    );

    expect(row?.claims[0]?.status).toBeDefined();
    expect(row?.claims[0]?.facts?.endsOn).toBe(expected);
  });

  it.each([
    ['en', 'Ukraine hopes for EU membership in 2027'],
    ['tr', 'Ukrayna 2027’de AB üyeliği hedefliyor'],
    ['uk', 'Україна прагне членства в ЄС у 2027-му'],
    ['ru', 'Украина стремится к членству в ЕС в 2027 году'],
    ['fr', 'L’Ukraine vise l’adhésion à l’UE en 2027'],
    ['sr', 'Ukrajina želi članstvo u EU 2027. godine'],
  ])('reads the year that is aimed at in %s', (lang, title) => {
    const [row] = readItem(anItem({ title, lang, publishedAt: '2026-01-29T10:00:00Z' }));

    expect(row?.claims[0]?.facts?.targetYear).toBe(2027);
  });
});
