import { momentInWords, shortMoment } from '../alerts/utc-words';
import type { Instant } from '../items/item';
import { html, type Markup } from './html';

/** A moment in UTC; the board's script turns it into the reader's own zone. */
export const moment = (at: Instant): Markup => html`<time datetime="${at}">${momentInWords(at)}</time>`;

/** The same for where there is little room. */
export const briefMoment = (at: Instant): Markup => html`<time datetime="${at}" data-brief>${shortMoment(at)}</time>`;

/** How long ago or how far off, in words that only the script can keep true: empty without it. */
export const relative = (at: Instant): Markup => html`<span class="relative" data-relative="${at}"></span>`;
