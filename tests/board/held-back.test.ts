import { drawBoard } from '../../shared/board/draw-board';
import { aWitness } from '../alerts/a-change';
import { aDecision } from '../aws/contracts/decisions';
import { aBoard, aStatus, aStorylineState, now } from './a-board';

const bodyOf = (path: string, state: ReturnType<typeof aBoard>): string =>
  drawBoard(state, now).get(path)?.body ?? 'no such file';
const withStoryline = (over: Parameters<typeof aStorylineState>[0]) => aBoard({ storylines: [aStorylineState(over)] });
const heldBack = {
  status: 'scheduled',
  because: [],
  against: [],
  hold: 'too-little' as const,
  weight: 0.5,
  needs: 1,
};

describe('what is reported and held back', () => {
  it('is marked, with what it would take, until when, and who is on which side', () => {
    const because = [aWitness({ title: 'A round on Monday, says one' })];
    const against = [aWitness({ title: 'No round, says another' })];
    const reported = { ...heldBack, because, against, until: '2026-02-02T08:00:00Z' };

    const page = bodyOf('index.html', withStoryline({ status: aStatus({ contested: true, reported }) }));

    expect(page).toContain('contested</span>');
    expect(page).toContain('Contested: outlets disagree');
    expect(page).toContain('Reported, unconfirmed:');
    expect(page).toMatch(/Who reports it[\s\S]*A round on Monday, says one[\s\S]*Who disputes it[\s\S]*No round, says/);
    expect(page).toContain('Independent reports weigh 0.50 together, where 1.00 is needed.');
    expect(page).toContain(
      'one more independent outlet of weight 0.50 or more, before <time datetime="2026-02-02T08:00',
    );
  });

  it.each([
    [
      'contested',
      { hold: 'contested', against: [aWitness({ weight: 0.7 })] },
      'Independent reports weigh 0.50 together, and denials weigh 0.70.',
    ],
    ['out of reach', { hold: 'out-of-reach' }, 'but it cannot follow on where things stood'],
    ['of before weights were kept', { weight: 0, needs: 0 }, 'Not enough says so to call it a change'],
    ['far from enough', { needs: 3 }, 'more independent outlets, of weight 2.50 together'],
  ] as const)('says why what is reported is held back when it is %s', (_, over, says) => {
    const reported = { ...heldBack, ...over, against: 'against' in over ? [...over.against] : [] };

    expect(bodyOf('index.html', withStoryline({ status: aStatus({ reported }) }))).toContain(says);
  });

  it('shows beside those who say so those who say that it is not so', () => {
    const against = [aWitness({ title: 'They never left, says one' })];

    const page = bodyOf('storylines/talks.html', withStoryline({ status: aStatus({ against }) }));

    expect(page).toMatch(/Who says so, and who says otherwise[\s\S]*It is not so[\s\S]*They never left, says one/);
  });

  it('lists the last decisions not to alert on the page of the storyline, with who was on which side', () => {
    const held = {
      ...heldBack,
      because: [aWitness(), aWitness({ outlet: 'afp', publisher: '', url: '' })],
      against: [aWitness({ outlet: 'anadolu', publisher: '' })],
    };

    const page = bodyOf('storylines/talks.html', withStoryline({ decisions: [aDecision({ held })] }));

    expect(page).toContain('<summary>The last decision not to alert</summary>');
    expect(page).toMatch(
      /Reported by <a[^>]*>Interfax-Ukraine<\/a>, AFP, via France 24; disputed by <a[^>]*>Anadolu Agency<\/a>\./,
    );
  });
});
