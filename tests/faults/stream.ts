import type { BatchAnswer } from '../../functions/batch-answer';
import { secondsBetween } from '../../shared/items/instant';
import type { Instant } from '../../shared/items/item';
import type { StreamFault } from './fault';
import type { Ended } from './invocation';

/** A written row as DynamoDB Streams describes it. */
export type Written = {
  readonly eventName: 'INSERT' | 'MODIFY' | 'REMOVE';
  readonly keys: Readonly<Record<string, string>>;
  readonly images: Readonly<Record<string, unknown>>;
};

type Waiting = { readonly record: object; readonly place: number; readonly writtenAt: Instant; readonly round: number };

type Settings = {
  readonly batchSize: number;
  /** After these, Lambda gives a record up. */
  readonly tries: number;
  readonly maxAgeSeconds: number;
  readonly faults: readonly StreamFault[];
};

/** A table's stream with its function: what is written waits here, and is delivered in order until it is settled. */
export const stream = (settings: Settings, deliver: (event: object) => Promise<Ended<BatchAnswer>>) => {
  const { faults } = settings;
  const by = (kind: StreamFault['kind']) => faults.find((fault) => fault.kind === kind)?.by;
  const written: Waiting[] = [];
  let waiting: Waiting[] = [];
  let round = 0;
  let busy = false;

  const nextBatch = (): readonly Waiting[] => {
    const ready = waiting.filter((one) => one.round + (by('late') ?? 0) <= round);
    const size = by('cut-every') ?? settings.batchSize;
    const cut = ready.findIndex(({ place }, index) => index > 0 && place === by('cut-at'));
    return ready.slice(0, Math.min(size, cut < 0 ? size : cut));
  };

  const deliverOnce = async (batch: readonly Waiting[]): Promise<readonly Waiting[]> => {
    const ended = await deliver({ Records: batch.map(({ record }) => record) });
    if (ended.kind !== 'done') return batch;
    const failed = new Set(ended.answer.batchItemFailures.map(({ itemIdentifier }) => Number(itemIdentifier)));
    const first = batch.findIndex(({ place }) => failed.has(place));
    return first < 0 ? [] : batch.slice(first);
  };

  const settle = async (batch: readonly Waiting[], now: Instant): Promise<boolean> => {
    let left = batch;
    for (let tried = 0; left.length > 0 && tried < settings.tries; tried++) left = await deliverOnce(left);
    if (by('twice') !== undefined) await deliverOnce(batch);
    const kept = new Set(left.filter((one) => secondsBetween(one.writtenAt, now) < settings.maxAgeSeconds));
    const done = new Set(batch.filter((one) => !kept.has(one)));
    waiting = waiting.filter((one) => !done.has(one));
    return kept.size === 0;
  };

  return {
    length: () => written.length,
    write({ eventName, keys, images }: Written, now: Instant) {
      const place = written.length + 1;
      const Keys = Object.fromEntries(Object.entries(keys).map(([name, value]) => [name, { S: value }]));
      const record = { eventName, dynamodb: { SequenceNumber: String(place), Keys, ...images } };
      written.push({ record, place, writtenAt: now, round });
      waiting.push({ record, place, writtenAt: now, round });
    },
    /** Delivers what waits; a shard is read by one reader at a time. */
    async drain(now: Instant) {
      if (busy) return;
      busy = true;
      for (let batch = nextBatch(); batch.length > 0; batch = nextBatch()) if (!(await settle(batch, now))) break;
      busy = false;
    },
    /** A new round begins; a stream that delivers again does so once, in the last of them. */
    async nextRound(now: Instant, last: boolean) {
      round += 1;
      const from = by('again-from');
      if (!last || from === undefined) return;
      const again = written.filter(({ place }) => place >= from);
      for (let start = 0; start < again.length; start += settings.batchSize)
        await settle(again.slice(start, start + settings.batchSize), now);
    },
  };
};
