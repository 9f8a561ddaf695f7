import type { Instant } from '../../shared/items/item';
import type { KnownTrouble, Trouble } from '../../shared/troubles/trouble';
import { watchedFunctions } from '../../shared/troubles/watched-functions';
import type { Heading } from '../../shared/troubles/who-is-hurt';
import type { Say } from '../say';
import { deadLetterTroubles } from './dead-letter-troubles';
import { type FeedWorld, feedTroubles } from './feed-troubles';
import { undeliveredTroubles } from './undelivered-troubles';
import { type TellingWorld, untoldTroubles } from './untold-troubles';

export type LookWorld = FeedWorld & TellingWorld;

/** A question to the stage, and what it is about. 'not-now': it is asked less often. */
type Question = {
  readonly about: readonly Heading[];
  readonly ask: () => Promise<readonly Trouble[] | 'not-now'>;
};

/** What was found, and what nobody knows now: not asked in this run, or not answered, which `failures` say why. */
export type Look = {
  readonly found: readonly Trouble[];
  readonly unasked: readonly Heading[];
  readonly failures: readonly unknown[];
};

/** Asks everything that can be wrong with a stage. */
export const findTroubles = async (
  world: LookWorld,
  known: readonly KnownTrouble[],
  now: Instant,
  say: Say,
): Promise<Look> => {
  const questions: readonly Question[] = [
    { about: ['no feed is polled', 'a feed is silent'], ask: () => feedTroubles(world, now) },
    { about: ['a change is untold'], ask: () => untoldTroubles(world, known, now, say) },
    { about: ['alerts do not arrive'], ask: () => undeliveredTroubles(world.signs, now) },
    ...watchedFunctions.map((name) => ({
      about: [`${name} gave up`] as const,
      ask: () => deadLetterTroubles(world.signs, name, now),
    })),
  ];
  const answers = await Promise.all(questions.map(answered));
  return {
    found: answers.flatMap(({ found }) => found ?? []),
    unasked: answers.flatMap(({ about, found }) => (found === undefined ? about : [])),
    failures: answers.flatMap(({ failure }) => failure ?? []),
  };
};

type Answer = Pick<Question, 'about'> & { readonly found?: readonly Trouble[]; readonly failure?: unknown };

const answered = async ({ about, ask }: Question): Promise<Answer> => {
  try {
    const found = await ask();
    return found === 'not-now' ? { about } : { about, found };
  } catch (failure) {
    return { about, failure };
  }
};
