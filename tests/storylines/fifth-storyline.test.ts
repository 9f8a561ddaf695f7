import type { Item } from '../../shared/items/item';
import { judging } from '../../shared/storylines/assessing/judging';
import { checkStoryline } from '../../shared/storylines/check-storyline';
import { readItem } from '../../shared/storylines/read-item';
import { commonMeanings } from '../../shared/storylines/reading/lexicons';
import { replayRows } from '../../shared/storylines/replay-items';
import type { Storyline } from '../../shared/storylines/storyline';
import { storylines } from '../../shared/storylines/storylines';
import { anItem } from './an-item';
import data from './fixtures/grain-corridor.json';

const grainCorridor = (): Storyline => {
  const checked = checkStoryline(data, 'grain-corridor.json', commonMeanings);
  if (checked.kind === 'faulty') throw new Error(checked.problems.join('\n'));
  return checked.storyline;
};
const five = [...storylines, grainCorridor()];
const filedUnder = (item: Item) => readItem(item, five).map(({ storyline }) => storyline);

describe('a fifth storyline, added by data alone', () => {
  it.each([
    ['English', 'en', 'First wheat ships sail from Odesa as Black Sea corridor opens, Ukraine says'],
    ['Serbian in Latin script', 'sr', 'Otvoren koridor za žito iz Ukrajine'],
    ['Serbian in Cyrillic', 'sr', 'Отворен коридор за жито из Украјине'],
  ])('files and reads an item in %s', (_language, lang, title) => {
    const rows = readItem(anItem({ title, lang }), five);

    expect(rows).toMatchObject([
      { storyline: 'grain-corridor', claims: [{ status: 'open', stance: 'asserts', rule: 'corridor-open' }] },
    ]);
  });

  it.each([
    ['grain over land', 'Poland extends import ban on Ukrainian grain and closes rail corridor'],
    ['another corridor', 'Armenia and Azerbaijan agree on a transit corridor'],
    ['a harvest', 'Ukraine expects a record wheat harvest'],
  ])('leaves out %s', (_reason, title) => {
    expect(filedUnder(anItem({ title }))).toEqual(['unfiled']);
  });

  it('leaves what the other four file as it was', () => {
    const item = anItem({ title: 'Ukraine and Russia exchange 150 prisoners each' });

    expect(readItem(item, five)).toEqual(readItem(item));
  });

  it('does not lend its words to those who do not track it', () => {
    const item = anItem({ title: 'Grain corridor opens, Ukraine says' });

    expect(filedUnder(item)).toEqual(['grain-corridor']);
    expect(readItem(item).map(({ storyline }) => storyline)).toEqual(['unfiled']);
  });

  it('alerts when two outlets report it, and fades by the clock', () => {
    const news = [
      anItem({ id: 'a', title: 'Ukrainian grain corridor opens off Odesa', publishedAt: '2026-03-01T08:00:00Z' }),
      anItem({
        id: 'b',
        outlet: 'anadolu',
        title: 'Türkiye hails first ships as safe passage for wheat takes effect',
        publishedAt: '2026-03-01T09:30:00Z',
      }),
    ];
    const rows = news.flatMap((item) => readItem(item, five));

    const changes = replayRows(rows, five, '2026-05-15T00:00:00Z', judging);

    expect(changes.filter(({ storyline }) => storyline === 'grain-corridor')).toMatchObject([
      { from: 'none', to: 'open', at: '2026-03-01T09:30:00Z', key: true, because: [{ itemId: 'a' }, { itemId: 'b' }] },
      { from: 'open', to: 'none', at: '2026-04-30T09:30:00Z', key: false },
    ]);
  });
});
