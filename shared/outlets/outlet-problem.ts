import type * as z from 'zod';
import { didYouMean } from './did-you-mean';
import { Candidate, Feed, Outlet } from './outlet';

/**
 * One fault that the schema found, in sentences for an editor: where, what is wrong, what is allowed there. `data` is
 * what the file holds.
 */
export const outletProblem = (issue: z.core.$ZodIssue, data: unknown, file: string): readonly string[] => {
  const where = placeOf(file, Array.isArray(data) ? ['outlet', ...issue.path] : issue.path);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => `${where}: ${unknownKey(key, issue.path)}`);
  return [`${where}: ${faultOf(issue, valueAt(data, issue.path))}`];
};

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
      return issue.origin === 'number' ? `must be ${issue.minimum} or more` : written(issue.message);
    case 'too_big':
      return issue.origin === 'number' ? `must be ${issue.maximum} or less` : written(issue.message);
    default:
      return issue.message;
  }
};

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    data,
  );

/** The schema's own sentence where it has one; zod's begins with 'Too small'. */
const written = (message: string): string => (message.startsWith('Too ') ? 'must not be empty' : message);

const kindOf = (expected: string): string =>
  ({
    string: 'text in double quotes',
    number: 'a number',
    int: 'a whole number',
    array: 'a list in square brackets',
    object: 'a group in braces',
  })[expected] ?? expected;

const unknownKey = (key: string, path: readonly PropertyKey[]): string => {
  const shape = path.includes('candidates') ? Candidate : path.includes('feeds') ? Feed : Outlet;
  const known = Object.keys(shape.shape);
  const meant = didYouMean(key, known);
  const hint = meant === undefined ? `allowed here: ${known.join(', ')}` : `did you mean "${meant}"?`;
  return `"${key.slice(0, 40)}" is not known here; ${hint}`;
};
