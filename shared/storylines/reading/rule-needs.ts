import { numberOf } from './meaning-set';
import type { Rule } from './rule';

/** A meaning as rules name it, 'talks|summit': one of several. */
export type OneOf = { readonly meanings: readonly string[]; readonly numbers: readonly number[] };

/** What a rule's lists stand for. */
export type Needs = {
  readonly [List in 'all' | 'none' | 'allInItem' | 'noneInItem' | 'notAsPartOf' | 'notAcross']: readonly OneOf[];
};

const oneOf = (written: string): OneOf => {
  const meanings = written.split('|');
  return { meanings, numbers: meanings.map(numberOf) };
};

export const needsOf = (rule: Rule): Needs => ({
  all: rule.all.map(oneOf),
  none: rule.none.map(oneOf),
  allInItem: rule.allInItem.map(oneOf),
  noneInItem: rule.noneInItem.map(oneOf),
  notAsPartOf: rule.notAsPartOf.map(oneOf),
  notAcross: rule.notAcross.map(oneOf),
});

const made = new WeakMap<readonly Rule[], readonly Needs[]>();

/** The same of a storyline's rules, in their order; made once, for they are asked of every item. */
export function needsOfAll(rules: readonly Rule[]): readonly Needs[] {
  const known = made.get(rules);
  if (known !== undefined) return known;
  const needs = rules.map(needsOf);
  made.set(rules, needs);
  return needs;
}
