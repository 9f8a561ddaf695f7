import { sourceName } from '../alerts/source-name';
import { webLink } from '../alerts/web-link';
import type { Witness } from '../storylines/change';
import type { Decision } from '../storylines/decision';
import type { HeldBack } from '../storylines/held-back';
import type { Storyline } from '../storylines/storyline';
import { bothSides } from './both-sides';
import { html, type Markup } from './html';
import { statusChip } from './status-chip';
import { moment, relative } from './time-element';

/** What is reported and not taken up: why not, what it would take and until when, and who is on which side. */
export const reportedNow = (storyline: Storyline, held: HeldBack): Markup =>
  html`<aside class="reported" aria-label="Reported, unconfirmed">
<p><b>Reported, unconfirmed:</b> ${statusChip(storyline, held.status)} ${whyHeld(held)}.</p>
${takes(held)}
${bothSides(['Who reports it', held.because], ['Who disputes it', held.against])}
</aside>
`;

/** The last decisions not to change a status, and so to alert nobody; nothing where there are none. */
export const decisionsNotToAlert = (storyline: Storyline, decisions: readonly Decision[]): Markup | undefined =>
  decisions.length === 0
    ? undefined
    : html`<h2>Reported, and not alerted</h2>
<details><summary>${decisions.length === 1 ? 'The last decision not to alert' : `The last ${decisions.length} decisions not to alert`}</summary>
<ol class="decisions">${decisions.map((decision) => decisionRow(storyline, decision))}</ol></details>`;

const decisionRow = (storyline: Storyline, { at, from, to, held }: Decision): Markup =>
  html`<li><p>${moment(at)} ${statusChip(storyline, to)} <span>reported while it was</span> ${statusChip(storyline, from)}</p>
<p>${whyHeld(held)}.</p>
<p class="note">Reported by ${names(held.because)}${held.against.length > 0 && html`; disputed by ${names(held.against)}`}.</p></li>
`;

const names = (witnesses: readonly Witness[]): Markup =>
  witnesses.length === 0
    ? html`nobody`
    : html`${witnesses.map((witness, index) => (index === 0 ? linked(witness) : html`, ${linked(witness)}`))}`;

const linked = (witness: Witness): Markup => {
  const [link, name] = [webLink(witness.url), sourceName(witness)];
  return link === undefined ? html`${name}` : html`<a href="${link}" rel="noopener noreferrer nofollow">${name}</a>`;
};

/** Records of before the weights were kept say neither. */
const whyHeld = ({ hold, weight, needs, against }: HeldBack): string => {
  const has = needs === 0 ? 'Not enough says so' : `Independent reports weigh ${weight.toFixed(2)} together`;
  if (hold === 'out-of-reach') return `${has}, but it cannot follow on where things stood`;
  const denials = against.reduce((sum, witness) => sum + (witness.weight ?? 0), 0);
  if (hold === 'contested') return `${has}, and denials weigh ${denials.toFixed(2)}`;
  return needs === 0 ? `${has} to call it a change` : `${has}, where ${needs.toFixed(2)} is needed`;
};

const takes = ({ hold, weight, needs, until }: HeldBack): Markup | undefined => {
  if (hold === 'contested') return html`<p>It would take more outlets that report it than deny it.</p>`;
  if (hold === 'out-of-reach' || needs === 0) return undefined;
  const missing = needs - weight;
  const more =
    missing <= 1
      ? `one more independent outlet of weight ${missing.toFixed(2)} or more`
      : `more independent outlets, of weight ${missing.toFixed(2)} together`;
  return html`<p>It would take ${more}${until !== undefined && html`, before ${moment(until)} ${relative(until)}: then the first of these reports stops counting`}.</p>`;
};
