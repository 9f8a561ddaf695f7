import { tellRecords } from '../../../functions/send-alerts/tell-records';
import { tellUntold } from '../../../functions/send-alerts/tell-untold';
import { untoldTroubles } from '../../../functions/watch-over/untold-troubles';
import type { Published } from '../../../shared/alerts/alert';
import { secondsAfter } from '../../../shared/items/instant';
import type { Change } from '../../../shared/storylines/change';
import { storylines } from '../../../shared/storylines/storylines';
import { aStoredChange } from '../../aws/contracts/changes';
import { memoryChanges } from '../../memory/memory-changes';

const noon = '2026-01-30T12:00:00Z';
const down: Published = { kind: 'turned-away', reason: 'Nothing listens there.' };
const sent: Published = { kind: 'sent', messageId: 'm-1' };

/** A recorded change, and an SNS that answers as it is told to. */
const aWorld = async (...recorded: readonly Partial<Change>[]) => {
  const [changes, log] = [memoryChanges(), [] as Readonly<Record<string, unknown>>[]];
  for (const change of recorded) await changes.record(aStoredChange({ recordedAt: noon, ...change }));
  let answer: Published = sent;
  let minute = 0;
  const published: string[] = [];
  const clock = () => secondsAfter(noon, minute * 60);
  const publishAlert = async ({ email }: { readonly email: string }) => {
    if (answer.kind === 'sent') published.push(/[a-z-]+#\d+/.exec(email)?.[0] ?? '');
    return answer;
  };
  const world = { changes, publishAlert, storylines, boardUrl: undefined };
  return {
    changes,
    published,
    said: (kind: string) => log.filter((line) => line.kind === kind),
    stream: () =>
      tellRecords(world, [{ storyline: 'exchanges', number: 1, sequenceNumber: '1' }], clock, (line) => log.push(line)),
    async itIs(minutes: number, sns: Published) {
      minute = minutes;
      answer = sns;
      await untoldTroubles(world, [], clock(), (line) => log.push(line));
      await tellUntold(world, clock, (line) => log.push(line));
    },
  };
};

describe('what is left untold', () => {
  it('is told by the clock when SNS is up again after an hour, once, and operators hear of it meanwhile', async () => {
    const { changes, published, said, stream, itIs } = await aWorld({});

    await itIs(0, down);
    expect(await stream()).toEqual({ batchItemFailures: [{ itemIdentifier: '1' }] });
    for (let minutes = 5; minutes < 65; minutes += 5) await itIs(minutes, down);
    expect(said('untold').length).toBeGreaterThanOrEqual(11);
    expect(said('untold')[0]).toMatchObject({ storyline: 'exchanges', number: 1, telling: 'untold' });
    await itIs(65, sent);
    await itIs(70, sent);

    expect(published).toEqual(['exchanges#1']);
    expect((await changes.get('exchanges', 1))?.alert).toMatchObject({ sentAt: '2026-01-30T13:05:00Z' });
  });

  it.each([
    ['the topic is gone', { kind: 'refused', reason: 'No such topic.', advice: 'Deploy.' }, 1, 'untold'],
    ['the message is refused', { kind: 'refused', reason: 'Too long.', advice: 'Compare.' }, 1, 'untold'],
    ['SNS is throttling', { kind: 'turned-away', reason: 'Throttled.' }, 1, 'untold'],
    ['an answer never comes', { kind: 'unclear', reason: 'Timed out.' }, 0, 'maybe-sent'],
  ] as const)('is said to the operators within a quarter of an hour while %s', async (_, answer, later, telling) => {
    const { published, said, itIs } = await aWorld({});

    for (const minutes of [0, 5, 10, 15]) await itIs(minutes, answer);
    expect(said('untold').at(-1)).toMatchObject({ storyline: 'exchanges', number: 1, telling });
    await itIs(20, sent);

    expect(published).toHaveLength(later);
  });

  it('is found though more changes have followed than are usually looked at, and told in their order', async () => {
    const { published, itIs } = await aWorld(...[1, 2, 3, 4, 5, 6, 7].map((number) => ({ number })));

    await itIs(10, sent);

    expect(published).toEqual([1, 2, 3, 4, 5, 6, 7].map((number) => `exchanges#${number}`));
  });

  it('is left to an operator after a day, when it is no news any more', async () => {
    const { published, said, itIs } = await aWorld({}, { number: 2, key: false });

    await itIs(24 * 60, sent);

    expect(published).toEqual([]);
    expect(said('untold')).toEqual([]);
  });
});
