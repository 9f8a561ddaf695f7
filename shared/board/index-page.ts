import type { Instant } from '../items/item';
import type { BoardState, OutletHealth, StorylineState } from './board-state';
import { expected } from './expected';
import { html, type Markup } from './html';
import { type Assets, pageFrame } from './page-frame';
import { feedPath, storylinePath } from './paths';
import { statusChip } from './status-chip';
import { evidence, evidenceHeading, standing } from './storyline-card';
import { briefMoment, moment, relative } from './time-element';
import { timeline } from './timeline';
import { spanStart } from './timeline-span';
import { timelineTable } from './timeline-table';

/** The first page: where every storyline stands, at a glance and then in full. */
export const indexPage = (state: BoardState, now: Instant, assets: Assets): string =>
  pageFrame({
    title: 'Storywatch: what has really changed',
    description: 'Where the storylines we watch stand, since when, and who says so.',
    root: '',
    feeds: { name: 'Storywatch: all changes', atom: feedPath('atom'), json: feedPath('json') },
    assets,
    main: html`<h1>Where things stand</h1>
<p class="lead">As of ${moment(now)} ${relative(now)}</p>
<ul class="glance">${state.storylines.map(glance)}</ul>
${state.storylines.map((one) => card(one, state, now))}
${health(state.outlets)}`,
  });

const glance = ({ storyline, status }: StorylineState): Markup =>
  html`<li><a href="#${storyline.id}">${storyline.name}</a> ${statusChip(storyline, status?.status ?? storyline.start.status)}
<span>${status !== undefined && html`since ${briefMoment(status.since)}`}</span></li>
`;

const card = (state: StorylineState, { itemsSince }: BoardState, now: Instant): Markup => {
  const { storyline, status } = state;
  const from = spanStart(state, itemsSince, now);
  return html`<section class="card" id="${storyline.id}" aria-labelledby="${storyline.id}-name">
<h2 id="${storyline.id}-name">${storyline.name}</h2>
<p class="about">${storyline.about}</p>
${standing(state, now, '')}
<h3>The story so far</h3>
${timeline(state, { from, until: now, now }, expected(status?.facts ?? {}, now), '')}
${timelineTable(state, from, now)}
<h3>${evidenceHeading(status)}</h3>
${evidence(status)}
<p class="more"><a href="${storylinePath(storyline.id)}">All changes of ${storyline.name}</a></p>
</section>
`;
};

const health = (outlets: readonly OutletHealth[]): Markup =>
  html`<section class="health" aria-labelledby="health"><h2 id="health">When each outlet was last read</h2>
<ul>${outlets.map(
    ({ name, lastReadAt, feeds, failingFeeds }) =>
      html`<li><b>${name}</b> ${lastReadAt === undefined ? 'not read yet' : briefMoment(lastReadAt)}${failingFeeds > 0 && html` <span class="failing">${failingFeeds === feeds ? 'cannot be read' : `${failingFeeds} of ${feeds} feeds cannot be read`}</span>`}</li>
`,
  )}</ul></section>`;
