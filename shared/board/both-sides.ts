import { html, type Markup } from './html';
import { type Shown, witnessesInShort } from './witness-list';

type Side = readonly [label: string, witnesses: readonly Shown[]];

/** Who says so and who says that it is not so, side by side where there is room. */
export const bothSides = (...sides: readonly Side[]): Markup =>
  html`<div class="sides">${sides.map(
    ([label, witnesses]) => html`<div><p class="side">${label}</p>
${witnesses.length === 0 ? html`<p class="note">Nobody, as far as we have read.</p>` : witnessesInShort(witnesses)}</div>
`,
  )}</div>`;
