import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Item } from '../../../shared/items/item';
import { readItem } from '../../../shared/storylines/read-item';
import { commonWords } from '../../../shared/storylines/reading/lexicons';
import { Storyline } from '../../../shared/storylines/storyline';
import { aStore, runWith } from './a-world';

const written = {
  id: 'bridge',
  name: 'The bridge',
  about: 'Whether the old bridge is open.',
  windowDays: 10,
  start: { status: 'open', facts: {} },
  facts: [],
  statuses: [
    { id: 'open', name: 'open', meaning: 'One can cross it.' },
    { id: 'closed', name: 'closed', meaning: 'Nobody can cross it.' },
  ],
  words: { en: { bridge: ['bridge'], shut: ['shut', 'closed'], reopened: ['reopens'] } },
  files: [{ name: 'bridge', says: 'the bridge is its matter', where: 'title', all: ['bridge'] }],
  claims: [
    { name: 'shut', says: 'it is shut', status: 'closed', where: 'sentence', all: ['bridge', 'shut'] },
    { name: 'reopened', says: 'it reopens', status: 'open', where: 'sentence', all: ['bridge', 'reopened'] },
  ],
};
const storylines = [Storyline.parse(written)];
const outlets = ['afp', 'anadolu', 'interfax-ukraine'];

/** Three outlets report it, each in its words. */
const reports = (day: string, titles: readonly string[]): readonly Item[] =>
  titles.map((title, n) => ({
    id: `${day}-${n}`,
    outlet: outlets[n] ?? 'afp',
    lang: 'en',
    title,
    summary: '',
    url: '',
    publishedAt: `2026-01-${day}T1${n}:00:00Z`,
  }));
const closing = reports('10', [
  'Old bridge shut by flood',
  'Council: the bridge is closed',
  'Drivers find bridge shut',
]);
const opening = reports('20', [
  'Bridge reopens after repairs',
  'Mayor walks as bridge reopens',
  'Traffic returns: bridge reopens',
]);
const barring = reports('25', [
  'Bridge barred for lorries and cars',
  'Guards bar old bridge: it is barred',
  'All barred from bridge',
]);
const jsonl = [...closing, ...opening, ...barring].map((item) => JSON.stringify(item)).join('\n');

const verdicts = (out: string): unknown =>
  JSON.parse(out).alerts.map(({ verdict, today, changed }: Record<string, { to: string } | string | undefined>) => [
    verdict,
    typeof today === 'object' ? today.to : undefined,
    typeof changed === 'object' ? changed.to : undefined,
  ]);

