import type { ClaimRule, Rule } from '../reading/rule';
import type { Storyline } from '../storyline';
import { type Fault, repeats, suggestion } from './fault';

type Placed = { readonly rule: Rule | ClaimRule; readonly path: readonly PropertyKey[] };

/**
 * Rules that look for a meaning that has no words anywhere, and names that two rules share. `common` are the meanings
 * of the common word lists; without them only the names are checked.
 */
export function ruleFaults(storyline: Storyline, common: ReadonlySet<string> | undefined): readonly Fault[] {
  const rules = [
    ...storyline.files.map((rule, at): Placed => ({ rule, path: ['files', at] })),
    ...storyline.excludes.map((rule, at): Placed => ({ rule, path: ['excludes', at] })),
    ...storyline.claims.map((rule, at): Placed => ({ rule, path: ['claims', at] })),
  ];
  const own = Object.values(storyline.words).flatMap((words) => Object.keys(words));
  const known = common === undefined ? undefined : [...new Set([...own, ...common])];
  return [
    ...repeats(rules.map(({ rule }) => rule.name)).flatMap((at) => {
      const { rule, path } = rules[at] ?? {};
      const fault = `another rule is called "${rule?.name}" already; an alert names the rule that it rests on`;
      return path === undefined ? [] : [{ path: [...path, 'name'], fault }];
    }),
    ...(known === undefined ? [] : rules.flatMap(({ rule, path }) => meaningFaults(rule, path, known))),
    ...(known === undefined ? [] : namesWithoutWords(storyline, known)),
    ...withoutNames(storyline),
  ];
}

/** Meanings that a storyline itself looks for, outside its rules, and that have no words. */
const namesWithoutWords = ({ runsOut, neverWithout }: Storyline, known: readonly string[]): readonly Fault[] =>
  Object.entries({ runsOut: runsOut?.beside ?? [], neverWithout: neverWithout ?? [] }).flatMap(([part, meanings]) =>
    meanings
      .filter((meaning) => !known.includes(meaning))
      .map((meaning) => ({
        path: part === 'runsOut' ? ['runsOut', 'beside'] : [part],
        fault: `no word list has words for the meaning "${meaning}"${suggestion(meaning, known)}`,
      })),
  );

/** Filing rules that hold where none of the meanings stands that each item is said to name: their items would be lost. */
function withoutNames({ files, neverWithout }: Storyline): readonly Fault[] {
  if (neverWithout === undefined) return [];
  const isNamed = (oneOf: string) => oneOf.split('|').every((meaning) => neverWithout.includes(meaning));
  return files.flatMap(({ name, all, allInItem }, at) =>
    [...all, ...allInItem].some(isNamed)
      ? []
      : [
          {
            path: ['files', at],
            fault: `the rule "${name}" files items that name none of neverWithout (${neverWithout.join(', ')}); have it need one of them, or add to them`,
          },
        ],
  );
}

function meaningFaults(
  rule: Rule | ClaimRule,
  path: readonly PropertyKey[],
  known: readonly string[],
): readonly Fault[] {
  const { all, none, noneInItem, allInItem, notAsPartOf, notAcross } = rule;
  const lists = {
    all,
    none,
    noneInItem,
    allInItem,
    notAsPartOf,
    notAcross,
    ...('deniedBy' in rule ? { deniedBy: rule.deniedBy, refutedBy: rule.refutedBy } : {}),
  };
  return Object.entries(lists).flatMap(([list, written]) =>
    written
      .flatMap((meanings) => meanings.split('|'))
      .filter((meaning) => !known.includes(meaning))
      .map((meaning) => ({
        path: [...path, list],
        fault: `the rule "${rule.name}" looks for the meaning "${meaning}", of which no word list has words${suggestion(meaning, known)}`,
      })),
  );
}
