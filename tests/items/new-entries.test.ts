import { newEntries } from '../../shared/items/new-entries';
import { anItem } from './an-entry';

const seenOf = (...items: Parameters<typeof newEntries>[0][number][]) => newEntries(items, {}).seen;

describe('what is new in a document', () => {
  it('is everything, the first time', () => {
    const { added, edited, seen } = newEntries([anItem({ id: 'a' }), anItem({ id: 'b' })], {});

    expect(added.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(edited).toEqual([]);
    expect(Object.keys(seen)).toEqual(['a', 'b']);
  });

  it.each([
    ['the same again', {}],
    ['another date', { publishedAt: '2026-01-30T00:00:00Z' }],
    ['another time of reading', { fetchedAt: '2026-01-30T00:00:00Z' }],
    ['another author', { author: 'B. Writer' }],
  ])('is not %s', (_reason, difference) => {
    const { added, edited } = newEntries([anItem(difference)], seenOf(anItem()));

    expect([...added, ...edited]).toEqual([]);
  });

  it.each([
    ['title', { title: 'The market hall stays shut' }],
    ['summary', { summary: 'Not yet.' }],
    ['address', { url: 'https://bell.example/other' }],
  ])('is an entry with another %s, under its first date', (_reason, difference) => {
    const { edited } = newEntries([anItem({ ...difference, publishedAt: '2026-01-30T00:00:00Z' })], seenOf(anItem()));

    expect(edited).toEqual([{ item: anItem(difference), datedBefore: true }]);
  });

  it('gives an edited entry the date that it did not have', () => {
    const { publishedAt: _, ...undated } = anItem();
    const dated = anItem({ title: 'Now with a date' });

    const { edited, seen } = newEntries([dated], seenOf(undated));

    expect(edited).toEqual([{ item: dated, datedBefore: false }]);
    expect(seen.a1?.publishedAt).toBe(dated.publishedAt);
  });

  it('is the first of two entries with one id', () => {
    const { added } = newEntries([anItem({ title: 'First' }), anItem({ title: 'Second' })], {});

    expect(added.map(({ title }) => title)).toEqual(['First']);
  });

  it('is not an entry that was gone for a document and came back', () => {
    const gone = newEntries([anItem({ id: 'b' })], seenOf(anItem({ id: 'a' })));

    const back = newEntries([anItem({ id: 'a' }), anItem({ id: 'b' })], gone.seen);

    expect(back.added).toEqual([]);
  });

  it('remembers the 500 newest of the entries that have gone', () => {
    const old = Array.from({ length: 700 }, (_, index) =>
      anItem({
        id: `n${index}`,
        publishedAt: new Date(Date.UTC(2026, 0, 1, 0, index)).toISOString().replace('.000Z', 'Z'),
      }),
    );

    const { seen } = newEntries([anItem({ id: 'now' })], seenOf(...old));

    expect(Object.keys(seen)).toHaveLength(501);
    expect(seen).toHaveProperty('n699');
    expect(seen).not.toHaveProperty('n199');
  });
});
