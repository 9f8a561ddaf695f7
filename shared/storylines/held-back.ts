import * as z from 'zod/mini';
import { Instant } from '../items/item';
import { Witness } from './change';

/** Why a reported status is not taken up. */
export const holds = ['too-little', 'contested', 'out-of-reach'] as const;

/** A status that is reported and not taken up: visible, not alerted. */
export const HeldBack = z.object({
  status: z.string(),
  because: z.array(Witness),
  against: z._default(z.array(Witness), []),
  hold: z._default(z.enum(holds), 'too-little'),
  /** Weight of the independent reports together, and what a change to this status takes. */
  weight: z._default(z.number(), 0),
  needs: z._default(z.number(), 0),
  /** Until when all of these reports count. */
  until: z.optional(Instant),
});
export type HeldBack = z.infer<typeof HeldBack>;

/** In one sentence: why it is held back, and what would be needed. Our own words and numbers only. */
export const heldBackWhy = ({ hold, weight, needs, against, until }: HeldBack): string => {
  const has = `independent reports of weight ${weight.toFixed(2)}`;
  if (hold === 'out-of-reach') return `${has}, but it cannot follow on where things stand`;
  if (hold === 'contested')
    return `${has}, and denials that weigh as much: ${sumOf(against).toFixed(2)}; it takes more who report it than who deny it`;
  const missing = (needs - weight).toFixed(2);
  const by = until === undefined ? '' : `, before ${until}`;
  const wanted = needs - weight <= 1 ? `one more independent outlet of weight ${missing} or more` : `${missing} more`;
  return `${has}, where ${needs.toFixed(2)} is needed: ${wanted}${by}`;
};

const sumOf = (witnesses: readonly Witness[]): number => witnesses.reduce((sum, { weight = 0 }) => sum + weight, 0);

/** Whether two hold the same status back for the same reason on the word of the same publishers. */
export const isSameHold = (a: HeldBack | undefined, b: HeldBack | undefined): boolean => essence(a) === essence(b);

const essence = (held: HeldBack | undefined): string => {
  const publishers = (witnesses: readonly Witness[] = []) => witnesses.map(({ publisher }) => publisher).sort();
  return JSON.stringify([held?.status, held?.hold, publishers(held?.because), publishers(held?.against)]);
};
