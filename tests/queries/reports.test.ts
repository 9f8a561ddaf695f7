import { changesReport, changesText } from '../../shared/queries/changes-report';
import { itemsReport, itemsText } from '../../shared/queries/items-report';
import { statusReport, statusText } from '../../shared/queries/status-report';
import { readChangeName, whyReport, whyText } from '../../shared/queries/why-report';
import { aChange, aStoryline, aWitness } from '../alerts/a-change';
import { memoryChanges } from '../memory/memory-changes';
import { memoryFiledItems } from '../memory/memory-filed-items';
import { memoryStatuses } from '../memory/memory-statuses';
import { readAll } from '../memory/read-all';

const terminal = { columns: 60, colours: false };
const now = '2026-01-31T00:00:00Z';
const row = (id: string, over: object = {}) => ({
  id,
  outlet: 'afp',
  lang: 'en',
  title: `Title ${id}`,
  summary: '',
  url: 'https://example.org/',
  publishedAt: '2026-01-30T10:00:00Z',
  storyline: 'talks',
  claims: [],
  why: 'w',
  ...over,
});

async function* hostileRows(hostile: string) {
  yield row('x', { title: hostile, publisher: hostile, outlet: hostile });
}

describe('the reports', () => {
  it('say where a storyline stands and how its change was told', async () => {
    const [statuses, changes] = [memoryStatuses(), memoryChanges()];
    const { at: since, to: status, facts, because } = aChange();
    const assessed = { contested: false, confidence: 0.8, because, assessedAt: now };
    await statuses.move({ storyline: 'talks', status, since, facts, ...assessed, lastChange: 3 }, 0);
    await changes.record(aChange());
    const claimed = await changes.claim('talks', 3, now);
    if (claimed.kind === 'claimed') await changes.markSent(claimed.claim, now, 'm-1');

    const report = await statusReport({ statuses, changes }, [aStoryline()]);

    expect(report).toMatchObject([
      { status: 'stalled', since, facts, lastChange: { change: 'talks#3', telling: 'told', toldAt: now } },
    ]);
    expect(statusText(report, terminal)).toMatch(/^Talks: stalled\n {2}meaning {2}Deadlocked/);
  });

  it('find items by outlet, language, time and words, newest first', async () => {
    const items = memoryFiledItems();
    await items.add([
      row('old', { publishedAt: '2026-01-01T00:00:00Z' }),
      row('hit', { title: 'Кремль says no' }),
      row('later', { title: 'КРЕМЛЬ says yes', publishedAt: '2026-01-30T11:00:00Z' }),
      row('other', { title: 'Кремль', outlet: 'rtv-bn' }),
    ]);
    const asked = { storylines: ['talks'], outlet: 'afp', lang: 'en', grep: 'кремль', limit: 10 };

    const found = await readAll(itemsReport(items, asked));
    const recent = await readAll(
      itemsReport(items, { storylines: ['talks'], since: '2026-01-30T00:00:00Z', limit: 2 }),
    );

    expect(found.map(({ id }) => id)).toEqual(['later', 'hit']);
    expect(recent).toHaveLength(2);
  });

  it('list changes newest first, and how far their telling has come', async () => {
    const changes = memoryChanges();
    await changes.record(aChange());
    await changes.record(aChange({ number: 4, at: '2026-01-30T20:00:00Z', key: false }));

    const report = await changesReport(changes, ['talks'], 10);

    expect(report).toMatchObject([
      { change: 'talks#4', telling: 'not-to-be-told' },
      { change: 'talks#3', telling: 'untold' },
    ]);
    expect(changesText(report, terminal)).toContain('scheduled → stalled');
  });

  it('say why a status changed: item, words and rule', async () => {
    const changes = memoryChanges();
    await changes.record(aChange());

    const report = await whyReport(changes, { storyline: 'talks', number: 3 });
    const text = report && whyText(report, aStoryline(), terminal);

    for (const said of ['item-1', '"leave with nothing in hand"', 'stalled-outright', 'before', 'scheduled'])
      expect(text).toContain(said);
  });

  it('keep terminal escapes in stored text from the terminal', async () => {
    const hostile = '\u001b[2J\u001b]0;x\u0007\u202e\nfake line';
    const changes = memoryChanges();
    await changes.record(
      aChange({ why: hostile, because: [aWitness({ title: hostile, words: hostile, url: hostile })] }),
    );

    const report = await whyReport(changes, { storyline: 'talks', number: 3 });
    const texts = [
      report === undefined ? '' : whyText(report, undefined, terminal),
      changesText(report === undefined ? [] : [report], terminal),
      (await readAll(itemsText(hostileRows(hostile), ['talks'], terminal))).join(''),
    ];

    for (const text of texts) expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]|^fake/m);
  });

  it.each([
    ['talks#3', { storyline: 'talks', number: 3 }],
    ['talks', undefined],
    ['talks#0', undefined],
    ['../x#1', undefined],
  ])('read the name of a change: %s', (text, expected) => {
    expect(readChangeName(text)).toEqual(expected);
  });
});
