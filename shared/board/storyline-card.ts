import { changePath } from '../alerts/change-link';
import { statusWords } from '../alerts/status-words';
import type { Instant } from '../items/item';
import type { Status } from '../storylines/status';
import type { StorylineState } from './board-state';
import { bothSides } from './both-sides';
import { type Expectation, expected } from './expected';
import { reportedNow } from './held-back';
import { howSure } from './how-sure';
import { html, type Markup } from './html';
import { markChip, statusChip } from './status-chip';
import { moment, relative } from './time-element';
import { witnessesInShort } from './witness-list';

/** Where a storyline stands: in a word, in a sentence, since when, how sure, and what comes next. */
export const standing = ({ storyline, status, changes }: StorylineState, now: Instant, root: string): Markup => {
  const current = status?.status ?? storyline.start.status;
  const known = expected(status?.facts ?? storyline.start.facts, now);
  const ahead = known.filter(({ isAhead }) => isAhead === true);
  const others = known.filter(({ isAhead }) => isAhead !== true);
  const [last] = changes;
  return html`<p class="status">${statusChip(storyline, current)}${status?.contested === true && html` ${markChip('contested')}`}</p>
<p class="meaning">${statusWords(storyline, current).meaning}</p>
<dl>
<div><dt>Since</dt><dd>${status === undefined ? 'Not assessed yet: this is where it starts from.' : html`${moment(status.since)} ${relative(status.since)}`}</dd></div>
${facts('What is next', ahead, now)}
${facts('Also known', others, now)}
${status !== undefined && html`<div><dt>How sure</dt><dd>${howSure(status)}</dd></div>`}
${last !== undefined && html`<div><dt>Last change</dt><dd><a href="${root}${changePath(last)}">${changeName(storyline, last)}</a>${last.corrects !== undefined && ', a correction'}</dd></div>`}
</dl>
${status?.reported && reportedNow(storyline, status.reported)}`;
};

const facts = (label: string, known: readonly Expectation[], now: Instant): Markup | false =>
  known.length > 0 &&
  html`<div><dt>${label}</dt><dd>${known.map(({ text, day }) => html`<p>${text} ${day !== undefined && day > now.slice(0, 10) && relative(`${day}T00:00:00Z`)}</p>`)}</dd></div>`;

/** A change in a few words: 'from inconclusive to stalled'. */
export const changeName = (
  storyline: StorylineState['storyline'],
  change: { readonly from: string; readonly to: string },
): string => `from ${statusWords(storyline, change.from).name} to ${statusWords(storyline, change.to).name}`;

/** What stands above the evidence. */
export const evidenceHeading = (status: Status | undefined): string =>
  (status?.against ?? []).length === 0 ? 'Who says so' : 'Who says so, and who says otherwise';

/** Who says so, and beside them who says otherwise, where anybody does. */
export const evidence = (status: Status | undefined): Markup => {
  const { because = [], against = [] } = status ?? {};
  if (because.length + against.length === 0)
    return html`<p class="note">No outlet: it follows from the calendar, or is where we began.</p>`;
  return against.length === 0 ? witnessesInShort(because) : bothSides(['It is so', because], ['It is not so', against]);
};
