import { changePath } from '../alerts/change-link';
import { statusWords } from '../alerts/status-words';
import type { Instant } from '../items/item';
import type { StorylineState } from './board-state';
import { type Expectation, expected } from './expected';
import { howSure } from './how-sure';
import { html, type Markup } from './html';
import { statusChip } from './status-chip';
import { moment, relative } from './time-element';
import { type Shown, witnessList } from './witness-list';

/** Witnesses that are seen at once; the others behind a click. */
const seenAtOnce = 2;

/** Where a storyline stands: in a word, in a sentence, since when, how sure, and what comes next. */
export const standing = ({ storyline, status, changes }: StorylineState, now: Instant, root: string): Markup => {
  const current = status?.status ?? storyline.start.status;
  const known = expected(status?.facts ?? storyline.start.facts, now);
  const ahead = known.filter(({ day }) => isAhead(day, now));
  const others = known.filter(({ day }) => !isAhead(day, now));
  const [last] = changes;
  return html`<p class="status">${statusChip(storyline, current)}${status?.contested === true && html` <span class="chip contested">contested</span>`}</p>
<p class="meaning">${statusWords(storyline, current).meaning}</p>
<dl>
<div><dt>Since</dt><dd>${status === undefined ? 'Not assessed yet: this is where it starts from.' : html`${moment(status.since)} ${relative(status.since)}`}</dd></div>
${facts('What is next', ahead, now)}
${facts('Also known', others, now)}
${status !== undefined && html`<div><dt>How sure</dt><dd>${howSure(status)}</dd></div>`}
${last !== undefined && html`<div><dt>Last change</dt><dd><a href="${root}${changePath(last)}">${changeName(storyline, last)}</a></dd></div>`}
</dl>
${reported({ storyline, status })}`;
};

const isAhead = (day: string | undefined, now: Instant): boolean => day !== undefined && day >= now.slice(0, 10);

const facts = (label: string, known: readonly Expectation[], now: Instant): Markup | false =>
  known.length > 0 &&
  html`<div><dt>${label}</dt><dd>${known.map(({ text, day }) => html`<p>${text} ${day !== undefined && day > now.slice(0, 10) && relative(`${day}T00:00:00Z`)}</p>`)}</dd></div>`;

/** A change in a few words: 'from inconclusive to stalled'. */
export const changeName = (
  storyline: StorylineState['storyline'],
  change: { readonly from: string; readonly to: string },
): string => `from ${statusWords(storyline, change.from).name} to ${statusWords(storyline, change.to).name}`;

const reported = ({ storyline, status }: Pick<StorylineState, 'storyline' | 'status'>): Markup | undefined => {
  const heard = status?.reported;
  return (
    heard &&
    html`<aside class="reported" aria-label="Reported, unconfirmed">
<p><b>Reported, unconfirmed:</b> ${statusChip(storyline, heard.status)} Not enough says so yet to call it a change.</p>
${witnessList(heard.because)}
</aside>
`
  );
};

/** Who says so: the first at once, the others behind a click. */
export const evidence = (witnesses: readonly Shown[]): Markup => {
  const [first, others] = [witnesses.slice(0, seenAtOnce), witnesses.slice(seenAtOnce)];
  if (first.length === 0)
    return html`<p class="note">No outlet: it follows from the calendar, or is where we began.</p>`;
  return html`${witnessList(first)}
${others.length > 0 && html`<details><summary>${others.length === 1 ? 'One more source' : `${others.length} more sources`}</summary>${witnessList(others)}</details>`}`;
};
