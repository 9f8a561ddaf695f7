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
    ['after', 'en', 'Markets fall after failed talks between Ukraine and Russia', 'talks inconclusive recalls'],
    ['amid', 'en', 'Kyiv buys shelters amid stalled talks with Russia', 'talks stalled recalls'],
    ['nakon', 'sr', 'Cijene rastu nakon propalih pregovora Ukrajine i Rusije', 'talks inconclusive recalls'],
    ['після', 'uk', 'Ціни ростуть після безрезультатних переговорів України та Росії', 'talks inconclusive recalls'],
    ['после', 'ru', 'Цены растут после провала переговоров Украины и России', 'talks inconclusive recalls'],
    [
      'après',
      'fr',
      'Les prix montent après l’échec des pourparlers entre Kiev et Moscou',
      'talks inconclusive recalls',
    ],
    [
      'ardından, which stands behind',
      'tr',
      'Ukrayna ve Rusya görüşmelerinin sonuçsuz kalmasının ardından fiyatlar arttı',
      'talks inconclusive recalls',
    ],
  ])('takes what stands by an "%s" for background', (_reason, lang, title, expected) => {
    const claims = readAs(title, lang);

    expect(claims).toContain(expected);
  });

  it.each([
    ['a phone call', 'en', 'Putin and Zelenskyy say phone call on ending the war was productive', 'inconclusive'],
    ['the end of the war', 'en', 'Ukraine and Russia in talks on how to end the war', 'inconclusive'],
    ['another meeting as talks go on', 'en', 'Zelenskyy meets Norway’s king as talks with Russia go on', 'under-way'],
    [
      'an official’s own visit',
      'en',
      'Finance minister to visit Moscow for talks with Ukraine’s creditors',
      'scheduled',
    ],
    ['a deal that is wished for', 'en', 'Trump urges Russia to agree to a ceasefire with Ukraine', 'agreed'],
    ['a deal one is ready for', 'sr', 'Zelenski: Spreman sam potpisati mirovni sporazum s Rusijom', 'agreed'],
  ])('does not take %s for a claim', (_reason, lang, title, status) => {
    const claims = readAs(title, lang);

    expect(claims).not.toContain(`talks ${status} asserts`);
  });

  it.each([
    ['a round not confirmed', 'Ukraine talks of 3 May not confirmed, date not agreed', 'talks stalled asserts'],
    ['a stall denied', 'Moscow denies that talks with Ukraine have stalled', 'talks stalled denies'],
    ['a stall negated', 'Talks between Ukraine and Russia are not suspended, Kyiv says', 'talks stalled denies'],
    ['a veto asked to be lifted', 'Kyiv urges Hungary to lift veto on EU accession', 'eu-accession blocked asserts'],
    ['a veto lifted', 'Hungary lifts veto on Ukraine’s EU accession', 'eu-accession negotiating asserts'],
    [
      'exchanges after a break',
      'After a pause, Russia and Ukraine resume prisoner exchanges',
      'exchanges resumed asserts',
    ],
    [
      'exchanges not to be resumed',
      'Russia refuses to resume prisoner exchanges with Kyiv',
      'exchanges suspended asserts',
    ],
  ])('tells %s from its opposite', (_reason, title, expected) => {
    const [first] = readAs(title, 'en');

    expect(first).toBe(expected);
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
