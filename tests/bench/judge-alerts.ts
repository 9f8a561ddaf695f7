import type { TrueChange } from './gold-files';

/** Somebody was told that a storyline changed. `to` is undefined where the teller names no status. */
export type Told = { readonly storyline: string; readonly to: string | undefined; readonly at: string };

/** An alert with what it was worth; `of` is the place of the true change that it tells of first. */
export type JudgedAlert = Told & { readonly verdict: 'right' | 'repeated' | 'wrong'; readonly of: number | undefined };

const day = 86_400_000;

/**
 * Judges alerts in time order against the true changes: the first that tells of a change within its days is right, a
 * further one repeats it, any other is wrong. The same sums as the gold's own scorer.
 */
export function judgeAlerts(changes: readonly TrueChange[], told: readonly Told[]): readonly JudgedAlert[] {
  const taken = new Set<number>();
  return [...told]
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
    .map((alert) => {
      const fits = changes.flatMap((change, place) => (tells(alert, change) ? [place] : []));
      const of = fits.find((place) => !taken.has(place));
      if (of !== undefined) taken.add(of);
      return { ...alert, of, verdict: of !== undefined ? 'right' : fits.length > 0 ? 'repeated' : 'wrong' };
    });
}

function tells({ storyline, to, at }: Told, change: TrueChange): boolean {
  const time = Date.parse(at);
  const inTime = Date.parse(change.from) <= time && time < Date.parse(change.by) + day;
  return storyline === change.storyline && inTime && (to === undefined || change.accept.includes(to));
}
