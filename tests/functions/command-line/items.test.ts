import { dynamoFiledItems } from '../../../shared/aws/dynamo-filed-items';
import type { FiledItem } from '../../../shared/storylines/filed-item';
import { aStoryline } from '../../alerts/a-change';
import { aFiledItem } from '../../aws/contracts/a-filed-item';
import { embeddedTables } from '../../aws/embedded-tables';
import { aStore, runWith } from './a-world';

const now = '2026-01-31T00:00:00Z';
const storylines = [aStoryline(), aStoryline({ id: 'exchanges' }), aStoryline({ id: 'eu-accession' })];

/** 500 items of the talks, one an hour before `now`, of which every tenth is Anadolu's and half of those in Turkish. */
const manyItems = (): readonly FiledItem[] =>
  Array.from({ length: 500 }, (_, hours) =>
    aFiledItem({
      id: `i${hours}`,
      storyline: 'talks',
      outlet: hours % 10 === 0 ? 'anadolu' : 'afp',
      lang: hours % 20 === 0 ? 'tr' : 'en',
      title: hours === 490 ? 'Görüşmeler Cenevre’de' : `Round ${hours}`,
      publishedAt: new Date(Date.parse(now) - (hours + 1) * 3_600_000).toISOString().replace('.000', ''),
    }),
  );

describe('storywatch items', () => {
  const tables = embeddedTables();
  const filled = async () => {
    const { client, names } = await tables();
    const items = dynamoFiledItems(client, names.items, () => now);
    await items.add(manyItems());
    const asked: string[] = [];
    client.middlewareStack.add(
      (next, { commandName = '' }) =>
        (args) => {
          const index = JSON.stringify(args.input).includes('byOutlet') ? ' byOutlet' : '';
          asked.push(`${commandName.replace('Command', '')}${index}`);
          return next(args);
        },
      { step: 'initialize', name: 'counting', override: true },
    );
    const ask = async (...argv: readonly string[]) => {
      asked.splice(0);
      const told = await runWith(['items', ...argv], {}, { storylines }, { ...aStore(), items });
      return { ...told, asked: [...asked] };
    };
    return ask;
  };

  it.each([
    ['the newest of a storyline', ['talks', '--limit', '20'], 20, ['Query']],
    ['the newest of all three storylines', ['--limit', '20'], 20, ['Query', 'Query', 'Query']],
    ['a storyline since seven days ago', ['talks', '--since', '7d', '--limit', '999'], 168, ['Query']],
    ['a storyline between two times', ['talks', '--since', '48h', '--until', '1d'], 24, ['Query']],
    ['an outlet in all storylines', ['--outlet', 'anadolu'], 50, ['Query byOutlet']],
    ['an outlet in a language', ['--outlet', 'anadolu', '--lang', 'tr'], 25, ['Query byOutlet']],
    ['words that are soon found', ['talks', '--grep', 'ROUND 1', '--limit', '5'], 5, ['Query']],
    ['words that stand far back', ['talks', '--grep', 'cenevre'], 1, ['Query', 'Query', 'Query']],
  ])('reads by key and no further than it must: %s', async (_, argv, found, requests) => {
    const ask = await filled();

    const { code, out, asked } = await ask(...argv, '--json');

    expect(JSON.parse(out)).toHaveLength(found);
    expect(asked).toEqual(requests);
    expect(code).toBe(0);
  });

  it('writes a table with the newest first', async () => {
    const ask = await filled();

    const { out } = await ask('talks', '--outlet', 'anadolu', '--limit', '2');

    expect(out.replace(/^ .*\n/gm, '').split('\n')).toEqual([
      'published             storyline  lang  title',
      expect.stringMatching(/^2026-01-30T23:00:00Z {2}talks {6}tr {4}Round 0 /),
      expect.stringMatching(/^2026-01-30T13:00:00Z {2}talks {6}en {4}Round 10 /),
      '',
    ]);
  });

  it.each([
    [
      'an outlet that is nearly one',
      ['--outlet', 'anadolou'],
      "There is no outlet 'anadolou': did you mean 'anadolu'?",
    ],
    ['a language that no feed has', ['--lang', 'de'], "No feed of ours is in 'de'; they are in en"],
    ['an end before the beginning', ['--since', '1d', '--until', '2d'], 'the first must be the earlier'],
  ])('says why nothing is found: %s', async (_, argv, said) => {
    const outlets = [{ id: 'anadolu', name: 'Anadolu', homepage: 'https://example.org/', weight: 1, feeds: [] }];

    const { code, out, err } = await runWith(['items', ...argv], {}, { outlets });

    expect(out).toBe('No stored item fits.\n');
    expect(err.join()).toContain(said);
    expect(code).toBe(1);
  });

  it('finds what an archive holds of an outlet that is none of ours', async () => {
    const store = aStore();
    await store.items.add([aFiledItem({ storyline: 'talks', outlet: 'elsewhere' })]);

    const { code, out } = await runWith(['items', '--outlet', 'elsewhere', '--json'], {}, {}, store);

    expect(JSON.parse(out)).toMatchObject([{ outlet: 'elsewhere' }]);
    expect(code).toBe(0);
  });
});
