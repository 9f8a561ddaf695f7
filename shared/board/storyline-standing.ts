import * as z from 'zod/mini';
import { changePath } from '../alerts/change-link';
import { statusWords } from '../alerts/status-words';
import { Instant } from '../items/item';
import { Witness } from '../storylines/change';
import { Facts } from '../storylines/claim';
import { holds } from '../storylines/held-back';
import { tones } from '../storylines/storyline';
import type { StorylineState } from './board-state';
import { expected } from './expected';
import { storylinePath } from './paths';

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
export const StorylineStanding = z.object({
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

type StorylineStanding = z.infer<typeof StorylineStanding>;

/** The same of what is stored. */
export const storylineStanding = (
  { storyline, status, changes }: StorylineState,
  boardUrl: string,
  now: Instant,
): StorylineStanding => {
  const current = status?.status ?? storyline.start.status;
  const { name: statusName, meaning } = statusWords(storyline, current);
  const facts = status?.facts ?? storyline.start.facts;
  const [last] = changes;
  const evidence = z.array(Evidence);
  return {
    id: storyline.id,
    name: storyline.name,
    about: storyline.about,
    status: current,
    statusName,
    meaning,
    tone: storyline.statuses.find(({ id }) => id === current)?.tone ?? 'quiet',
    ...(status !== undefined && { since: status.since }),
    contested: status?.contested ?? false,
    confidence: status?.confidence ?? 0,
    facts,
    expected: expected(facts, now).map(({ text }) => text),
    because: evidence.parse(status?.because ?? []),
    against: evidence.parse(status?.against ?? []),
    ...(status?.reported !== undefined && {
      reported: {
        ...status.reported,
        because: evidence.parse(status.reported.because),
        against: evidence.parse(status.reported.against),
      },
    }),
    ...(last !== undefined && {
      lastChange: {
        name: `${last.storyline}#${last.number}`,
        from: last.from,
        to: last.to,
        at: last.at,
        url: `${boardUrl}${changePath(last)}`,
        ...(last.corrects !== undefined && { corrects: `${last.storyline}#${last.corrects.number}` }),
      },
    }),
    url: `${boardUrl}${storylinePath(storyline.id)}`,
  };
};
