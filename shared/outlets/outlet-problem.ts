import type * as z from 'zod/mini';
import { dataProblem, placeOf } from './data-problem';
import { Candidate, Feed, Outlet } from './outlet';

/** One fault that the schema found in an outlets file, in sentences for an editor. `data` is what the file holds. */
export const outletProblem = (issue: z.core.$ZodIssue, data: unknown, file: string): readonly string[] =>
  dataProblem(issue, data, placeOf(file, Array.isArray(data) ? ['outlet', ...issue.path] : issue.path), keysAt);

const keysAt = (path: readonly PropertyKey[]): readonly string[] => {
  const shape = path.includes('candidates') ? Candidate : path.includes('feeds') ? Feed : Outlet;
  return Object.keys(shape.shape);
};
