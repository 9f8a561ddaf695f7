import { statusWords } from '../alerts/status-words';
import type { Storyline } from '../storylines/storyline';
import { html, type Markup } from './html';

/** How a status looks: the class that brings its colours. */
export const toneClass = (storyline: Storyline, status: string): string =>
  `tone-${storyline.statuses.find(({ id }) => id === status)?.tone ?? 'quiet'}`;

/** A word on a status that is none itself: contested, corrected. */
export const markChip = (word: string): Markup => html`<span class="chip mark-chip">${word}</span>`;

/** A status in a word, in its colours. */
export const statusChip = (storyline: Storyline, status: string): Markup =>
  html`<span class="chip ${toneClass(storyline, status)}">${statusWords(storyline, status).name}</span>`;
