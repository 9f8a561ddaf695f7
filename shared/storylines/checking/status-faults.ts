import type { Storyline } from '../storyline';
import { type Fault, repeats, suggestion } from './fault';

/** What a claim may say besides a status: that it says nothing of one, or only a year that is aimed at. */
const beside = ['none-stated', 'target-date'];

/** Statuses that are named and not declared, declared twice, or that the clock could never leave. */
export function statusFaults(storyline: Storyline): readonly Fault[] {
  const ids = storyline.statuses.map(({ id }) => id);
  const unknown = (status: string, path: readonly PropertyKey[], known: readonly string[] = ids): readonly Fault[] =>
    known.includes(status) ? [] : [{ path, fault: `no status has the id "${status}"${suggestion(status, known)}` }];
  const claimed = [...ids, ...Object.keys(storyline.means), ...beside];
  return [
    ...repeats(ids).map((at) => ({ path: ['statuses', at, 'id'], fault: `the status id "${ids[at]}" is used twice` })),
    ...unknown(storyline.start.status, ['start', 'status']),
    ...Object.entries(storyline.means).flatMap(([word, status]) => unknown(status, ['means', word])),
    ...storyline.statuses.flatMap(({ from = [], alsoFrom = {}, fades, ends }, at) => [
      ...from.flatMap((status) => unknown(status, ['statuses', at, 'from'])),
      ...Object.keys(alsoFrom).flatMap((status) => unknown(status, ['statuses', at, 'alsoFrom'])),
      ...(fades === undefined ? [] : unknown(fades.to, ['statuses', at, 'fades', 'to'])),
      ...(ends === undefined ? [] : unknown(ends.to, ['statuses', at, 'ends', 'to'])),
    ]),
    ...storyline.claims.flatMap(({ status }, at) => unknown(status, ['claims', at, 'status'], claimed)),
    ...(storyline.runsOut?.of ?? []).flatMap((status) => unknown(status, ['runsOut', 'of'], claimed)),
    ...clockFaults(storyline),
  ];
}

/** An end on a day must be kept as a fact, and must not lead to a status that ends on the same day again. */
function clockFaults({ statuses, facts }: Storyline): readonly Fault[] {
  return statuses.flatMap(({ id, fades, ends }, at): readonly Fault[] => {
    const next = statuses.find((other) => other.id === ends?.to);
    return [
      ...(fades?.to === id
        ? [{ path: ['statuses', at, 'fades', 'to'], fault: 'a status cannot fade into itself' }]
        : []),
      ...(ends !== undefined && !facts.includes(ends.on)
        ? [{ path: ['statuses', at, 'ends', 'on'], fault: `"${ends.on}" must be among the storyline's facts as well` }]
        : []),
      ...(next?.ends === undefined
        ? []
        : [
            {
              path: ['statuses', at, 'ends', 'to'],
              fault: `"${next.id}" ends on that day itself; name a status that lasts`,
            },
          ]),
    ];
  });
}
