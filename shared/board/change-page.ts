import { changePath } from '../alerts/change-link';
import { correctedBy } from '../alerts/reversal-of';
import { statusWords } from '../alerts/status-words';
import { dayInWords } from '../alerts/utc-words';
import type { Change } from '../storylines/change';
import type { Storyline } from '../storylines/storyline';
import type { StorylineState } from './board-state';
import { aftermathOf } from './change-aftermath';
import { becameOf, changeHeadline, takesBack, told } from './change-outcome';
import { expected } from './expected';
import { html, type Markup } from './html';
import { type Assets, pageFrame } from './page-frame';
import { feedPath, storylinePath } from './paths';
import { markChip, statusChip } from './status-chip';
import { changeName } from './storyline-card';
import { moment } from './time-element';
import { type Shown, witnessList } from './witness-list';

/** More items than these tell a reader nothing new. */
const maxShown = 12;

/**
 * A change's page: what was said, by whom, in which words, which rule read it, what spoke against it, and what became of
 * it. Drawn anew as the event goes on; what is said here of its time stays.
 */
export const changePage = (state: StorylineState, change: Change, assets: Assets): string => {
  const { storyline } = state;
  const { previous, later, against, confirmed, disputed } = aftermathOf(state, change);
  const headline = changeHeadline(state, change);
  const to = statusWords(storyline, change.to);
  const facts = expected(change.facts, change.at);
  return pageFrame({
    title: `${headline}, ${dayInWords(change.at)} – Storywatch`,
    description: `${storyline.name} went ${changeName(storyline, change)}.`,
    root: '../',
    feeds: {
      name: `Storywatch: ${storyline.name}`,
      atom: feedPath('atom', storyline.id),
      json: feedPath('json', storyline.id),
    },
    assets,
    main: html`<nav aria-label="Way back"><a href="../index.html">All storylines</a> <a href="../${storylinePath(storyline.id)}">${storyline.name}</a></nav>
<article class="card">
<h1>${headline}</h1>
<p class="status">${statusChip(storyline, change.from)} <span aria-hidden="true">→</span><span class="hidden">then</span> ${statusChip(storyline, change.to)}${correctedBy(change, state.changes) !== undefined && html` ${markChip('corrected')}`}</p>
<p class="meaning">${to.meaning}</p>
${takesBack(state, change)}
${becameOf(state, change, later)}
<dl>
<div><dt>Since</dt><dd>${moment(change.at)}</dd></div>
<div><dt>Recorded</dt><dd>${moment(change.recordedAt)}, as change ${change.storyline}#${change.number}</dd></div>
<div><dt>Told</dt><dd>${told(state, change)}</dd></div>
${facts.length > 0 && html`<div><dt>Known then</dt><dd>${facts.map(({ text }) => html`<p>${text}</p>`)}</dd></div>`}
</dl>
<h2>Why we say so</h2>
<p>${sentence(change.why)}</p>
<h2>Who said it, and in which words</h2>
${change.because.length === 0 ? html`<p class="note">${change.corrects === undefined ? 'Nobody: it follows from the calendar alone.' : 'Nobody anew: it is what is left once the error is taken out.'}</p>` : witnessList(change.because.map((witness) => ({ ...witness, note: ruleNote(storyline, witness.rule) })))}
<h2>What spoke against it</h2>
${list(against, 'Nothing that we had read by then.')}
<h2>Who has confirmed it since</h2>
${list(confirmed, 'Nobody else, as far as we have read.')}
<h2>Who has said otherwise since</h2>
${list(disputed, 'Nobody, as far as we have read.')}
<nav class="beside" aria-label="Changes before and after">${previous !== undefined && html`<a rel="prev" href="../${changePath(previous)}">Before: ${changeName(storyline, previous)}</a>`}
${later[0] !== undefined && html`<a rel="next" href="../${changePath(later[0])}">After: ${changeName(storyline, later[0])}</a>`}</nav>
</article>`,
  });
};

const ruleNote = (storyline: Storyline, rule: string): string => {
  const says = storyline.claims.find(({ name }) => name === rule)?.says;
  return says === undefined ? `Read by the rule ${rule}.` : `Read by the rule ${rule}: ${says}.`;
};

const list = (shown: readonly Shown[], none: string): Markup =>
  shown.length === 0
    ? html`<p class="note">${none}</p>`
    : html`${witnessList(shown.slice(0, maxShown))}${shown.length > maxShown && html`<p class="note">and ${shown.length - maxShown} more.</p>`}`;

const sentence = (why: string): string =>
  `${why.charAt(0).toUpperCase()}${why.slice(1)}${/[.!?]$/.test(why) ? '' : '.'}`;
