import * as z from 'zod/mini';
import { placeOf } from './data-problem';
import { Outlet } from './outlet';
import { outletProblem } from './outlet-problem';
import { repeatedNames } from './repeated-names';

export type ReadOutlets =
  | { readonly kind: 'outlets'; readonly outlets: Outlet[] }
  | { readonly kind: 'invalid'; readonly problems: string[] };

/**
 * The outlets of a data file that an editor wrote: one outlet, or a list of them. `file` is the name to show. What is
 * wrong is said in full, one sentence a problem, each with the place, the fault, and what is allowed. `isZone` says
 * whether a time zone exists.
 */
export const readOutlets = (
  data: unknown,
  file: string,
  isZone: (name: string) => boolean = isKnownZone,
): ReadOutlets => {
  const read = Array.isArray(data) ? z.array(Outlet).safeParse(data) : Outlet.safeParse(data);
  if (!read.success)
    return { kind: 'invalid', problems: read.error.issues.flatMap((issue) => outletProblem(issue, data, file)) };
  const outlets = [read.data].flat();
  const problems = [...outlets.flatMap((outlet) => faultsOf(outlet, file, isZone)), ...repeatedNames(outlets)];
  return problems.length > 0 ? { kind: 'invalid', problems } : { kind: 'outlets', outlets };
};

/** What no schema says: zones that do not exist, and passwords in addresses. */
const faultsOf = (outlet: Outlet, file: string, isZone: (name: string) => boolean): string[] =>
  outlet.feeds.flatMap((feed, f) => [
    ...(feed.timeZone === undefined || isZone(feed.timeZone)
      ? []
      : [`${placeOf(file, ['feeds', f, 'timeZone'])}: must be the name of a time zone, such as Europe/Istanbul`]),
    ...feed.candidates.flatMap(({ url, adapter, via }, c) => [
      ...(new URL(url).username + new URL(url).password === ''
        ? []
        : [`${placeOf(file, ['feeds', f, 'candidates', c, 'url'])}: must not contain a user name or password`]),
      ...(adapter === 'afp-carrier' && via === undefined
        ? [`${placeOf(file, ['feeds', f, 'candidates', c, 'via'])}: is missing: who carries AFP here must be said`]
        : []),
    ]),
  ]);

const isKnownZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
};
