import { languages } from '../../shared/outlets/outlet';
import { terminalText } from '../../shared/queries/terminal-text';
import { checkStoryline, repeatedStorylines } from '../../shared/storylines/check-storyline';
import { checkWords } from '../../shared/storylines/check-words';
import type { Words } from '../../shared/storylines/reading/lexicon';
import { type CommonWords, meaningsIn } from '../../shared/storylines/reading/lexicons';
import type { Storyline } from '../../shared/storylines/storyline';
import type { RuleFile } from './read-rule-files';

/** What items are filed, read and judged by. */
export type Rules = { readonly storylines: readonly Storyline[]; readonly words: CommonWords };

export type ReadRules =
  /** `changed` says what stands in place of ours, and what beside it. */
  | { readonly kind: 'rules'; readonly rules: Rules; readonly changed: readonly string[] }
  | { readonly kind: 'faulty'; readonly problems: readonly string[] };

/**
 * Today's rules with some files in place of ours: `talks.json` of a storyline, `en.json` of a language's words. A
 * storyline of another id comes beside ours. All that is wrong is named; storylines that are not among the files are
 * checked too, because their words may be.
 */
export const readRules = (files: readonly RuleFile[], today: Rules): ReadRules => {
  if (files.length === 0) {
    const fault = 'there is no rule file: call them as in shared/storylines, data/talks.json or words/en.json.';
    return { kind: 'faulty', problems: [fault] };
  }
  const problems: string[] = [];
  const words: Record<string, Words> = {};
  const written = new Map<string, unknown>();
  for (const { name, text } of files) {
    const json = parsed(text);
    if ('fault' in json) problems.push(`${name}: not JSON: ${json.fault}`);
    else if (!isWordList(name)) written.set(name, json.value);
    else problems.push(...takeWords(name, json.value, words));
  }
  const lists = { ...today.words, ...words };
  const meanings = meaningsIn(lists);
  const checks = [...written].map(([name, data]) => ({ name, checked: checkStoryline(data, name, meanings) }));
  const sound = checks.flatMap(({ checked }) => (checked.kind === 'sound' ? checked.storyline : []));
  for (const { checked } of checks) if (checked.kind === 'faulty') problems.push(...checked.problems);
  const kept = today.storylines.filter(({ id }) => !sound.some((one) => one.id === id));
  for (const storyline of Object.keys(words).length === 0 ? [] : kept) {
    const checked = checkStoryline(storyline, `our ${storyline.id}.json with these words`, meanings);
    if (checked.kind === 'faulty') problems.push(...checked.problems);
  }
  problems.push(...repeatedStorylines(sound));
  if (problems.length > 0) return { kind: 'faulty', problems };
  const changed = [
    ...sound.map(({ id }) => `${id} ${today.storylines.some((one) => one.id === id) ? 'in place of' : 'beside'} ours`),
    ...Object.keys(words).map((language) => `words of ${language} in place of ours`),
  ];
  return { kind: 'rules', rules: { storylines: [...kept, ...sound], words: lists }, changed };
};

const isWordList = (name: string): boolean => /(^|\/)[a-z]{2,3}\.json$/.test(name);

/** Takes word lists into `words`; answers what is wrong with them. */
const takeWords = (name: string, data: unknown, words: Record<string, Words>): readonly string[] => {
  const language = languages.find((one) => name.endsWith(`${one}.json`));
  if (language === undefined) return [`${name}: that is no language that we read; there are: ${languages.join(', ')}`];
  const checked = checkWords(data, name, language);
  if (checked.kind === 'faulty') return checked.problems;
  words[language] = checked.words;
  return [];
};

const parsed = (text: string): { readonly value: unknown } | { readonly fault: string } => {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { fault: terminalText(error instanceof Error ? error.message : String(error)) };
  }
};
