import * as fc from 'fast-check';
import { readItem } from '../../shared/storylines/read-item';
import { anItem } from './an-item';

/** What an item is read as: 'talks scheduled asserts', one for each claim. */
const readAs = (title: string, lang: string, summary = '') =>
  readItem(anItem({ title, lang, summary })).flatMap(({ storyline, claims }) =>
    claims.map(({ status, stance }) => `${storyline} ${status} ${stance}`),
  );

const storylinesOf = (title: string, lang: string, summary = '') =>
  readItem(anItem({ title, lang, summary })).map(({ storyline }) => storyline);

describe('reading an item', () => {
  it.each([
    ['a date for a round', 'en', 'Ukraine and Russia to hold talks in Geneva on Friday', 'talks scheduled asserts'],
    ['a round in session', 'en', 'Russia-Ukraine peace talks begin in Geneva', 'talks under-way asserts'],
    [
      'a round without result',
      'en',
      'Russia-Ukraine talks in Geneva end without a breakthrough',
      'talks inconclusive asserts',
    ],
    ['a cancelled meeting', 'en', 'Trump-Putin summit on Ukraine called off', 'talks stalled asserts'],
    ['an invitation', 'en', 'Zelenskyy invites Putin to Kyiv for talks', 'talks proposed asserts'],
    [
      'a party that walks out',
      'en',
      'Russian delegation walks out of talks with Ukraine in Geneva',
      'talks broken-off asserts',
    ],
    [
      'a pause that was agreed',
      'en',
      'Kremlin confirms a pause in strikes on energy in Ukraine',
      'energy-moratorium in-force asserts',
    ],
    [
      'a pause that is over',
      'en',
      'Russia says the energy truce with Ukraine has ended',
      'energy-moratorium ended asserts',
    ],
    [
      'prisoners who came home',
      'en',
      'Ukraine and Russia exchange 150 prisoners each',
      'exchanges carried-out asserts',
    ],
    [
      'bodies that were returned',
      'en',
      'Russia returns bodies of 900 soldiers to Ukraine',
      'exchanges carried-out asserts',
    ],
    [
      'exchanges that were stopped',
      'en',
      'Russia has suspended prisoner exchanges, Kyiv says',
      'exchanges suspended asserts',
    ],
    ['a veto', 'en', 'Hungary vetoes next step of Ukraine’s EU accession', 'eu-accession blocked asserts'],
    ['Serbian: a round in session', 'sr', 'Počeli pregovori Ukrajine i Rusije u Ženevi', 'talks under-way asserts'],
    [
      'Cyrillic: exchanges that were stopped',
      'sr',
      'Русија обуставила размену заробљеника са Украјином',
      'exchanges suspended asserts',
    ],
    [
      'Serbian: a pause with an end',
      'sr',
      'Kremlj: Pauza u napadima na energetiku Ukrajine traje do 1. februara',
      'energy-moratorium in-force asserts',
    ],
  ])('finds %s', (_reason, lang, title, expected) => {
    const claims = readAs(title, lang);

    expect(claims).toContain(expected);
  });

  it.each([
    ['a denial', 'Kremlin denies that talks with Ukraine will be held in Geneva', 'talks scheduled denies'],
    ['a possibility', 'Ukraine and Russia may agree to meet, envoy says', 'talks scheduled doubts'],
    ['a question', 'Could Putin agree to meet Zelenskyy for peace talks?', 'talks scheduled imagines'],
    ['an explainer', 'Explainer: why Russia-Ukraine talks begin in Geneva', 'talks under-way imagines'],
  ])('takes %s for what it is', (_reason, title, expected) => {
    const claims = readAs(title, 'en');

    expect(claims).toContain(expected);
  });

  it.each([
    ['another war', 'Gaza ceasefire talks begin in Cairo', ''],
    ['another pair of leaders', 'Putin and Xi hold talks in Beijing on trade', ''],
    ['strikes that are swapped', 'Fighters swap strikes along the Sudan border', ''],
    ['a basketball player', 'Russia frees French scholar in prisoner swap for a basketball player', ''],
    ['a stock exchange', 'Moscow exchange halts trading after outage', ''],
    ['a farm meeting', 'Ukrainian and Moldovan farm ministers hold talks on grain', ''],
    ['another candidate', 'Montenegro closes two chapters of EU accession talks', ''],
    ['a strike without a pause', 'Russian strikes cut power to thousands in Kharkiv', 'Energy crews are at work.'],
  ])('leaves %s unfiled', (_reason, title, summary) => {
    const storylines = storylinesOf(title, 'en', summary);

    expect(storylines).toEqual(['unfiled']);
  });

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
    ['another year', 'en', 'Kremlin: energy truce with Ukraine holds until 1 February 2027', undefined],
    ['a range of days', 'en', 'Kremlin: energy truce with Ukraine agreed, 30 January to 2 February', '2026-02-02'],
    ['a range in one month', 'uk', 'Кремль: енергетичне перемир’я з Україною з 30 по 31 січня', '2026-01-31'],
    ['a number in words', 'sr', 'Kremlj: energetsko primirje s Ukrajinom traje sedam dana', '2026-02-05'],
    ['a number in figures', 'ru', 'Кремль: энергетическое перемирие с Украиной на 10 дней', '2026-02-08'],
    ['weeks', 'fr', 'Kremlin: trêve énergétique de deux semaines avec l’Ukraine', '2026-02-12'],
    ['a number with its unit', 'en', 'Kremlin backs a 30-day energy truce with Ukraine', '2026-02-28'],
    ['how long it was', 'en', 'Kremlin: three-day energy truce with Ukraine has ended', undefined],
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

  it('marks what a party says itself', () => {
    const item = anItem({ title: 'Kremlin says talks with Ukraine are paused' });

    const [row] = readItem(item);

    expect(row?.claims[0]?.official).toBe(true);
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string(),
        fc.constantFrom('en', 'sr', 'uk', 'ru', 'tr', 'fr', 'xx', ''),
        (title, summary, lang) => {
          const rows = readItem(anItem({ title, summary, lang }));

          expect(rows.length).toBeGreaterThan(0);
        },
      ),
    );
  });

  it.each([
    ['one word a million times', 'talks '.repeat(1_000_000)],
    ['a word of a million letters', 'a'.repeat(1_000_000)],
    ['stems without end', 'Ukraine Russia peace '.repeat(100_000)],
    ['right-to-left writing', 'محادثات السلام '.repeat(100_000)],
    ['emoji', '🕊️🇺🇦👨‍👩‍👧‍👦'.repeat(50_000)],
    ['accents upon accents', `e${'\u0301'.repeat(1_000_000)}`],
    ['quotes and blanks', '."\u2019) '.repeat(200_000)],
  ])('reads no more of %s than a summary can need', (_reason, text) => {
    const rows = readItem(anItem({ title: text, summary: text }));

    expect(rows.every(({ claims }) => claims.every(({ words }) => words.length <= 300))).toBe(true);
  });

  it('takes time in step with the text, whichever words are repeated', () => {
    const words = [
      'talks',
      'Ukraine',
      'Russia',
      'peace',
      'Putin',
      'halt strikes on energy',
      'не',
      'ne pas',
      '🕊️',
      'א',
      '. A',
    ];
    const long = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 });

    fc.assert(
      fc.property(long, fc.constantFrom('en', 'sr', 'uk', 'ru', 'tr', 'fr'), (unit, lang) => {
        const text = `${unit.join(' ')} `.repeat(40_000);
        const start = performance.now();

        readItem(anItem({ title: text, summary: text, lang }));

        expect(performance.now() - start).toBeLessThan(250);
      }),
      { numRuns: 40 },
    );
  });
});
