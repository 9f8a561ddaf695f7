import { changePath } from '../alerts/change-link';
import { correctedBy } from '../alerts/reversal-of';
import { statusWords } from '../alerts/status-words';
import type { Instant } from '../items/item';
import type { Change } from '../storylines/change';
import type { Storyline } from '../storylines/storyline';
import type { StorylineState } from './board-state';
import { expected } from './expected';
import { decisionsNotToAlert } from './held-back';
import { html, type Markup } from './html';
import { type Assets, pageFrame } from './page-frame';
import { feedPath } from './paths';
import { markChip, statusChip } from './status-chip';
import { evidence, evidenceHeading, standing } from './storyline-card';
import { moment } from './time-element';
import { timeline } from './timeline';
import { longSpanStart } from './timeline-span';
import { timelineTable } from './timeline-table';

/** A storyline's page: where it stands, a year of it to scale, every change, and what the statuses mean. */
export const storylinePage = (state: StorylineState, itemsSince: Instant, now: Instant, assets: Assets): string => {
  const { storyline, status, changes } = state;
  const from = longSpanStart(state, itemsSince, now);
  return pageFrame({
    title: `${storyline.name}: ${statusWords(storyline, status?.status ?? storyline.start.status).name} – Storywatch`,
    description: storyline.about,
    root: '../',
    feeds: {
      name: `Storywatch: ${storyline.name}`,
      atom: feedPath('atom', storyline.id),
      json: feedPath('json', storyline.id),
    },
    assets,
    main: html`<nav aria-label="Way back"><a href="../index.html">All storylines</a></nav>
<article class="card">
<h1>${storyline.name}</h1>
<p class="about">${storyline.about}</p>
${standing(state, now, '../')}
<h2>The story so far</h2>
${timeline(state, { from, until: now, now }, expected(status?.facts ?? {}, now), '../')}
${from < itemsSince && html`<p class="note">Items are counted from ${moment(itemsSince)}.</p>`}
${timelineTable(state, from, now)}
<h2>${evidenceHeading(status)}</h2>
${evidence(status)}
<h2>Changes, newest first</h2>
${changes.length === 0 ? html`<p class="note">None has been recorded yet.</p>` : html`<ol class="changes" reversed>${changes.map((change) => changeRow(storyline, change, changes))}</ol>`}
${decisionsNotToAlert(storyline, state.decisions)}
<h2>What the statuses mean</h2>
<dl class="meanings">${storyline.statuses.map(
      ({ id, meaning }) => html`<div><dt>${statusChip(storyline, id)}</dt><dd>${meaning}</dd></div>
`,
    )}</dl>
</article>`,
  });
};

const changeRow = (storyline: Storyline, change: Change, changes: readonly Change[]): Markup =>
  html`<li><a href="../${changePath(change)}">${moment(change.at)}</a> ${statusChip(storyline, change.to)} <span>was ${statusWords(storyline, change.from).name}${change.corrects !== undefined && `; takes back #${change.corrects.number}`}</span>${correctedBy(change, changes) !== undefined && html` ${markChip('corrected')}`}</li>
`;
