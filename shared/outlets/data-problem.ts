import { en } from 'zod/locales';
import * as z from 'zod/mini';
import { didYouMean } from './did-you-mean';

// zod/mini comes without sentences of its own.
z.config(en());

/**
 * One fault that a schema found in a data file, in sentences for an editor: where, what is wrong, what is allowed
 * there. `data` is what the file holds, `place` names it, `keysAt` are the keys that are known at a path.
 */
export const dataProblem = (
  issue: z.core.$ZodIssue,
  data: unknown,
  place: string,
  keysAt: (path: readonly PropertyKey[]) => readonly string[],
): readonly string[] =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => `${place}: ${unknownKey(key, keysAt(issue.path))}`)
    : [`${place}: ${faultOf(issue, valueAt(data, issue.path))}`];

/** A place in a data file as people count: "rtv-bn.json, feeds 1, candidates 1, url". */
export const placeOf = (file: string, path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (place, step) => (typeof step === 'number' ? `${place} ${step + 1}` : `${place}, ${String(step)}`),
    file,
  );

const faultOf = (issue: z.core.$ZodIssue, value: unknown): string => {
  switch (issue.code) {
    case 'invalid_type':
      return value === undefined
        ? `is missing: ${kindOf(issue.expected)} is needed`
        : `must be ${kindOf(issue.expected)}`;
    case 'invalid_value':
      return `must be one of ${issue.values.join(', ')}`;
    case 'too_small':
      return issue.origin === 'number' ? least(issue) : written(issue);
    case 'too_big':
      return issue.origin === 'number' ? `must be ${issue.maximum} or less` : issue.message;
    default:
      return issue.message;
  }
};

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    data,
  );

const least = ({ minimum, inclusive }: z.core.$ZodIssueTooSmall): string =>
  inclusive === false ? `must be more than ${minimum}` : `must be ${minimum} or more`;

/** The schema's own sentence where it has one; zod's begins with 'Too small'. */
const written = ({ message, minimum }: z.core.$ZodIssueTooSmall): string => {
  if (!message.startsWith('Too ')) return message;
  return Number(minimum) > 1 ? `must have ${minimum} entries or more` : 'must not be empty';
};

const kindOf = (expected: string): string =>
  ({
    string: 'text in double quotes',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list in square brackets',
    object: 'a group in braces',
    record: 'a group in braces',
  })[expected] ?? expected;

const unknownKey = (key: string, known: readonly string[]): string => {
  const meant = didYouMean(key, known);
  const hint = meant === undefined ? `allowed here: ${known.join(', ')}` : `did you mean "${meant}"?`;
  return `"${key.slice(0, 40)}" is not known here; ${hint}`;
};
