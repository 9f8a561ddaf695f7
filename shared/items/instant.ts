import type { Instant } from './item';

/** Milliseconds since 1970 as an instant; parts of a second are cut off, because our times sort as text. */
export const instantOf = (milliseconds: number): Instant => `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;

/** The instant so many seconds after another; before it, when they are negative. */
export const secondsAfter = (instant: Instant, seconds: number): Instant =>
  instantOf(Date.parse(instant) + seconds * 1000);

/** Seconds from one instant to another; negative when the second lies before the first. */
export const secondsBetween = (from: Instant, to: Instant): number => (Date.parse(to) - Date.parse(from)) / 1000;
