import { InvalidArgumentError } from 'commander';
import { didYouMean } from '../../shared/outlets/did-you-mean';

/** Reads a list such as talks,exchanges, each of them one of `names`; anything else is misuse. */
export const readNames =
  <Name extends string>(what: string, names: readonly Name[]) =>
  (text: string): readonly Name[] => {
    const read = text.split(',').map((part) => readName(what, names, part.trim()));
    return [...new Set(read)];
  };

/** Reads a name that must be one of `names`; anything else is misuse. */
export const readName = <Name extends string>(what: string, names: readonly Name[], written: string): Name => {
  const found = names.find((name) => name === written);
  if (found !== undefined) return found;
  const meant = didYouMean(written, names);
  const hint = meant === undefined ? `there are ${names.join(', ')}.` : `did you mean '${meant}'?`;
  throw new InvalidArgumentError(`there is no ${what} '${written}': ${hint}`);
};

/** A stage's name, as stacks are called by it; whether it is deployed is for AWS to say. */
export const readStage = (text: string): string => {
  if (!/^[a-z][a-z0-9-]{0,30}$/.test(text))
    throw new InvalidArgumentError('a stage is lower-case letters, digits and hyphens, such as prod.');
  return text;
};
