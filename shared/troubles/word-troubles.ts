import { plainAscii } from '../alerts/plain-ascii';
import { momentInWords } from '../alerts/utc-words';
import { maxSubject } from '../alerts/word-alert';
import { paragraphs } from '../alerts/word-email';
import type { Comparison } from './compare-troubles';
import type { OperatorsMail } from './stage-signs';
import { type KnownTrouble, type Trouble, troubleName } from './trouble';
import { type Heading, runbookSection, whoIsHurt } from './who-is-hurt';

/** What has begun and ended in a stage, as one mail: since when, who is hurt, what to do. Our own words and ids only. */
export const wordTroubles = (
  stage: string,
  { begun, ended, lasting }: Pick<Comparison, 'begun' | 'ended' | 'lasting'>,
): OperatorsMail => ({
  subject: plainAscii(`Storywatch ${stage}: ${subjectOf(begun, ended)}`, maxSubject),
  text: paragraphs([
    ...begun.flatMap((trouble) => troubleText(stage, trouble)),
    ended.length > 0 && ['OVER', ...ended.map(since)],
    lasting.length > 0 && ['STILL SO, AS TOLD BEFORE', ...lasting.map(since)],
    `You are told once when something begins, and once when it ends. How all stands now: npx storywatch doctor --stage ${stage}`,
  ]),
});

const subjectOf = (begun: readonly Trouble[], ended: readonly KnownTrouble[]): string => {
  const [first = ended[0], ...others] = [...begun, ...ended];
  if (first === undefined) return 'nothing has happened';
  const name = `${begun.length === 0 ? 'over: ' : ''}${troubleName(first)}`;
  return others.length === 0 ? name : `${name}, and ${others.length} more`;
};

const troubleText = (stage: string, trouble: Trouble): readonly (readonly string[])[] => [
  [troubleName(trouble).toUpperCase(), trouble.finding],
  [
    `Since: ${momentInWords(trouble.since)}`,
    `Who is hurt: ${whoIsHurt[trouble.heading]}`,
    `What to do: ${runbookSection(trouble.heading)}, and first of all`,
    `  ${firstCommand(stage, trouble)}`,
  ],
];

const since = (trouble: KnownTrouble): string => `- ${troubleName(trouble)}, since ${momentInWords(trouble.since)}`;

/** What shows an operator most, in one command. */
const firstCommand = (stage: string, { heading, of }: Trouble): string => {
  const deadLetters = (name: string) => `aws logs tail /storywatch/${stage}/${name} --since 1d --filter-pattern ERROR`;
  const commands: Readonly<Record<Heading, string>> = {
    'no feed is polled': `aws scheduler list-schedules --group-name storywatch-${stage}-poll-feed --query 'Schedules[].[Name,State]'`,
    'a feed is silent': `aws logs tail /storywatch/${stage}/poll-feed --since 1d --filter-pattern '{ $.message.feed = "${of}" }'`,
    'poll-feed gave up': deadLetters('poll-feed'),
    'assess-storylines gave up': deadLetters('assess-storylines'),
    'send-alerts gave up': deadLetters('send-alerts'),
    'publish-board gave up': deadLetters('publish-board'),
    'a change is untold': `npx storywatch changes --untold --stage ${stage}`,
    'alerts do not arrive': `npx storywatch subscribers --stage ${stage}`,
  };
  return commands[heading];
};
