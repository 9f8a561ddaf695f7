import { drawBoard } from '../../shared/board/draw-board';
import { aChange, aCorrection } from '../alerts/a-change';
import { aBoard, aStorylineState, now } from './a-board';

const bodyOf = (path: string, state: ReturnType<typeof aBoard>): string =>
  drawBoard(state, now).get(path)?.body ?? 'no such file';
const withStoryline = (over: Parameters<typeof aStorylineState>[0]) => aBoard({ storylines: [aStorylineState(over)] });
const claimedAt = '2026-01-30T17:43:00Z';

describe('what became of a change', () => {
  it('links a change that was corrected and its correction to each other, and says why', () => {
    const state = withStoryline({ changes: [aCorrection(), aChange()] });

    const wrong = bodyOf('changes/talks-000003.html', state);
    const correction = bodyOf('changes/talks-000004.html', state);

    expect(wrong).toMatch(/It was never so.*<a href="..\/changes\/talks-000004.html">the correction/);
    expect(wrong).not.toContain('It held until');
    expect(correction).toContain('<h1>Correction: Talks is scheduled, not stalled</h1>');
    expect(correction).toMatch(/takes back <a href="..\/changes\/talks-000003.html">change talks#3/);
    expect(correction).toContain('which was wrong: a report that it rested on has been edited or withdrawn.');
    expect(bodyOf('storylines/talks.html', state)).toMatch(/takes back #3[\s\S]*>corrected</);
    expect(bodyOf('changes.atom', state)).toMatch(/Correction: Talks is scheduled[\s\S]*This was wrong, and has been/);
  });

  it.each([
    ['told', { claimedAt, sentAt: '2026-01-30T17:43:02Z' }, '<time datetime="2026-01-30T17:43:02Z">'],
    ['perhaps told', { claimedAt, maybeSentAt: '2026-01-30T17:45:00Z' }, 'nobody knows whether a message went out'],
    ['not told yet', undefined, 'not yet'],
  ])('says on the page of a change that it was %s', (_, alert, says) => {
    const page = bodyOf('changes/talks-000003.html', withStoryline({ changes: [aChange({ alert })] }));

    expect(page.split('<dt>Told</dt>')[1]?.split('</dd>')[0]).toContain(says);
  });

  it('says of a change that was corrected before anybody was told that nobody was told of either', () => {
    const state = withStoryline({ changes: [aCorrection(), aChange()] });

    expect(bodyOf('changes/talks-000003.html', state)).toContain('to nobody: it was corrected before anybody was told');
    expect(bodyOf('changes/talks-000004.html', state)).toContain(
      'to nobody: what it takes back had been told to nobody',
    );
  });
});
