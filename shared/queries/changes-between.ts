import type { Instant } from '../items/item';
import type { Changes } from '../storylines/change';
import type { ChangeReport } from './changes-report';
import { changesSince } from './changes-since';

/** Which changes are asked for: those of some storylines in [since, until). */
type Span = {
  readonly storylines: readonly string[];
  readonly since?: Instant | undefined;
  readonly until?: Instant | undefined;
};

/** The changes of some storylines together, newest first. */
export async function* changesBetween(
  changes: Pick<Changes, 'newest'>,
  { storylines, since = '', until = '~' }: Span,
): AsyncGenerator<ChangeReport> {
  const found = await Promise.all(storylines.map((storyline) => changesSince(changes, storyline, since)));
  yield* found
    .flatMap(({ changes: own }) => own)
    .filter(({ at }) => at < until)
    .sort((a, b) => b.at.localeCompare(a.at) || b.number - a.number);
}
