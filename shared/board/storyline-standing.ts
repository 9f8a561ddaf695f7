import { changePath } from '../alerts/change-link';
import { statusWords } from '../alerts/status-words';
import type { Instant } from '../items/item';
import type { Witness } from '../storylines/change';
import type { StorylineState } from './board-state';
import type { StorylineStanding } from './board-status-schema';
import { expected } from './expected';
import { storylinePath } from './paths';

/** Where a storyline stands, for programs. */
export const storylineStanding = (
  { storyline, status, changes }: StorylineState,
  boardUrl: string,
  now: Instant,
): StorylineStanding => {
  const current = status?.status ?? storyline.start.status;
  const { name: statusName, meaning } = statusWords(storyline, current);
  const facts = status?.facts ?? storyline.start.facts;
  const [last] = changes;
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
    because: (status?.because ?? []).map(evidence),
    against: (status?.against ?? []).map(evidence),
    ...(status?.reported !== undefined && {
      reported: {
        ...status.reported,
        because: status.reported.because.map(evidence),
        against: status.reported.against.map(evidence),
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

/** What status.json tells of a report: not how it was weighed. */
const evidence = ({ outlet, publisher, publishedAt, title, url, lang, words }: Witness) => ({
  ...{ outlet, publisher, publishedAt, title, url, lang, words },
});
