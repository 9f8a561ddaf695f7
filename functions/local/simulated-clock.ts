import { instantOf, secondsAfter } from '../../shared/items/instant';
import type { Instant } from '../../shared/items/item';

/** A clock that stands still until it is moved, and goes at the real pace from when it is let go. */
export type SimulatedClock = {
  readonly now: () => Instant;
  readonly moveTo: (instant: Instant) => void;
  readonly letGo: () => void;
};

/** `realMs` tells the real time in milliseconds. */
export const simulatedClock = (start: Instant, realMs: () => number): SimulatedClock => {
  let base = start;
  let letGoMs: number | undefined;
  return {
    now: () => (letGoMs === undefined ? base : secondsAfter(base, Math.floor((realMs() - letGoMs) / 1000))),
    moveTo(instant) {
      base = instant;
      letGoMs = undefined;
    },
    letGo() {
      letGoMs = realMs();
    },
  };
};

/** The instants of a replay after `from`, every so many seconds counted from midnight UTC, and its end at last. */
export const replaySteps = (from: Instant, until: Instant, everySeconds: number): readonly Instant[] => {
  const every = everySeconds * 1000;
  const steps: Instant[] = [];
  for (let at = (Math.floor(Date.parse(from) / every) + 1) * every; at < Date.parse(until); at += every)
    steps.push(instantOf(at));
  return from < until ? [...steps, until] : [];
};
