import * as z from 'zod/mini';

/** The languages that feeds come in, as BCP 47 primary tags; `sr` stands for Serbian, Bosnian and Croatian alike. */
export const languages = ['en', 'sr', 'uk', 'ru', 'tr', 'fr'] as const;
export type Language = (typeof languages)[number];

/** Which adapter turns a feed's entries into ours; each exists because a kind of feed says things in its own way. */
export const feedAdapters = ['plain', 'google-news', 'mediawiki', 'afp-carrier'] as const;

const id = z
  .string()
  .check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case letters, digits and single hyphens'));

/** One address that a feed can be read from. An outlet's own is the honest one; a carrier's or a search's stands in. */
export const Candidate = z.strictObject({
  url: z.url({ protocol: /^https?$/, error: 'an address starts with http:// or https://' }),
  adapter: z.enum(feedAdapters),
  /** Who carries the outlet's news at this address, when it is not itself. */
  via: z.optional(z.string().check(z.minLength(1))),
  /** What an editor should know, such as that nobody has tried the address. */
  note: z.optional(z.string().check(z.minLength(1))),
});
export type Candidate = z.infer<typeof Candidate>;

/** One stream of an outlet's news, polled on a schedule of its own. Candidates stand in order of honesty. */
export const Feed = z.strictObject({
  id,
  language: z.enum(languages),
  /** IANA zone of dates that name none; UTC where absent. */
  timeZone: z.optional(z.string()),
  /** Minutes between two polls while news comes. */
  everyMinutes: z.int().check(z.minimum(1), z.maximum(1440)),
  /** Minutes between two polls while the outlet sleeps. */
  quietMinutes: z.optional(z.int().check(z.minimum(1), z.maximum(1440))),
  candidates: z.array(Candidate).check(z.minLength(1, 'a feed needs at least one address')),
});
export type Feed = z.infer<typeof Feed>;

/** A publisher that we follow. `weight` is how much one plain report of it counts as evidence, from 0 to 1. */
export const Outlet = z.strictObject({
  id,
  name: z.string().check(z.minLength(1)),
  homepage: z.url({ protocol: /^https?$/, error: 'an address starts with http:// or https://' }),
  weight: z.number().check(z.minimum(0), z.maximum(1)),
  /** Hours without anything new after which somebody should look; a day where absent. */
  silentAfterHours: z.optional(z.int().check(z.positive())),
  feeds: z.array(Feed).check(z.minLength(1, 'an outlet needs at least one feed')),
});
export type Outlet = z.infer<typeof Outlet>;
