import { createHash } from 'node:crypto';
import { changePath } from '../alerts/change-link';
import { statusWords } from '../alerts/status-words';
import type { Instant } from '../items/item';
import { terminalText } from '../queries/terminal-text';
import type { Change } from '../storylines/change';
import type { Storyline } from '../storylines/storyline';
import type { StorylineState } from './board-state';
import { changeHeadline } from './change-outcome';
import { expected } from './expected';
import { html } from './html';
import { changeName } from './storyline-card';
import { witnessList } from './witness-list';

/** A change as an entry of a feed. */
export type ChangeEntry = {
  /** Made of what never changes in a change: it is the same at every drawing, and at every address of the board. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly html: string;
  readonly tags: readonly string[];
  readonly publishedAt: Instant;
  /** When something that the entry says last became different. */
  readonly updatedAt: Instant;
};

/** The newest changes of some storylines as entries, newest first. */
export const changeEntries = (
  storylines: readonly StorylineState[],
  boardUrl: string,
  limit: number,
): readonly ChangeEntry[] =>
  storylines
    .flatMap((state) => state.changes.slice(0, limit).map((change) => changeEntry(state, change, boardUrl)))
    .sort((a, b) => b.publishedAt.localeCompare(a.publishedAt) || a.id.localeCompare(b.id))
    .slice(0, limit);

const changeEntry = ({ storyline, changes }: StorylineState, change: Change, boardUrl: string): ChangeEntry => {
  const { meaning } = statusWords(storyline, change.to);
  const next = changes.find(({ number }) => number === change.number + 1);
  const facts = expected(change.facts, change.at).map(({ text }) => text);
  const since = sinceThen(storyline, change, next);
  return {
    id: idOf(change),
    url: `${boardUrl}${changePath(change)}`,
    title: terminalText(titleOf(storyline, change)),
    summary: terminalText([meaning, ...facts, since].filter(Boolean).join(' ')),
    html: html`<p>${meaning}</p>${[...facts, since].map((text) => text !== undefined && html`<p>${text}</p>`)}${witnessList(change.because)}`
      .text,
    tags: [storyline.id, change.to],
    publishedAt: change.recordedAt,
    updatedAt: next?.recordedAt ?? change.recordedAt,
  };
};

const titleOf = (storyline: Storyline, change: Change): string =>
  change.corrects === undefined
    ? `${changeHeadline({ storyline }, change)} (was ${statusWords(storyline, change.from).name})`
    : changeHeadline({ storyline }, change);

/** Only the last change is ever corrected, so that a correction is always the next one. */
const sinceThen = (storyline: Storyline, { number }: Change, next: Change | undefined): string | undefined => {
  if (next === undefined) return undefined;
  return next.corrects?.number === number
    ? `This was wrong, and has been corrected: it is ${statusWords(storyline, next.to).name}.`
    : `Since then it went ${changeName(storyline, next)}.`;
};

/** A UUID (RFC 9562, version 8: of our own making) in place of an address, which may move. */
const idOf = ({ storyline, number, recordedAt }: Change): string => {
  const hex = createHash('sha256').update(`storywatch ${storyline}#${number} ${recordedAt}`).digest('hex');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
};
