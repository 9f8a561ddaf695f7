import type { Instant } from '../../../shared/items/item';
import type { FiledItem, FiledItems } from '../../../shared/storylines/filed-item';
import { readAll } from '../../memory/read-all';
import { aFiledItem } from './a-filed-item';

const january = ['2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z'] as const;
const ids = (items: readonly FiledItem[]) => items.map((item) => item.id);
const timed = (id: string, time: string, says: Partial<FiledItem> = {}) =>
  aFiledItem({ id, publishedAt: `2026-01-${time}`, ...says });
const undatedItem = (): FiledItem => {
  const { publishedAt, ...item } = aFiledItem({ id: 'no-time' });
  return item;
};

/** What every kind of FiledItems does. */
export const filedItemsContract = (
  name: string,
  make: (now: () => Instant) => FiledItems | Promise<FiledItems>,
): void => {
  describe(name, () => {
    const empty = async (now: Instant = '2026-01-30T00:00:00Z') => make(() => now);

    it('gives back an item as it was added', async () => {
      const items = await empty();

      await items.add([aFiledItem()]);

      expect(await items.between('exchanges', ...january)).toEqual([aFiledItem()]);
    });

    it('changes nothing when the same items are added again, even in one call', async () => {
      const items = await empty();

      await items.add([aFiledItem(), aFiledItem()]);
      await items.add([aFiledItem()]);

      expect(await items.between('exchanges', ...january)).toEqual([aFiledItem()]);
    });

    it('keeps the last of two items with one key', async () => {
      const items = await empty();

      await items.add([aFiledItem({ title: 'first' }), aFiledItem({ title: 'second' })]);

      expect(await items.between('exchanges', ...january)).toEqual([aFiledItem({ title: 'second' })]);
    });

    it('gives a window oldest first, its start included and its end not', async () => {
      const items = await empty();
      await items.add([
        timed('end', '30T00:00:00Z'),
        timed('last', '29T23:59:59Z'),
        timed('first', '28T00:00:00Z'),
        timed('before', '27T23:59:59Z'),
        timed('other', '29T00:00:00Z', { storyline: 'talks' }),
      ]);

      const found = await items.between('exchanges', '2026-01-28T00:00:00Z', '2026-01-30T00:00:00Z');

      expect(ids(found)).toEqual(['first', 'last']);
    });

    it('finds nothing in a window that ends where or before it begins', async () => {
      const items = await empty();
      await items.add([aFiledItem()]);

      const found = [
        await items.between('exchanges', '2026-01-29T10:00:00Z', '2026-01-29T10:00:00Z'),
        await items.between('exchanges', '2026-02-01T00:00:00Z', '2026-01-01T00:00:00Z'),
      ];

      expect(found).toEqual([[], []]);
    });

    it('gives everything of a storyline that is larger than one answer of a database (1 MB)', async () => {
      const items = await empty();
      const many = Array.from({ length: 300 }, (_, n) =>
        timed(`n${n}`, `10T10:${String(n % 60).padStart(2, '0')}:00Z`, { summary: 'x'.repeat(5000) }),
      );
      await items.add(many);

      const found = await items.between('exchanges', ...january);
      const newest = await items.newest({ storyline: 'exchanges' }, 280);

      expect(new Set(ids(found)).size).toBe(300);
      expect(newest).toEqual([...found].reverse().slice(0, 280));
    });

    it('gives the newest of a storyline first, no more than asked for', async () => {
      const items = await empty();
      await items.add([timed('b', '02T00:00:00Z'), timed('c', '03T00:00:00Z'), timed('a', '01T00:00:00Z')]);

      const found = [
        await items.newest({ storyline: 'exchanges' }, 2),
        await items.newest({ storyline: 'exchanges' }, 0),
      ];

      expect(found.map(ids)).toEqual([['c', 'b'], []]);
    });

    it('gives an item of an outlet once, whatever number of storylines it is filed under', async () => {
      const items = await empty();
      await items.add([
        timed('both', '03T00:00:00Z'),
        timed('both', '03T00:00:00Z', { storyline: 'talks' }),
        timed('one', '02T00:00:00Z', { storyline: 'unfiled' }),
        timed('old', '01T00:00:00Z'),
        timed('foreign', '04T00:00:00Z', { outlet: 'afp' }),
      ]);

      const found = await items.newest({ outlet: 'anadolu' }, 2);

      expect(ids(found)).toEqual(['both', 'one']);
    });

    it('gives an item stored under two times twice in a window, but once, the later, among the newest', async () => {
      const items = await empty();
      const [early, late] = [timed('moved', '02T00:00:00Z'), timed('moved', '03T00:00:00Z')];
      await items.add([late, early]);

      const window = await items.between('exchanges', ...january);
      const newest = [await items.newest({ storyline: 'exchanges' }, 5), await items.newest({ outlet: 'anadolu' }, 5)];

      expect(window).toEqual([early, late]);
      expect(newest).toEqual([[late], [late]]);
    });

    it.each([
      ['a storyline', { storyline: 'exchanges' }],
      ['an outlet', { outlet: 'anadolu' }],
    ])('gives a span of %s newest first, in pages, its start included and its end not', async (_, of) => {
      const items = await empty();
      const days = ['27', '28', '29', '30'].map((day) => timed(day, `${day}T00:00:00Z`));
      await items.add([...days, undatedItem()]);
      const span = { since: '2026-01-28T00:00:00Z', until: '2026-01-30T00:00:00Z', pageSize: 1 };

      const [some, all, none] = [
        await readAll(items.newestFirst(of, span)),
        await readAll(items.newestFirst(of, {})),
        await readAll(items.newestFirst(of, { since: span.until, until: span.since })),
      ];

      expect([some, all, none].map(ids)).toEqual([['29', '28'], ['30', '29', '28', '27'], []]);
    });

    it('leaves an item without a time out of windows and of the newest', async () => {
      const items = await empty();
      await items.add([undatedItem()]);

      const found = [
        await items.between('exchanges', '2026-01-01T00:00:00Z', '2027-01-01T00:00:00Z'),
        await items.newest({ storyline: 'exchanges' }, 5),
        await items.newest({ outlet: 'anadolu' }, 5),
      ];

      expect(found).toEqual([[], [], []]);
    });

    it('removes an item from the storylines named and from no other', async () => {
      const items = await empty();
      await items.add([aFiledItem(), aFiledItem({ storyline: 'talks' })]);

      await items.remove({ id: 'a1', publishedAt: '2026-01-29T10:00:00Z' }, ['exchanges', 'eu-accession']);

      expect(await items.between('exchanges', ...january)).toEqual([]);
      expect(ids(await items.between('talks', ...january))).toEqual(['a1']);
    });

    it.each([
      ['a second before the fortnight is over', 'unfiled', '2026-02-12T10:04:59Z', ['a1']],
      ['after a fortnight', 'unfiled', '2026-02-12T10:05:00Z', []],
      ['a filed item, after a year', 'exchanges', '2027-01-29T10:05:00Z', ['a1']],
    ])('forgets unfiled items a fortnight after they were fetched: %s', async (_, storyline, now, left) => {
      const items = await empty(now);
      await items.add([aFiledItem({ storyline })]);

      const found = [
        await items.between(storyline, ...january),
        await items.newest({ storyline }, 5),
        await items.newest({ outlet: 'anadolu' }, 5),
      ];

      expect(found.map(ids)).toEqual([left, left, left]);
    });
  });
};
