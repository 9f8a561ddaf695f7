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

  it('marks what a party says itself', () => {
    const item = anItem({ title: 'Kremlin says talks with Ukraine are paused' });

    const [row] = readItem(item);

    expect(row?.claims[0]?.official).toBe(true);
  });
});
