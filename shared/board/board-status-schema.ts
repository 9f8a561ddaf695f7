import * as z from 'zod/mini';
import { Instant } from '../items/item';
import { Witness } from '../storylines/change';
import { Facts } from '../storylines/claim';
import { holds } from '../storylines/held-back';
import { tones } from '../storylines/tone';

const Evidence = z
  .pick(Witness, {
    outlet: true,
    publisher: true,
    publishedAt: true,
    title: true,
    url: true,
    lang: true,
    words: true,
  })
  .check(z.describe('A report that the status rests on. Text is as the outlet wrote it: escape it.'));

/** Where a storyline stands, for programs: a part of status.json. */
const StorylineStanding = z.object({
  id: z.string(),
  name: z.string(),
  about: z.string(),
  status: z.string().check(z.describe('The id of the status, for programs.')),
  statusName: z.string().check(z.describe('The status in a word or two, for readers.')),
  meaning: z.string().check(z.describe('The status in a sentence.')),
  tone: z.enum(tones),
  since: z
    .optional(Instant)
    .check(z.describe('Absent until there is evidence: then the status is where the storyline starts from.')),
  contested: z.boolean().check(z.describe('Outlets disagree; nobody is alerted until it settles.')),
  confidence: z.number().check(z.minimum(0), z.maximum(1)),
  facts: Facts,
  expected: z.array(z.string()).check(z.describe('What is known besides the status, a sentence each.')),
  because: z.array(Evidence),
  against: z.array(Evidence).check(z.describe('Reports that it is not so.')),
  reported: z
    .optional(
      z.object({
        status: z.string(),
        because: z.array(Evidence),
        against: z.array(Evidence),
        hold: z.enum(holds).check(z.describe('Why it is not taken up.')),
        weight: z.number().check(z.describe('Of the independent reports together.')),
        needs: z.number().check(z.describe('What weight it takes.')),
        until: z.optional(Instant).check(z.describe('Until when all of these reports count.')),
      }),
    )
    .check(z.describe('What has been reported, but not by enough to be a change.')),
  lastChange: z.optional(
    z.object({
      name: z.string(),
      from: z.string(),
      to: z.string(),
      at: Instant,
      url: z.url(),
      corrects: z.optional(z.string()).check(z.describe('The name of the change that it takes back as wrong.')),
    }),
  ),
  url: z.url().check(z.describe('The page of the storyline.')),
});
export type StorylineStanding = z.infer<typeof StorylineStanding>;

/** What status.json holds. Fields may be added; those that are there keep their meaning as long as the version stays. */
const BoardStatus = z
  .object({
    version: z.literal(1),
    drawnAt: Instant.check(z.describe('When this was written. All times are UTC.')),
    storylines: z.array(StorylineStanding),
    outlets: z.array(
      z.object({ name: z.string(), lastReadAt: z.optional(Instant), feeds: z.int(), failingFeeds: z.int() }),
    ),
  })
  .check(
    z.meta({
      title: 'Storywatch board status',
      description: 'Where each storyline stands, since when, and who says so.',
    }),
  );
export type BoardStatus = z.infer<typeof BoardStatus>;

/** Its JSON Schema. Bundles carry it ready-made (infra/prepared-data.ts). */
export const boardStatusSchema: object = z.toJSONSchema(BoardStatus);
