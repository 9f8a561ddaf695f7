import type { Outlet } from './outlet';

/** What two outlets or feeds must not share, named with who shares it: ids, since rows and schedules are called so. */
export const repeatedNames = (outlets: readonly Outlet[]): string[] => [
  ...repeated(outlets.map(({ id, name }) => ({ id, owner: name }))).map(
    ({ id, owners }) => `the outlet id "${id}" is used ${owners.length} times: by ${owners.join(' and ')}`,
  ),
  ...repeated(outlets.flatMap(({ id: owner, feeds }) => feeds.map(({ id }) => ({ id, owner })))).map(
    ({ id, owners }) =>
      `the feed id "${id}" is used ${owners.length} times: in ${owners.join(' and ')}; an id may be used once in all outlets`,
  ),
];

const repeated = (named: readonly { readonly id: string; readonly owner: string }[]) => {
  const owners = new Map<string, string[]>();
  for (const { id, owner } of named) owners.set(id, [...(owners.get(id) ?? []), owner]);
  return [...owners].map(([id, all]) => ({ id, owners: all })).filter((entry) => entry.owners.length > 1);
};
