import type { KnownTrouble, Trouble } from '../../shared/troubles/trouble';
import { type Heading, whoIsHurt } from '../../shared/troubles/who-is-hurt';
import { wordTroubles } from '../../shared/troubles/word-troubles';

const since = '2026-01-30T11:00:00Z';
const silent: Trouble = { heading: 'a feed is silent', of: 'afp-en', since, finding: 'Nothing new for 31 hours.' };
const untold: KnownTrouble = { heading: 'a change is untold', of: 'talks#12', since };
const gaveUp: KnownTrouble = { heading: 'poll-feed gave up', since };
const headings = Object.keys(whoIsHurt).filter((one): one is Heading => one in whoIsHurt);
const subjectOf = (begun: Trouble[], ended: KnownTrouble[]) =>
  wordTroubles('prod', { begun, ended, lasting: [] }).subject;

describe('wordTroubles', () => {
  it('says what has begun, since when, who is hurt and what to do; what is over; and what is still so', () => {
    const { text } = wordTroubles('prod', { begun: [silent], ended: [gaveUp], lasting: [untold] });

    expect(text).toMatchInlineSnapshot(`
"A FEED IS SILENT: AFP-EN
Nothing new for 31 hours.

Since: Friday 30 January 2026, 11:00 UTC
Who is hurt: Readers who count on some outlet: a feed of it has failed, or has had nothing new, for too long.
What to do: docs/runbook.md#a-feed-is-silent, and first of all
  aws logs tail /storywatch/prod/poll-feed --since 1d --filter-pattern '{ $.message.feed = "afp-en" }'

OVER
- poll-feed gave up, since Friday 30 January 2026, 11:00 UTC

STILL SO, AS TOLD BEFORE
- a change is untold: talks#12, since Friday 30 January 2026, 11:00 UTC

You are told once when something begins, and once when it ends. How all stands now: npx storywatch doctor --stage prod
"
`);
  });

  it.each([
    ['what has begun', subjectOf([silent], []), 'Storywatch prod: a feed is silent: afp-en'],
    ['what is over', subjectOf([], [untold]), 'Storywatch prod: over: a change is untold: talks#12'],
    ['that there is more', subjectOf([silent], [untold]), 'Storywatch prod: a feed is silent: afp-en, and 1 more'],
  ])('says %s in its subject', (_, subject, expected) => {
    expect(subject).toBe(expected);
  });

  it.each(headings)('names the stage in a command for: %s', (heading) => {
    const { text } = wordTroubles('e2e', { begun: [{ ...silent, heading }], ended: [], lasting: [] });

    expect(text).toMatch(/first of all\n {2}(npx storywatch|aws) .*e2e/);
  });
});
