import { changePath } from '../alerts/change-link';
import { statusWords } from '../alerts/status-words';
import { dayInWords, momentInWords } from '../alerts/utc-words';
import { secondsAfter } from '../items/instant';
import type { Instant } from '../items/item';
import type { Storyline } from '../storylines/storyline';
import type { StorylineState } from './board-state';
import type { Expectation } from './expected';
import { html, type Markup } from './html';
import { toneClass } from './status-chip';
import { type Band, timelineBands } from './timeline-bands';
import { countByDay, type TimelineScale, timelineScale } from './timeline-scale';

/** Heights in pixels: widths are percentages, so that letters keep their size on a phone. */
const band = { top: 20, height: 30 };
const volume = { top: 58, height: 34 };
const axisTop = 108;
/** Widths in pixels that a label is measured against: the narrowest drawing, and from when on it counts as wide. */
const narrow = 300;
const wide = 640;
const letterWidth = 7;

type Span = { readonly from: Instant; readonly until: Instant; readonly now: Instant };

/**
 * The story so far, drawn to scale: statuses as bands, changes as marks that lead to their pages, the number of items
 * a day beneath, and what is expected as a dotted line. `root` leads from the page to the board's root.
 */
export const timeline = (
  state: StorylineState,
  span: Span,
  expectations: readonly Expectation[],
  root: string,
): Markup => {
  const { storyline, changes, items } = state;
  const days = expectations.flatMap(({ day }) => (day === undefined || `${day}T00:00:00Z` < span.now ? [] : [day]));
  const near = days.filter((day) => `${day}T00:00:00Z` < secondsAfter(span.now, 14 * 24 * 3600));
  const scale = timelineScale(
    span.from,
    [span.now, ...near.map((day) => `${day}T12:00:00Z`)].sort().at(-1) ?? span.now,
  );
  const shown = changes.filter(({ at }) => at >= scale.from);
  const counts = countByDay(items.flatMap(({ publishedAt }) => publishedAt ?? []));
  return html`<svg class="timeline" width="100%" height="${axisTop + 8}" role="group"
 aria-label="${storyline.name}: timeline from ${dayInWords(scale.from)} to ${dayInWords(span.now)}">
<g aria-hidden="true">
${scale.ticks.map(({ at, label }) => html`<line class="grid" x1="${at}%" x2="${at}%" y1="${band.top}" y2="${axisTop - 12}"/><text class="tick" x="${at}%" y="${axisTop}">${label}</text>`)}
${timelineBands(state, scale.from, span.now).map((one) => drawBand(storyline, one, scale))}
${drawVolume(counts, scale)}
<line class="now" x1="${scale.at(span.now)}%" x2="${scale.at(span.now)}%" y1="${band.top - 6}" y2="${axisTop - 12}"/>
${near.map((day) => html`<line class="ahead" x1="${scale.at(`${day}T00:00:00Z`)}%" x2="${scale.at(`${day}T00:00:00Z`)}%" y1="${band.top - 6}" y2="${axisTop - 12}"/>`)}
</g>
${shown.toReversed().map((change) => {
  const label = `${statusWords(storyline, change.to).name}, ${momentInWords(change.at)}`;
  return html`<a href="${root}${changePath(change)}" aria-label="${label}"><title>${label}</title><circle class="target" cx="${scale.at(change.at)}%" cy="12" r="12"/><circle class="mark ${toneClass(storyline, change.to)}" cx="${scale.at(change.at)}%" cy="12" r="6"/></a>
`;
})}
</svg>
`;
};

const drawBand = (storyline: Storyline, { status, from, until }: Band, scale: TimelineScale): Markup => {
  const [x, end] = [scale.at(from), scale.at(until)];
  const width = Math.round((end - x) * 100) / 100;
  const { name } = statusWords(storyline, status);
  const needs = name.length * letterWidth + 12;
  const fit = [narrow, wide].find((pixels) => (pixels * width) / 100 >= needs);
  return html`<rect class="band ${toneClass(storyline, status)}" x="${x}%" y="${band.top}" width="${width}%" height="${band.height}"/>${
    fit !== undefined &&
    html`<text class="name ${toneClass(storyline, status)} ${fit === wide && 'if-wide'}" x="${x}%" dx="6" y="${band.top + 20}">${name}</text>`
  }
`;
};

const drawVolume = (counts: ReadonlyMap<string, number>, scale: TimelineScale): readonly Markup[] => {
  const most = Math.max(1, ...counts.values());
  return [...counts]
    .filter(([day]) => `${day}T00:00:00Z` >= scale.from)
    .map(([day, count]) => {
      const [x, end] = [scale.at(`${day}T00:00:00Z`), scale.at(`${day}T23:59:59Z`)];
      const height = Math.max(2, Math.round((count / most) * volume.height));
      const top = volume.top + volume.height - height;
      return html`<rect class="volume" x="${x}%" y="${top}" width="${Math.round((end - x) * 85) / 100}%" height="${height}"/>`;
    });
};
