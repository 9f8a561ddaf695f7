import type { Item } from '../../shared/items/item';
import { readItem } from '../../shared/storylines/read-item';
import { Storyline } from '../../shared/storylines/storyline';
import { anItem } from './an-item';
import { bridge } from './assessing/a-bridge';

const rule = (name: string, all: readonly string[], more: object = {}) => ({
  name,
  says: `it says ${name}`,
  all,
  ...more,
});

const storyline: Storyline = Storyline.parse({
  ...bridge,
  files: [rule('bridge', ['bridge']), rule('ferry', ['ferry', 'bridge|river'])],
  excludes: [rule('song', ['song']), rule('film', ['film'])],
  claims: [
    rule('shut', ['shut'], { status: 'closed', weight: 0.5 }),
    rule('locked', ['locked'], { status: 'closed' }),
    rule('paid', ['pay'], { status: 'toll', stance: 'plans' }),
    rule('spoken-of', ['bridge'], { status: 'none-stated' }),
  ],
});

const words = {
  en: {
    ...{ bridge: ['bridge'], ferry: ['ferry'], river: ['river'], song: ['song'], film: ['film'], live: ['live'] },
    ...{
      shut: ['shut'],
      locked: ['locked'],
      pay: ['pay'],
      russia: ['moscow'],
      ukraine: ['kyiv'],
      america: ['washington'],
    },
    ...{ mediator: ['doha'], says: ['says'], 'will-meet': ['will meet'], 'place-geneva': ['geneva'] },
  },
};

const rows = (parts: Partial<Item>, storylines: readonly Storyline[] = [storyline]) =>
  readItem(anItem(parts), storylines, words);
const claims = (title: string, summary = '') => rows({ title, summary })[0]?.claims ?? [];

describe('what an item claims', () => {
  it('is filed with why, and with all of the item', () => {
    const item = anItem({ title: 'The bridge is shut' });

    expect(rows({ title: item.title })).toEqual([
      {
        ...item,
        storyline: 'bridge',
        why: 'it says bridge',
        claims: [{ status: 'closed', stance: 'asserts', words: item.title, rule: 'shut', weight: 0.5, inTitle: true }],
      },
    ]);
  });

  it.each([
    ['the first filing rule that holds', 'Ferry by the bridge', 'it says bridge'],
    ['another filing rule', 'Ferry over the river', 'it says ferry'],
    ['no filing rule', 'Ferry', undefined],
    ['an excluding rule', 'Song of the bridge', undefined],
    ['another excluding rule', 'The bridge: a film', undefined],
  ])('is filed by %s', (_reason, title, why) => {
    expect(rows({ title })).toMatchObject([
      why === undefined
        ? { storyline: 'unfiled', claims: [], why: 'no storyline’s words are in it' }
        : { storyline: 'bridge', why },
    ]);
  });

  it('is read as English in a language of which there are no words', () => {
    expect(rows({ title: 'The bridge is shut', lang: 'de' })[0]?.storyline).toBe('bridge');
  });

  it('goes without saying Ukraine in Ukrainian, and in no other language', () => {
    const ofUkraine = Storyline.parse({ ...storyline, files: [{ ...storyline.files[0], all: ['bridge', 'ukraine'] }] });
    const lists = { en: words.en, uk: { bridge: ['міст'] } };
    const filed = (title: string, lang: string) => readItem(anItem({ title, lang }), [ofUkraine], lists)[0]?.storyline;

    expect(filed('Міст закрито', 'uk')).toBe('bridge');
    expect(filed('The bridge is shut', 'en')).toBe('unfiled');
  });

  it('is filed under each storyline whose it is', () => {
    const other = { ...storyline, id: 'other', claims: [] };
    const third = { ...storyline, id: 'third', files: storyline.files.slice(1) };

    expect(rows({ title: 'The bridge is shut' }, [storyline, other, third]).map(({ storyline: id }) => id)).toEqual([
      'bridge',
      'other',
    ]);
  });

  it.each([
    ['one a rule, in the rules’ order', 'The bridge: pay, or it is shut', ['shut', 'paid']],
    ['one a status, the first rule’s', 'The bridge is locked and shut', ['shut']],
    ['that it states none, where it states none', 'The bridge', ['spoken-of']],
  ])('is %s', (_reason, title, rules) => {
    expect(claims(title).map((claim) => claim.rule)).toEqual(rules);
  });

  it('is told from what stands in a summary', () => {
    expect(claims('News', 'The bridge is locked. Pay.')).toEqual([
      { status: 'closed', stance: 'asserts', words: 'The bridge is locked.', rule: 'locked' },
      { status: 'toll', stance: 'plans', words: 'Pay.', rule: 'paid' },
    ]);
  });

  it('is marked where the title is a live blog’s', () => {
    expect(claims('Live: the bridge', 'It is locked.')[0]?.live).toBe(true);
    expect(claims('The bridge; live', 'It is locked.')[0]?.live).toBeUndefined();
    expect(claims('The bridge', 'It is locked live.')[0]?.live).toBeUndefined();
  });

  it.each([
    ['Moscow', 'Moscow says the bridge is locked', true],
    ['Kyiv', 'The bridge is locked, Kyiv says', true],
    ['Washington', 'Washington says the bridge is locked', true],
    ['a mediator', 'Doha says the bridge is locked', true],
    ['one four words before it says so', 'Moscow and all its ministers says the bridge is locked', true],
    ['one further before it says so', 'Moscow and all of its ministers says the bridge is locked', undefined],
    ['one named behind', 'The bridge is locked, says Moscow', undefined],
    ['one that says nothing', 'The bridge in Moscow is locked', undefined],
    ['nobody', 'The keeper says the bridge is locked', undefined],
    ['the second of two that say so', 'He says the bridge is locked, Kyiv says', true],
  ])('is a party’s or a mediator’s own word, or not: %s', (_reason, title, official) => {
    expect(claims(title)[0]?.official).toBe(official);
  });

  it('is official only where its own sentence is', () => {
    expect(claims('Moscow says no; the bridge is locked')[0]?.official).toBeUndefined();
  });

  it('carries the facts of the item', () => {
    expect(claims('The bridge is shut', 'They will meet in Geneva.')[0]?.facts).toEqual({ place: 'Geneva' });
    expect(rows({ title: 'The bridge is shut', publishedAt: undefined })[0]?.claims[0]).not.toHaveProperty('facts');
  });

  it('quotes no more than 300 characters', () => {
    const title = `The bridge is shut ${'x'.repeat(350)}`;

    expect(claims(title)[0]?.words).toBe(title.slice(0, 300));
  });
});
