import { isDeepStrictEqual } from 'node:util';
import type { Lived } from './live-through';
import type { Outcome } from './outcome';

/** Calls between which nobody can know whether a message went out: from the claim to the mark. */
const inDoubt = /\/(changes\.(claim|markSent|markMaybeSent|release)|sns\.publish|dynamo\.UpdateItem)#\d+\//;

/** What a run broke of the guarantees, a sentence each, by comparison with a run in which nothing went wrong. */
export const brokenBy = (name: string, { outcome, missed }: Lived, whole: Outcome): readonly string[] => [
  ...(name.includes(' + ') ? [] : missed).map((call) => `the run has no call ${call}: its name is out of date`),
  ...differences('an item', outcome.items, whole.items),
  ...differences('a status', outcome.statuses, whole.statuses),
  ...differences('a change', outcome.changes, whole.changes),
  ...numberGaps(outcome.changes),
  ...Object.entries(outcome.tellings).flatMap(([change, telling]) => brokenTelling(name, change, telling)),
  ...Object.entries(outcome.tellings)
    .filter(([change, { telling }]) => telling !== 'told' && !saysUntold(outcome, change))
    .map(([change]) => `no operator was told that ${change} is untold or in doubt`),
];

const differences = (what: string, have: readonly string[], want: readonly string[]): readonly string[] => {
  if (isDeepStrictEqual([...have].sort(), [...want].sort())) return [];
  const lost = want.filter((one) => !have.includes(one)).map((one) => `${what} is lost: ${one}`);
  const more = have.filter((one) => !want.includes(one)).map((one) => `${what} is there that should not be: ${one}`);
  return lost.length + more.length > 0 ? [...lost, ...more] : [`${what} is there twice`];
};

const numberGaps = (changes: readonly string[]): readonly string[] => {
  const numbers = new Map<string, number[]>();
  for (const change of changes) {
    const [, storyline = '', number] = /^([a-z-]+)#(\d+)/.exec(change) ?? [];
    numbers.set(storyline, [...(numbers.get(storyline) ?? []), Number(number)]);
  }
  return [...numbers].flatMap(([storyline, found]) =>
    found.sort((a, b) => a - b).every((number, index) => number === index + 1)
      ? []
      : [`the changes of ${storyline} are numbered ${found.join(', ')}`],
  );
};

/** The line that an alarm counts. */
const saysUntold = ({ log }: Outcome, change: string): boolean =>
  log.some(
    ({ step, kind, storyline, number }) => step === 'watch' && kind === 'untold' && `${storyline}#${number}` === change,
  );

const brokenTelling = (
  name: string,
  change: string,
  { telling, messages }: Outcome['tellings'][string],
): readonly string[] => {
  if (messages > 1) return [`${change} was told ${messages} times`];
  if (telling === 'told' && messages === 1) return [];
  if (telling === 'maybe-sent' && inDoubt.test(`${name}/`)) return [];
  return [`${change} ended as '${telling}' after ${messages} messages`];
};
