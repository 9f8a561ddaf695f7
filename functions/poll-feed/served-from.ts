import type { Outlet } from '../../shared/outlets/outlet';

/** The same outlets with every feed at `<origin>/<feed id>`, plain and never asleep: for stages that tests serve. */
export const servedFrom = (origin: string, outlets: readonly Outlet[]): readonly Outlet[] =>
  outlets.map((outlet) => ({
    ...outlet,
    feeds: outlet.feeds.map(({ quietMinutes: _, ...feed }) => ({
      ...feed,
      candidates: [{ url: `${origin}/${feed.id}`, adapter: 'plain' as const }],
    })),
  }));
