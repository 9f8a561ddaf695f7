import { sourceName } from '../alerts/source-name';
import { webLink } from '../alerts/web-link';
import type { Witness } from '../storylines/change';
import { foreignText } from './foreign-text';
import { html, type Markup } from './html';
import { languageName } from './language-name';
import { briefMoment } from './time-element';

/** What is shown of an item, whatever it was stored as. */
export type Shown = Pick<Witness, 'outlet' | 'publisher' | 'publishedAt' | 'title' | 'url' | 'lang'> & {
  readonly words?: string;
  /** In our own words: what it does for the status. */
  readonly note?: string;
};

/** Who says so: outlet, language, time, title with its link, and the words that were read where the title is not they. */
export const witnessList = (witnesses: readonly Shown[]): Markup =>
  html`<ul class="witnesses">${witnesses.map(witnessRow)}</ul>`;

/** Witnesses that are seen at once. */
const seenAtOnce = 2;

/** The same where there is little room: the first at once, the others behind a click. */
export const witnessesInShort = (witnesses: readonly Shown[]): Markup => {
  const [first, others] = [witnesses.slice(0, seenAtOnce), witnesses.slice(seenAtOnce)];
  return html`${witnessList(first)}
${others.length > 0 && html`<details><summary>${others.length === 1 ? 'One more source' : `${others.length} more sources`}</summary>${witnessList(others)}</details>`}`;
};

const witnessRow = (witness: Shown): Markup => {
  const link = webLink(witness.url);
  const title = foreignText(witness.title, witness.lang);
  const words = witness.words === undefined || sameText(witness.words, witness.title) ? undefined : witness.words;
  return html`<li>
<p class="source"><b>${sourceName(witness)}</b> <span>${languageName(witness.lang)}</span> ${briefMoment(witness.publishedAt)}</p>
<p class="headline">${link === undefined ? title : html`<a href="${link}" rel="noopener noreferrer nofollow">${title}</a>`}</p>
${words === undefined ? undefined : html`<blockquote>${foreignText(words, witness.lang)}</blockquote>`}
${witness.note === undefined ? undefined : html`<p class="note">${witness.note}</p>`}
</li>
`;
};

const sameText = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
