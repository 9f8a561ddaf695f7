import type { CallFault, Plan } from './fault';

/** How a call behaves when it goes wrong otherwise than by throwing, or in part. */
export type Ways<Answer> = {
  /** The first half of what it writes. */
  readonly half?: () => Promise<unknown>;
  /** What it answers where others throw: a port whose outcomes are values. */
  readonly answers?: (fault: 'refused' | 'lost-answer' | 'throttled') => Answer;
};

/** A call that leaves the process goes through here: it is counted, and it may go wrong. */
export type Gate = <Answer>(method: string, call: () => Promise<Answer>, ways?: Ways<Answer>) => Promise<Answer>;

export type Ended<Answer> =
  | { readonly kind: 'done'; readonly answer: Answer }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'killed' };

/** A fault of the plan, thrown where the world would throw one of its own; by its name the SDK takes it for such. */
export class PlannedFault extends Error {
  override readonly name: string;
  constructor(call: string, fault: 'refused' | 'lost-answer' | 'throttled') {
    super(`${call}: ${fault}`);
    this.name = fault === 'throttled' ? 'ThrottlingException' : 'TimeoutError';
  }
}

export type Invocations = {
  /** Runs a function once, named `clock#4` after it and how often it has run. */
  readonly invoke: <Answer>(of: string, story: (gate: Gate) => Promise<Answer>) => Promise<Ended<Answer>>;
  /** Every call so far, by name, in order. */
  readonly calls: readonly string[];
  /** The faults of the plan that came to pass. */
  readonly hit: ReadonlySet<string>;
};

/** Runs functions and lets their calls go wrong as planned. `world` lets everything else run, for races. */
export const invocations = (plan: Plan, world: () => Promise<void>): Invocations => {
  const runs = new Map<string, number>();
  const calls: string[] = [];
  const hit = new Set<string>();
  const turnedAway = new Map<string, number>();

  const live = async <Answer>(
    name: string,
    of: string,
    story: (gate: Gate) => Promise<Answer>,
    original?: { readonly over: Promise<unknown>; readonly waiting: () => void },
  ): Promise<Ended<Answer>> => {
    let kill: () => void = () => undefined;
    const killed = new Promise<Ended<Answer>>((resolve) => {
      kill = () => resolve({ kind: 'killed' });
    });
    // A killed process waits for ever; its own promise, so that it is forgotten with it.
    const dies = () => {
      kill();
      return new Promise<never>(() => undefined);
    };
    let end: () => void = () => undefined;
    const over = new Promise<void>((resolve) => {
      end = resolve;
    });
    const twins: Promise<unknown>[] = [];
    const counts = new Map<string, number>();

    const gate: Gate = async (method, call, ways = {}) => {
      const count = (counts.get(method) ?? 0) + 1;
      counts.set(method, count);
      const id = `${name}/${method}#${count}`;
      calls.push(id);
      const fails = (fault: 'refused' | 'lost-answer' | 'throttled') => {
        if (ways.answers !== undefined) return ways.answers(fault);
        throw new PlannedFault(id, fault);
      };
      const kind = `${of}/${method}`;
      const left = turnedAway.get(kind) ?? 0;
      if (left > 0) {
        turnedAway.set(kind, left - 1);
        return fails('throttled');
      }
      const fault: CallFault | undefined = plan.calls.get(id);
      if (fault === undefined) return call();
      hit.add(id);
      switch (fault) {
        case 'refused':
          return fails('refused');
        case 'lost-answer':
          await call();
          return fails('lost-answer');
        case 'throttled':
          turnedAway.set(kind, 2);
          return fails('throttled');
        case 'half-done':
          await ways.half?.();
          return fails('refused');
        case 'killed-before':
          return dies();
        case 'killed-after':
          await call();
          return dies();
        case 'race-twin':
          await new Promise<void>((resolve) => {
            const twin = live(`${name}~twin`, of, story, { over, waiting: resolve });
            twins.push(twin.then(() => resolve()));
          });
          return call();
        case 'race-world':
          await world();
          return call();
        case 'waits':
          original?.waiting();
          await original?.over;
          return call();
      }
    };

    const lived = story(gate).then(
      (answer): Ended<Answer> => ({ kind: 'done', answer }),
      (error: unknown): Ended<Answer> => ({ kind: 'failed', error }),
    );
    const ended = await Promise.race([lived, killed]);
    end();
    await Promise.all(twins);
    if (ended.kind === 'failed' && !isPlanned(ended.error)) throw ended.error;
    return ended;
  };

  return {
    invoke: (of, story) => {
      const run = (runs.get(of) ?? 0) + 1;
      runs.set(of, run);
      return live(`${of}#${run}`, of, story);
    },
    calls,
    hit,
  };
};

/** Only what was planned may fail: anything else is a find. */
const isPlanned = (error: unknown): boolean =>
  error instanceof PlannedFault ||
  (error instanceof Error && (isPlanned(error.cause) || error.message.startsWith('could not assess')));
