import type { Instant } from '../items/item';
import type { StorylineState } from './board-state';
import { html, type Markup } from './html';
import { statusChip } from './status-chip';
import { briefMoment } from './time-element';
import { timelineBands } from './timeline-bands';

/** What a timeline shows, as a table: for those who do not see it, and for those who want to know exactly. */
export const timelineTable = (state: StorylineState, from: Instant, now: Instant): Markup => {
  const rows = timelineBands(state, from, now).map(({ status, from: begins, until }) => {
    const count = state.items.filter(({ publishedAt = '' }) => publishedAt >= begins && publishedAt < until).length;
    return html`<tr><td>${statusChip(state.storyline, status)}</td><td>${begins === from ? 'before' : briefMoment(begins)}</td><td>${until === now ? 'now' : briefMoment(until)}</td><td class="number">${count}</td></tr>
`;
  });
  return html`<details class="table"><summary>The timeline as a table</summary>
<div class="scroll" tabindex="0" role="region" aria-label="${state.storyline.name}: timeline as a table">
<table><thead><tr><th scope="col">Status</th><th scope="col">From</th><th scope="col">Until</th><th scope="col" class="number">Items</th></tr></thead>
<tbody>
${rows}</tbody></table></div></details>
`;
};
