import { assessStoryline } from '../../../functions/assess-storylines/assess-storylines';
import { type Filling, type FillWorld, fillHistory } from '../../../functions/command-line/fill-history';
import { sendAlert } from '../../../functions/send-alerts/send-alert';
import type { FiledItem } from '../../../shared/storylines/filed-item';
import { memoryChanges } from '../../memory/memory-changes';
import { memoryDecisions } from '../../memory/memory-decisions';
import { memoryFiledItems } from '../../memory/memory-filed-items';
import { memoryStatuses } from '../../memory/memory-statuses';
import { bridge, closureReports } from '../assess-storylines/a-storyline';

const now = '2026-01-31T00:00:00Z';

/** Two closures that ran out, of which the second is recent enough to be assessed, and 300 items that say nothing. */
const archive: readonly FiledItem[] = [
  ...closureReports('2025-11-02T10:00:00Z', { endsOn: '2025-11-05' }),
  ...closureReports('2026-01-28T10:00:00Z', { endsOn: '2026-02-05' }),
  ...Array.from({ length: 300 }, (_, n): FiledItem => {
    const [report] = closureReports(`2025-12-01T10:${String(n % 60).padStart(2, '0')}:00Z`);
    if (report === undefined) throw new Error('there are reports');
    return { ...report, id: `n${n}`, title: `The bridge, part ${n}`, claims: [] };
  }),
].sort((a, b) => (a.publishedAt ?? '').localeCompare(b.publishedAt ?? ''));

const aWorld = () => ({
  items: memoryFiledItems(),
  changes: memoryChanges(),
  statuses: memoryStatuses(),
  decisions: memoryDecisions(),
});
const fill = (world: FillWorld, over: Partial<Filling> = {}) =>
  fillHistory(world, [bridge], archive, {
    now,
    done: 0,
    onStored: () => {},
    stop: new AbortController().signal,
    settle: async () => {},
    ...over,
  });
const history = async ({ changes }: Pick<FillWorld, 'changes'>) =>
  (await changes.newest('bridge', 10)).map(({ number, to, at, key }) => ({ number, to, at, key }));

const whole = [
  { number: 3, to: 'closed', at: '2026-01-28T10:00:00Z', key: false },
  { number: 2, to: 'open', at: '2025-11-05T00:00:00Z', key: false },
  { number: 1, to: 'closed', at: '2025-11-02T10:00:00Z', key: false },
];

describe('fillHistory', () => {
  it('stores the items, records what they come to as no news, and leaves the storyline where it stands', async () => {
    const world = aWorld();

    const filled = await fill(world);

    const status = await world.statuses.get('bridge');
    expect(filled).toEqual({ kind: 'filled', changes: 3 });
    expect(await history(world)).toEqual(whole);
    expect(await world.items.between('bridge', '2025-01-01T00:00:00Z', now)).toHaveLength(archive.length);
    expect(status).toMatchObject({ status: 'closed', since: '2026-01-28T10:00:00Z', lastChange: 3 });
    expect(status).not.toHaveProperty('fillingSince');
  });

  it('leaves nothing to assess anew and nothing to tell', async () => {
    const world = aWorld();
    await fill(world);
    const publishAlert = () => Promise.reject(new Error('nobody is to be told'));
    const alertWorld = { changes: world.changes, publishAlert, storylines: [bridge], boardUrl: undefined };

    const assessed = await assessStoryline(world, bridge, '2026-01-31T00:15:00Z');
    const changes = await world.changes.newest('bridge', 10);
    const told = await Promise.all(changes.map((change) => sendAlert(alertWorld, change, now)));

    expect(assessed.kind).toBe('same');
    expect(told).toEqual([{ kind: 'not-key' }, { kind: 'not-key' }, { kind: 'not-key' }]);
  });

  it('is not assessed by others at any moment of it, so that half a history is never news', async () => {
    const world = aWorld();
    const seen = new Set<string>();
    const meddling = async () => {
      const assessed = await assessStoryline(world, bridge, now);
      seen.add(assessed.kind);
    };

    const add: FillWorld['items']['add'] = async (items) => {
      await meddling();
      await world.items.add(items);
      await meddling();
    };
    await fill({ ...world, items: { ...world.items, add } }, { settle: meddling });

    expect([...seen]).toEqual(['filling']);
    expect(await history(world)).toEqual(whole);
  });

  it('holds again a row that a run which had begun before has written meanwhile', async () => {
    const world = aWorld();
    await assessStoryline(world, bridge, now);
    const overwrite = async () => {
      const row = await world.statuses.get('bridge');
      if (row === undefined) throw new Error('there is a row');
      const { fillingSince: _, ...rest } = row;
      await world.statuses.move(rest, 0);
    };
    const stop = new AbortController();
    stop.abort();

    await fill(world, { settle: overwrite, stop: stop.signal });

    expect((await assessStoryline(world, bridge, now)).kind).toBe('filling');
  });

  it('stops when asked, stays held, and goes on where it was', async () => {
    const world = aWorld();
    const stop = new AbortController();
    const saved: number[] = [];

    const onStored = (rows: number) => {
      saved.push(rows);
      if (saved.length === 1) stop.abort();
    };

    const first = await fill(world, { stop: stop.signal, onStored });
    const between = await assessStoryline(world, bridge, now);
    const storedBefore = (await world.items.between('bridge', '2025-01-01T00:00:00Z', now)).length;
    const second = await fill(world, { done: saved.at(-1) ?? 0, onStored });

    expect([first, between.kind, second]).toEqual([
      { kind: 'stopped', stored: 100 },
      'filling',
      { kind: 'filled', changes: 3 },
    ]);
    expect(storedBefore).toBe(100);
    expect(saved).toEqual([100, 200, 300, 306]);
    expect(await history(world)).toEqual(whole);
  });

  it.each(['before', 'after'] as const)('ends the same when it dies %s any one call and is run again', async (when) => {
    let calls = 0;
    const dying = (world: FillWorld, at: number): FillWorld => {
      const guarded =
        <Input extends readonly unknown[], Output>(call: (...input: Input) => Promise<Output>) =>
        async (...input: Input): Promise<Output> => {
          const dies = ++calls === at;
          if (dies && when === 'before') throw new Error('died');
          const output = await call(...input);
          if (dies) throw new Error('died');
          return output;
        };
      const { items, changes, statuses, decisions } = world;
      return {
        items: { ...items, add: guarded(items.add), between: guarded(items.between) },
        changes: { ...changes, record: guarded(changes.record), newest: guarded(changes.newest) },
        statuses: { get: guarded(statuses.get), move: guarded(statuses.move) },
        decisions: { keep: guarded(decisions.keep) },
      };
    };
    await fill(dying(aWorld(), 0));
    const all = calls;

    for (let at = 1; at <= all; at++) {
      const world = aWorld();
      calls = 0;
      await expect(fill(dying(world, at))).rejects.toThrow('died');
      const again = await fill(world);

      const late = when === 'after' && again.kind === 'has-history';
      expect({ at, history: await history(world) }).toEqual({ at, history: whole });
      expect({ at, kind: late ? 'filled' : again.kind }).toEqual({ at, kind: 'filled' });
      expect({ at, assessed: (await assessStoryline(world, bridge, now)).kind }).toEqual({ at, assessed: 'same' });
    }
    expect(all).toBeGreaterThan(15);
  });

  it('leaves alone what has a history already', async () => {
    const world = aWorld();
    await fill(world);

    expect(await fill(world)).toEqual({ kind: 'has-history', storyline: 'bridge', number: 3 });
  });
});
