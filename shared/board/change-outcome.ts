import { changePath } from '../alerts/change-link';
import { correctedBy, reversalOf } from '../alerts/reversal-of';
import { statusWords } from '../alerts/status-words';
import { tellingState } from '../queries/telling';
import type { Change, CorrectionReason } from '../storylines/change';
import type { StorylineState } from './board-state';
import { html, type Markup } from './html';
import { statusChip } from './status-chip';
import { changeName } from './storyline-card';
import { briefMoment, moment } from './time-element';

/** What a change is, in a line: a correction says what was wrong. */
export const changeHeadline = ({ storyline }: Pick<StorylineState, 'storyline'>, change: Change): string => {
  const [to, from] = [statusWords(storyline, change.to).name, statusWords(storyline, change.from).name];
  return change.corrects === undefined
    ? `${storyline.name}: now ${to}`
    : `Correction: ${storyline.name} is ${to}, not ${from}`;
};

const reasons: Record<CorrectionReason, string> = {
  withdrawn: 'a report that it rested on has been edited or withdrawn',
  denied: 'it has been denied by those who weigh no less than those who reported it',
  outweighed: 'reports that came in later show another course',
};

/** On the page of a correction: what it takes back, and why. */
export const takesBack = ({ storyline, changes }: StorylineState, { corrects }: Change): Markup | undefined => {
  if (corrects === undefined) return undefined;
  const wrong = changes.find(({ number }) => number === corrects.number);
  const name = `change ${storyline.id}#${corrects.number}`;
  return html`<p class="takes-back"><b>This is a correction.</b> It takes back ${
    wrong === undefined
      ? name
      : html`<a href="../${changePath(wrong)}">${name}, ${changeName(storyline, wrong)}</a>, of ${moment(wrong.at)}`
  }, which was wrong: ${reasons[corrects.reason]}.</p>`;
};

/** What became of a change since: it still stands, it was corrected, or others followed it. */
export const becameOf = ({ storyline, changes }: StorylineState, change: Change, later: readonly Change[]): Markup => {
  const [next] = later;
  if (next === undefined) return html`<p class="became">It still stands.</p>`;
  const correction = correctedBy(change, changes);
  const back = reversalOf(change, later);
  const since = later.filter((one) => one !== correction);
  return html`${
    correction === undefined
      ? html`<p class="became">It held until ${moment(next.at)}. Since then:</p>`
      : html`<p class="became">It was never so. On ${moment(correction.recordedAt)} it was taken back: <a href="../${changePath(correction)}">the correction</a>.${since.length > 0 && ' Since then:'}</p>`
  }
${
  since.length > 0 &&
  html`<ol class="changes">${since.map(
    (
      one,
    ) => html`<li><a href="../${changePath(one)}">${briefMoment(one.at)}</a> ${statusChip(storyline, one.to)} ${one === back && 'back to what it was before'}</li>
`,
  )}</ol>`
}`;
};

/** Whether the change was told, for readers who wonder why they heard nothing, or heard it twice. */
export const told = ({ changes }: StorylineState, change: Change): Markup => {
  const { alert, corrects } = change;
  switch (tellingState(change, changes)) {
    case 'told':
      return html`${alert?.sentAt !== undefined && moment(alert.sentAt)}`;
    case 'being-told':
      return html`it is on its way`;
    case 'maybe-sent':
      return html`perhaps: the sending${alert?.claimedAt !== undefined && html` on ${moment(alert.claimedAt)}`} broke off, and nobody knows whether a message went out`;
    case 'untold':
      return html`not yet`;
    case 'withheld':
      return corrects === undefined
        ? html`to nobody: it was corrected before anybody was told`
        : html`to nobody: what it takes back had been told to nobody`;
    case 'not-to-be-told':
      return html`to nobody: it is recorded, and is no news`;
  }
};
