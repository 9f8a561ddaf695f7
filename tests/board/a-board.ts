import type { BoardState, StorylineState } from '../../shared/board/board-state';
import type { FiledItem } from '../../shared/storylines/filed-item';
import type { Status } from '../../shared/storylines/status';
import { aChange, aStoryline, aWitness } from '../alerts/a-change';

export const now = '2026-01-31T12:00:00Z';

/** A whole, valid status of the talks. */
export const aStatus = (over: Partial<Status> = {}): Status => ({
  storyline: 'talks',
  status: 'stalled',
  since: '2026-01-30T17:40:00Z',
  facts: { nextRoundOn: '2026-02-01', place: 'Abu Dhabi' },
  contested: false,
  confidence: 0.96,
  because: [aWitness()],
  lastChange: 3,
  assessedAt: '2026-01-30T17:42:10Z',
  ...over,
});

/** A whole, valid item that says that the talks are stalled. */
export const anItem = (over: Partial<FiledItem> = {}): FiledItem => ({
  id: 'item-9',
  outlet: 'anadolu',
  lang: 'en',
  title: 'No new date for the talks',
  summary: '',
  url: 'https://example.org/news/9',
  publishedAt: '2026-01-31T08:00:00Z',
  storyline: 'talks',
  why: 'talks are its matter',
  claims: [{ status: 'stalled', stance: 'asserts', words: 'No new date for the talks', rule: 'halted' }],
  ...over,
});

/** A whole, valid storyline with one change. */
export const aStorylineState = (over: Partial<StorylineState> = {}): StorylineState => ({
  storyline: aStoryline(),
  status: aStatus(),
  changes: [aChange()],
  decisions: [],
  items: [anItem()],
  ...over,
});

/** A whole, valid board of one storyline. */
export const aBoard = (over: Partial<BoardState> = {}): BoardState => ({
  boardUrl: 'https://board.example.org/',
  storylines: [aStorylineState()],
  itemsSince: '2025-12-02T12:00:00Z',
  outlets: [
    { name: 'Anadolu Agency', lastReadAt: '2026-01-31T11:50:00Z', feeds: 4, failingFeeds: 1 },
    { name: 'AFP', lastReadAt: undefined, feeds: 2, failingFeeds: 2 },
  ],
  ...over,
});
