import { publishBoard } from '../../../functions/publish-board/publish-board';
import { type BoardFiles, digestOf } from '../../../shared/board/board-files';
import { outlets } from '../../../shared/outlets/outlets';
import { aChange, aStoryline } from '../../alerts/a-change';
import { anItem, aStatus, now } from '../../board/a-board';
import { memoryChanges } from '../../memory/memory-changes';
import { memoryDecisions } from '../../memory/memory-decisions';
import { memoryFeedMemories } from '../../memory/memory-feed-memories';
import { memoryFiledItems } from '../../memory/memory-filed-items';
import { memoryStatuses } from '../../memory/memory-statuses';

/** The board's files in memory; breaks off after `room` of them. */
const memoryBoardFiles = (room = 1000) => {
  const files = new Map<string, string>();
  const port: BoardFiles = {
    digests: async () => new Map([...files].map(([path, body]) => [path, digestOf(body)])),
    async put(path, { body }, seen) {
      if (files.size >= room) throw new Error('no room left');
      const there = files.get(path);
      if ((there && digestOf(there)) !== seen) return 'overtaken';
      files.set(path, body);
      return 'written';
    },
  };
  return { ...port, files };
};

const aWorld = async (files: BoardFiles) => {
  const [changes, statuses, items] = [memoryChanges(), memoryStatuses(), memoryFiledItems()];
  await changes.record(aChange());
  await statuses.move(aStatus(), 0);
  await items.add([anItem()]);
  const stored = { changes, decisions: memoryDecisions(), statuses, items, memories: memoryFeedMemories() };
  return { ...stored, files, storylines: [aStoryline()], outlets, boardUrl: 'https://board.example.org/' };
};

describe('publish-board', () => {
  it('writes every file once, and afterwards only what differs', async () => {
    const files = memoryBoardFiles();
    const world = await aWorld(files);

    const first = await publishBoard(world, () => now);
    const again = await publishBoard(world, () => now);
    const later = await publishBoard(world, () => '2026-01-31T12:05:00Z');

    expect(first.unchanged).toBe(0);
    expect(again).toEqual({ written: [], unchanged: first.written.length });
    expect(later.written.toSorted()).toEqual(['index.html', 'status.json', 'storylines/talks.html']);
    expect(files.files.get('index.html')).toContain('stalled');
  });

  it('rewrites the page of a change as the event goes on', async () => {
    const world = await aWorld(memoryBoardFiles());
    await publishBoard(world, () => now);
    await world.items.add([anItem({ id: 'item-10', title: 'Still nothing' })]);

    const { written } = await publishBoard(world, () => now);

    expect(written).toContain('changes/talks-000003.html');
  });

  it.each([
    ['before its first file', 0],
    ['in the middle', 5],
  ])('does not write an older state over that of a run which overtook it %s', async (_, after) => {
    const files = memoryBoardFiles();
    const world = await aWorld(files);
    let puts = 0;
    const slow: BoardFiles = {
      ...files,
      async put(...file) {
        if (puts++ === after) {
          await world.statuses.move(aStatus({ status: 'scheduled', lastChange: 4 }), 3);
          await publishBoard(world, () => now);
        }
        return files.put(...file);
      },
    };

    await publishBoard({ ...world, files: slow }, () => now);

    expect(JSON.parse(files.files.get('status.json') ?? '')).toMatchObject({ storylines: [{ status: 'scheduled' }] });
    expect((await publishBoard(world, () => now)).written).toEqual([]);
  });

  it('gives up for its stream or its clock to try again when it is overtaken again and again', async () => {
    const files: BoardFiles = { ...memoryBoardFiles(), put: async () => 'overtaken' };

    await expect(publishBoard(await aWorld(files), () => now)).rejects.toThrow('meanwhile, 4 times');
  });

  it('leaves the page of a change alone once the items of its time are no longer read', async () => {
    const files = memoryBoardFiles();
    const world = await aWorld(files);
    await publishBoard(world, () => now);
    const before = files.files.get('changes/talks-000003.html');

    await publishBoard(world, () => '2026-06-30T12:00:00Z');

    expect(files.files.get('changes/talks-000003.html')).toBe(before);
  });

  it.each([0, 1, 3, 8, 12])('leaves no page that links to nothing when it breaks off after %i files', async (room) => {
    const { files, ...port } = memoryBoardFiles(room);

    await expect(publishBoard(await aWorld(port), () => now)).rejects.toThrow('no room left');

    const dead = [...files].flatMap(([path, body]) =>
      path.startsWith('storylines/') && path.endsWith('.html')
        ? [...body.matchAll(/href="\.\.\/(changes\/[^"]+\.html)"/g)].filter(([, to = '']) => !files.has(to))
        : [],
    );
    expect(dead).toEqual([]);
    expect(files.has('index.html')).toBe(false);
  });
});