describe('storywatch whatif', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rules-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  let folders = 0;
  const rulesIn = (files: Readonly<Record<string, unknown>>): string => {
    const rules = join(folder, `${folders++}`);
    mkdirSync(rules);
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(rules, name)), { recursive: true });
      writeFileSync(join(rules, name), typeof content === 'string' ? content : JSON.stringify(content));
    }
    return rules;
  };
  const whatif = (files: Readonly<Record<string, unknown>>, ...more: readonly string[]) =>
    runWith(['whatif', '--rules', rulesIn(files), '--file', 'f', ...more], { f: jsonl }, { storylines });

  it('finds no difference in the rules of today', async () => {
    const { code, out, err } = await whatif({ 'bridge.json': written }, '--json');

    expect(verdicts(out)).toEqual([
      ['same', 'closed', 'closed'],
      ['same', 'open', 'open'],
    ]);
    expect(err).toEqual(['These rules have bridge in place of ours.']);
    expect(code).toBe(0);
  });

  it('shows side by side what is told no more, and what is told anew', async () => {
    const words = { en: { ...written.words.en, shut: ['shut', 'closed', 'barred'], reopened: ['reopens'] } };
    const statuses = written.statuses.map((status) => ({ ...status, key: status.id === 'closed' }));

    const json = await whatif({ 'data/bridge.json': { ...written, words, statuses } }, '--json');
    const table = await whatif({ 'bridge.json': { ...written, words, statuses } });

    expect(verdicts(json.out)).toEqual([
      ['same', 'closed', 'closed'],
      ['dropped', 'open', undefined],
      ['added', undefined, 'closed'],
    ]);
    expect(table.out).toMatch(/^- {2}bridge {5}2026-01-20T\d\d:\d\dZ closed → open$/m);
    expect(table.out).toContain('= 1 the same, ~ 0 at another time, - 1 no more, + 1 new.');
  });

  it('tells an alert that only comes at another time', async () => {
    const statuses = written.statuses.map((status) => ({ ...status, needs: status.id === 'closed' ? 2 : 1 }));

    const { out } = await whatif({ 'bridge.json': { ...written, statuses } }, '--json');

    expect(verdicts(out)).toEqual([
      ['moved', 'closed', 'closed'],
      ['same', 'open', 'open'],
    ]);
  });

  it('reads with changed word lists, for storylines that did not change', async () => {
    const bare = { ...written, words: { en: { bridge: ['bridge'], reopened: ['reopens'] } } };
    const lists = { ...commonWords.en, shut: ['barred'] };
    const ours = { storylines: [Storyline.parse({ ...bare, words: { en: { ...bare.words.en, shut: ['shut'] } } })] };

    const { out, err } = await runWith(
      ['whatif', '--rules', rulesIn({ 'words/en.json': lists }), '--file', 'f', '--json'],
      { f: jsonl },
      ours,
    );

    expect(err).toEqual(['These rules have words of en in place of ours.']);
    expect(verdicts(out)).toContainEqual(['added', undefined, 'closed']);
  });

  it('looks at what is stored, and reads it anew', async () => {
    const store = aStore();
    await store.items.add([...closing, ...opening].flatMap((item) => readItem(item, storylines)));
    const statuses = written.statuses.map((status) => ({ ...status, needs: 20 }));

    const { out } = await runWith(
      ['whatif', '--rules', rulesIn({ 'bridge.json': { ...written, statuses } }), '--json'],
      {},
      { storylines },
      store,
    );

    expect(JSON.parse(out).items).toBe(6);
    expect(verdicts(out)).toEqual([
      ['dropped', 'closed', undefined],
      ['dropped', 'open', undefined],
    ]);
  });

  it.each([
    ['a folder without rules', {}, 'there is no rule file: call them as in shared/storylines'],
    ['a file that is not JSON', { 'bridge.json': '{' }, 'bridge.json: not JSON'],
    ['a status that is not declared', { 'bridge.json': { ...written, start: { status: 'opne', facts: {} } } }, 'opne'],
    ['a meaning without words', { 'bridge.json': { ...written, words: {} } }, 'bridge.json, claims 2'],
    ['a language that we do not read', { 'words/de.json': {} }, 'words/de.json: that is no language that we read'],
    ['a word that is no list', { 'en.json': { shut: 'shut' } }, 'en.json, shut: must be a list'],
    ['a word as it is not looked up', { 'en.json': { shut: ['Shut!'] } }, 'en.json, shut 1: '],
  ])('says what is wrong with %s', async (_, files, said) => {
    const { code, out, err } = await whatif(files);

    expect(err.join('\n')).toContain(said);
    expect({ code, out }).toEqual({ code: 1, out: '' });
  });

  it('says of our own storylines what the changed words would break', async () => {
    const ours = [
      Storyline.parse({ ...written, words: {}, claims: [], files: [{ ...written.files[0], all: ['talks'] }] }),
    ];
    const lists = Object.fromEntries(
      Object.entries(commonWords).map(([language, words]) => {
        const { talks: _, ...others } = words ?? {};
        return [`words/${language}.json`, others];
      }),
    );

    const { err } = await runWith(
      ['whatif', '--rules', rulesIn(lists), '--file', 'f'],
      { f: jsonl },
      { storylines: ours },
    );

    expect(err.join('\n')).toContain('our bridge.json with these words, files 1');
  });

  it.each([
    ['a folder that is not there', ['--rules', '/not/there'], 1, 'cannot read /not/there: no such folder'],
    ['no folder', [], 2, "required option '--rules <folder>' not specified"],
  ])('says what is wrong: %s', async (_, argv, expected, said) => {
    const { code, err } = await runWith(['whatif', ...argv]);

    expect(err.join('\n')).toContain(said);
    expect(code).toBe(expected);
  });
});
