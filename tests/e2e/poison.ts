import assert from 'node:assert/strict';
import { eventually } from './eventually';
import { handBatch, handOver } from './invoke';
import type { NewsServer } from './news-server';
import { bodies, deleteItem, putItem, putStoryline, rows } from './stored';
import { mappingOf, streamRecords, wake } from './streams';

const damaged = { storyline: 'talks', publishedAtId: '2026-01-01T00:00:00Z#damaged' };

/** Writes a row that no run can make sense of into the Items stream, and takes the row away again. */
export const poisonItems = async (): Promise<void> => {
  await putItem({ ...damaged, claims: 'no list' });
  await deleteItem(damaged);
};

/**
 * What the emulator does of Lambda's stream reading: a batch that fails until its records are too old (a minute, in
 * this stage) goes to the queue, and the stream moves on.
 */
export const provePoisonIsSetAside = async (news: NewsServer): Promise<void> => {
  const [body = ''] = await eventually('the poisoned records lie with the dead letters', async () => {
    const found = (await bodies('storywatch-e2e-assess-storylines-dead-letters')).filter((text) =>
      text.includes('DDBStreamBatchInfo'),
    );
    return found.length > 0 ? found : undefined;
  });
  assert.match(body, /"condition": ?"MaxRecordAgeExceeded"/);
  assert.match(body, /storywatch-e2e-items\/stream/);
  news.publish('interfax-ukraine-en', {
    title: 'Russia has suspended prisoner exchanges, Zelenskyy repeats',
    summary: 'No exchange of prisoners of war is being prepared, the president said.',
  });
  await handOver('poll-feed', { feed: 'interfax-ukraine-en' });
  await eventually('the next item goes through', async () => {
    const { LastProcessingResult = '' } = await mappingOf('assess-storylines');
    return LastProcessingResult.startsWith('OK') ? true : undefined;
  });
};

/**
 * What the emulator leaves out: which record of a batch failed. So the deployed function is handed the stream's own
 * records, with the poisoned one in the middle: it names that one, and has told the one behind it.
 */
export const proveOnlyPoisonIsHandedBack = async (): Promise<void> => {
  await wake('send-alerts', false);
  const { alert: _, ...untold } =
    (await rows('storylines')).find(
      ({ storyline, record }) => storyline === 'exchanges' && record === 'change#000001',
    ) ?? {};
  await putStoryline({ ...untold, record: 'change#000002', number: 2 });
  const records = await streamRecords('storywatch-e2e-storylines');
  const inserted = (storyline: string, change: string) => {
    const found = records.find((record) => {
      const text = JSON.stringify(record);
      return text.includes('"INSERT"') && text.includes(`"${storyline}"`) && text.includes(`"${change}"`);
    });
    if (found === undefined) throw new Error(`${storyline} ${change} is not in the stream`);
    return found;
  };
  const poisoned = inserted('nobody-knows', 'change#000001');
  const batch = [inserted('exchanges', 'change#000001'), poisoned, inserted('exchanges', 'change#000002')];
  assert.deepEqual(await handBatch('send-alerts', batch), {
    batchItemFailures: [{ itemIdentifier: poisoned.dynamodb.SequenceNumber }],
  });
  assert.equal((await bodies('reader-of-all')).length, 1);
  await wake('send-alerts', true);
};
