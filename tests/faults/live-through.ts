import { assessAll, assessTouched } from '../../functions/assess-storylines/assess-touched';
import { itemRecords } from '../../functions/assess-storylines/item-records';
import { pollFeed } from '../../functions/poll-feed/poll-feed';
import { changeRecords } from '../../functions/send-alerts/change-records';
import { tellRecords } from '../../functions/send-alerts/tell-records';
import { tellUntold } from '../../functions/send-alerts/tell-untold';
import { untoldTroubles } from '../../functions/watch-over/untold-troubles';
import { storylines } from '../../shared/storylines/storylines';
import { readPlan } from './fault';
import { type Gate, invocations, PlannedFault } from './invocation';
import { type CloudOf, memoryCloud, type Ports } from './memory-cloud';
import { type Outcome, outcomeOf } from './outcome';
import { feeds, outlets, rounds } from './scenario';
import { stream } from './stream';

export type Lived = {
  readonly outcome: Outcome;
  /** Every call that left a process, by name. */
  readonly calls: readonly string[];
  readonly records: { readonly items: number; readonly changes: number };
  /** Faults of the plan that never came to pass. */
  readonly missed: readonly string[];
};

/** Breaks a port on purpose, to see that the harness finds it. */
export type Sabotage = (ports: Ports) => Ports;

/** Lives through the scenario with the faults of a run's name, every function woken as it is in AWS. */
export const liveThrough = async (
  name: string,
  sabotage: Sabotage = (ports) => ports,
  cloudOf: CloudOf = memoryCloud,
): Promise<Lived> => {
  const plan = readPlan(name);
  const faultsOf = (of: 'items' | 'changes') => plan.streams.filter((fault) => fault.stream === of);
  const log: Readonly<Record<string, unknown>>[] = [];
  const say = (line: Readonly<Record<string, unknown>>) => {
    log.push(line);
    if (line.kind === 'failed' && !isPlanned(line.error)) throw line.error;
  };
  let now = rounds[0] ?? '';
  const clock = () => now;
  const cloud = cloudOf({ clock, wrote: (table, row) => (table === 'items' ? items : changes).write(row, now) });
  const settle = async () => {
    await items.drain(now);
    await changes.drain(now);
  };
  const sweep = async () => {
    await settle();
    await run.invoke('clock', (gate) => assessAll(portsOf(gate), clock, say));
    await settle();
    await run.invoke('watch', async (gate) => {
      await untoldTroubles({ ...portsOf(gate), storylines }, [], clock(), say);
    });
    await run.invoke('tell-clock', (gate) => tellUntold(alertWorld(gate), clock, say));
  };
  const run = invocations(plan, sweep);
  const portsOf = (gate: Gate) => sabotage(cloud.through(gate));
  const alertWorld = (gate: Gate) => ({ ...portsOf(gate), storylines, boardUrl: undefined });
  const items = stream({ batchSize: 100, tries: 5, maxAgeSeconds: 3600, faults: faultsOf('items') }, (event) =>
    run.invoke('assess', (gate) => assessTouched(portsOf(gate), itemRecords(event) ?? [], clock, say)),
  );
  const changes = stream({ batchSize: 10, tries: 2, maxAgeSeconds: 3600, faults: faultsOf('changes') }, (event) =>
    run.invoke('tell', (gate) => tellRecords(alertWorld(gate), changeRecords(event) ?? [], clock, say)),
  );

  for (const [index, round] of rounds.entries()) {
    now = round;
    for (const feed of feeds) {
      await run.invoke(`poll:${feed}`, (gate) => pollFeed({ ...portsOf(gate), outlets }, feed, now));
      await settle();
    }
    await sweep();
    for (const one of [items, changes]) await one.nextRound(now, index === rounds.length - 1);
  }
  return {
    outcome: await outcomeOf(cloud, outlets, log),
    calls: run.calls,
    records: { items: items.length(), changes: changes.length() },
    missed: [...plan.calls.keys()].filter((call) => !run.hit.has(call)),
  };
};

const isPlanned = (error: unknown): boolean =>
  error instanceof PlannedFault || (error instanceof Error && isPlanned(error.cause));
