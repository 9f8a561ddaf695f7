import { type CallFault, callFaults, type StreamFault } from './fault';
import type { Lived } from './live-through';

/** Faults that only some calls can have. */
const applies = (call: string, fault: CallFault): boolean =>
  fault === 'waits' ? false : fault === 'half-done' ? /\/items\.(add|remove)#/.test(call) : true;

/** A run for each call and each thing that can go wrong with it. */
export const singleFaults = ({ calls }: Lived): readonly string[] =>
  calls.flatMap((call) => callFaults.filter((fault) => applies(call, fault)).map((fault) => `${call}/${fault}`));

/** Some of these, spread evenly. */
export const sample = (names: readonly string[], count: number): readonly string[] =>
  names.filter(
    (_, index) => Math.floor(((index + 1) * count) / names.length) > Math.floor((index * count) / names.length),
  );

/** Those of a run over dynalite that hit a request which writes or tells. */
export const writingRequests = (lived: Lived): readonly string[] =>
  singleFaults(lived).filter((name) => /\/(sns\.publish|dynamo\.(Put|Update|BatchWrite)Item)#/.test(name));

/** A run for each way in which a stream can deliver, and each place at which a batch can end. */
export const streamFaults = ({ records }: Lived): readonly string[] =>
  (['items', 'changes'] as const).flatMap((stream) => {
    const places = Array.from({ length: records[stream] }, (_, index) => index + 1);
    const ways: readonly (readonly [StreamFault['kind'], readonly number[]])[] = [
      ['twice', [1]],
      ['late', [1, 2, 3, 4, 6, 8]],
      ['cut-every', [1, 2, 3, 4, 5]],
      ['cut-at', places.slice(1)],
      ['again-from', places],
    ];
    return ways.flatMap(([kind, by]) => by.map((each) => `streams:${stream}/${kind}-${each}`));
  });

/** Two runs of one function in three turns: the first to a call, the second to a call, the first's rest, the second's. */
export const overtakings = (lived: Lived, count: number, random: () => number): readonly string[] => {
  const byRun = new Map<string, string[]>();
  for (const call of lived.calls) {
    const run = call.slice(0, call.lastIndexOf('/'));
    byRun.set(run, [...(byRun.get(run) ?? []), call]);
  }
  const writing = [...byRun.values()].filter((calls) => calls.some((call) => /\.(record|claim|put|move)#/.test(call)));
  return distinct(count, () => {
    const calls = pick(writing, random) ?? [];
    const [first = '', second = ''] = [pick(calls, random), pick(calls, random)];
    return `${first}/race-twin + ${second.replace(/(#\d+)\//, '$1~twin/')}/waits`;
  });
};

/** Pairs of single faults and stream faults, drawn by chance; most of them close together, where they matter. */
export const pairs = (lived: Lived, singles: readonly string[], count: number, random: () => number) => {
  const streams = streamFaults(lived);
  return distinct(count, () => {
    const at = Math.floor(random() * singles.length);
    const near = singles[at + 1 + Math.floor(random() * 60)];
    const second = random() < 0.2 ? pick(streams, random) : random() < 0.7 ? near : pick(singles, random);
    return `${singles[at]} + ${second ?? singles[0]}`;
  });
};

const pick = <One>(from: readonly One[], random: () => number): One | undefined =>
  from[Math.floor(random() * from.length)];

const distinct = (count: number, draw: () => string): readonly string[] => {
  const drawn = new Set<string>();
  for (let tried = 0; drawn.size < count && tried < count * 20; tried++) drawn.add(draw());
  return [...drawn];
};

/** A repeatable sequence of numbers from 0 to 1 (mulberry32). */
export const seeded = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};
