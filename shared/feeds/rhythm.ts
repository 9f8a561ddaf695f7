import type { FeedMemory } from './feed-memory';

/** How often a feed may be polled: at most every so many minutes, and at least every `quietMinutes` when it sleeps. */
export type Pace = { readonly everyMinutes: number; readonly quietMinutes?: number | undefined };

/** How far a schedule may fire late, so that not all feeds are polled in one second: EventBridge's least. */
export const scheduleWindowMinutes = 1;

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;
/** A week has each weekday once; what is older says little of how an outlet publishes now. */
const lookBackMs = 7 * dayMs;
/** Less than a day does not show when an outlet sleeps. */
const knownAfterMs = dayMs;
/**
 * The pace for one entry an hour; at four it is 5 minutes, at one in four hours 20. With the inverse of the square root
 * a number of polls, however it is spread over the hours, makes news wait least in sum (`npm run bench -- --only pace`).
 */
const minutesAtOneAnHour = 10;

/**
 * Minutes between two polls that suit a feed at an instant, within its bounds. Expected are as many entries an hour as
 * there were around this hour of the day in the last week, or in the last hour, whichever is more: outlets keep office
 * hours, and news breaks outside them. The fastest pace where its week is not known or no bound for sleep is given.
 */
export const paceMinutes = (memory: Pick<FeedMemory, 'seen'>, pace: Pace, now: string): number => {
  const { everyMinutes, quietMinutes = everyMinutes } = pace;
  if (quietMinutes <= everyMinutes) return everyMinutes;
  const at = Date.parse(now);
  const ages = Object.values(memory.seen)
    .map(({ publishedAt }) => at - Date.parse(publishedAt ?? ''))
    .filter((age) => age >= 0);
  const known = Math.min(lookBackMs, Math.max(0, ...ages));
  if (known < knownAfterMs) return everyMinutes;

  const inWeek = ages.filter((age) => age < lookBackMs);
  const atThisHour = inWeek.filter((age) => Math.abs(age - Math.round(age / dayMs) * dayMs) <= 1.5 * hourMs).length;
  const inLastHour = inWeek.filter((age) => age < hourMs).length;
  const anHour = Math.max(atThisHour / (3 * (known / dayMs)), inLastHour);
  return Math.min(quietMinutes, Math.max(everyMinutes, minutesAtOneAnHour / Math.sqrt(anHour)));
};

/**
 * Whether a poll that a schedule asks for every `everyMinutes` is one that the feed's pace wants. Nothing is kept
 * between two polls of an unchanged feed, so time itself is cut into stretches as long as the pace: the first poll in
 * each is wanted. Schedules vary by their window; looking that much further back means that a stretch is rather polled
 * twice than not at all.
 */
export const isTurn = (memory: Pick<FeedMemory, 'seen'>, pace: Pace, now: string): boolean => {
  const stretchMs = paceMinutes(memory, pace, now) * minuteMs;
  const lookMs = (pace.everyMinutes + scheduleWindowMinutes) * minuteMs;
  const at = Date.parse(now);
  return stretchMs <= lookMs || Math.floor(at / stretchMs) > Math.floor((at - lookMs) / stretchMs);
};
