import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Instant } from '../../shared/items/item';
import { didYouMean } from '../../shared/outlets/did-you-mean';
import { languages } from '../../shared/outlets/outlet';
import type { ItemsQuestion } from '../../shared/queries/items-report';
import { unfiled } from '../../shared/storylines/filed-item';
import type { CommandWorld } from './command-world';
import { type Moment, readMoment } from './read-instant';
import { languageOf } from './read-item-line';
import { readName } from './read-names';

/** What a command line says of the items it is about. */
export type ItemChoice = {
  readonly storyline?: string;
  readonly outlet?: string;
  readonly lang?: string;
  readonly since?: Moment;
  readonly until?: Moment;
  readonly grep?: string;
};

/** The options by which items are chosen; times may count back from now. */
export const choosingItems = (command: Command, world: Pick<CommandWorld, 'storylines'>): Command =>
  command
    .addOption(new Option('--storyline <id>', 'only this storyline').argParser(storylineOf(world)))
    .option('--outlet <id>', 'only this outlet')
    .option('--lang <tag>', 'only this language', readLanguage)
    .option('--since <time>', 'only what was published since, such as 7d, 24h or 2026-01-29', readMoment)
    .option('--until <time>', 'only what was published before', readMoment)
    .option('--grep <words>', 'only with these words in title or summary');

/** Reads a storyline's id, or `unfiled`; anything else is misuse. */
export const storylineOf = ({ storylines }: Pick<CommandWorld, 'storylines'>) => {
  const names = [...storylines.map(({ id }) => id), unfiled];
  return (text: string): string => readName('storyline', names, text);
};

/** Serbian, Bosnian and Croatian are one, as they are among the items. */
const readLanguage = (text: string): string => {
  const language = /^[a-z]{2,3}$/i.test(text) ? languageOf(text) : undefined;
  if (language !== undefined) return language;
  throw new InvalidArgumentError(`a language is a tag: ours are ${languages.join(', ')}.`);
};

/** The question that a choice comes to, at the time that it is there; `storylines` are those meant where none is named. */
export const questionOf = (
  { storyline, since, until, ...rest }: ItemChoice,
  storylines: readonly string[],
  now: Instant,
): ItemsQuestion => ({
  ...rest,
  storylines: storyline === undefined ? storylines : [storyline],
  since: since?.(now),
  until: until?.(now),
});

/** Why nothing can have been found, where that shows. An archive may hold outlets and languages that are none of ours. */
export const whyNothing = (
  { outlet, lang, since, until }: ItemsQuestion,
  { outlets }: Pick<CommandWorld, 'outlets'>,
): string | undefined => {
  if (since !== undefined && until !== undefined && since >= until)
    return `Nothing was published since ${since} and before ${until}: the first must be the earlier.`;
  const ids = outlets.map(({ id }) => id);
  if (outlet !== undefined && !ids.includes(outlet))
    return `There is no outlet '${outlet}': ${meant(outlet, ids) ?? `ours are ${ids.join(', ')}.`}`;
  if (lang !== undefined && !languages.some((one) => one === lang))
    return `No feed of ours is in '${lang}'; they are in ${languages.join(', ')}.`;
  return undefined;
};

const meant = (written: string, words: readonly string[]): string | undefined => {
  const word = didYouMean(written, words);
  return word === undefined ? undefined : `did you mean '${word}'?`;
};
