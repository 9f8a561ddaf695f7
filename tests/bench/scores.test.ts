import { judging } from '../../shared/storylines/assessing/judging';
import type { Stance } from '../../shared/storylines/claim';
import { type Label, TrueChange } from './gold-files';
import { judgeAlerts, type Told } from './judge-alerts';
import { scoreChanges } from './score-changes';
import { scoreClaims } from './score-claims';
import { scoreItems } from './score-items';
import { searchJudging } from './search-judging';
import { scoreBlocks } from './time-blocks';

const aTrueChange = (parts: object = {}): TrueChange =>
  TrueChange.parse({ storyline: 'talks', accept: ['scheduled'], from: '2026-01-10', by: '2026-01-11', ...parts });
const told = (at: string, to: string | undefined = 'scheduled'): Told => ({ storyline: 'talks', to, at });
const label = (id: string, ...storylines: string[]): Label => ({ id, lang: 'en', storylines, claims: [], round: 1 });

describe('the benchmark', () => {
  it.each([
    ['the first in time', [told('2026-01-10T00:00:00Z')], ['right']],
    ['the last second', [told('2026-01-11T23:59:59Z')], ['right']],
    ['too late', [told('2026-01-12T00:00:00Z')], ['wrong']],
    ['too early', [told('2026-01-09T23:59:59Z')], ['wrong']],
    ['another status', [told('2026-01-10T00:00:00Z', 'stalled')], ['wrong']],
    ['no status named', [{ ...told('2026-01-10T00:00:00Z'), to: undefined }], ['right']],
    [
      'told twice, given out of order',
      [told('2026-01-11T00:00:00Z'), told('2026-01-10T00:00:00Z')],
      ['right', 'repeated'],
    ],
  ])('judges an alert: %s', (_reason, alerts, verdicts) => {
    expect(judgeAlerts([aTrueChange()], alerts).map(({ verdict }) => verdict)).toEqual(verdicts);
  });

  it('sums up alerts; an optional change is no miss', () => {
    const changes = [
      aTrueChange(),
      aTrueChange({ from: '2026-01-17', by: '2026-01-17' }),
      aTrueChange({ from: '2026-01-20', by: '2026-01-20', optional: true }),
    ];
    const alerts = [told('2026-01-10T06:00:00Z'), told('2026-01-11T06:00:00Z'), told('2026-01-24T06:00:00Z')];

    expect(scoreChanges(changes, judgeAlerts(changes, alerts))).toMatchObject({
      alerts: 3,
      right: 1,
      repeated: 1,
      must: 2,
      found: 1,
      precision: 1 / 3,
      recall: 0.5,
      f1: 0.4,
      alertsAWeek: 1.5,
      medianDelayHours: 6,
      recallOf: { talks: 0.5 },
    });
  });

  it('scores nothing told as 0', () => {
    expect(scoreChanges([aTrueChange()], [])).toMatchObject({ precision: 0, recall: 0, f1: 0 });
  });

  it('scores filing by language, over storylines that have labelled items only', () => {
    const labels = [label('a', 'talks'), label('b', 'talks'), label('c'), label('nobody-read-it', 'talks')];
    const filed = new Map([
      ['a', ['talks']],
      ['b', ['unfiled']],
      ['c', ['talks', 'exchanges']],
    ]);

    const { scores, macro } = scoreItems(labels, filed, ['talks', 'exchanges']);

    expect(scores).toMatchObject([
      { storyline: 'talks', right: 1, wrong: 1, missed: 1, precision: 0.5, recall: 0.5, f1: 0.5 },
      { storyline: 'exchanges', right: 0, wrong: 1, missed: 0, precision: 0, recall: undefined },
    ]);
    expect(macro).toEqual([{ lang: 'en', items: 3, macroF1: 0.5 }]);
  });

  it.each([
    [
      'the same',
      ['scheduled', 'asserts'],
      ['scheduled', 'asserts'],
      { right: 1, wrong: 0, falseAsserts: 0, stanceAccuracy: 1 },
    ],
    [
      'planned for asserted',
      ['scheduled', 'asserts'],
      ['scheduled', 'plans'],
      { right: 1, wrong: 0, stanceAccuracy: 0 },
    ],
    ['denied but asserted', ['scheduled', 'denies'], ['scheduled', 'asserts'], { right: 0, wrong: 1, falseAsserts: 1 }],
    [
      'asserted but doubted',
      ['scheduled', 'asserts'],
      ['scheduled', 'doubts'],
      { right: 0, wrong: 1, falseAsserts: 0 },
    ],
    ['a round denied, talks stalled', ['scheduled', 'denies'], ['stalled', 'asserts'], { right: 1, missed: 0 }],
    ['nothing said', ['none-stated', 'asserts'], ['none-stated', 'asserts'], { right: 0, wrong: 0, missed: 0 }],
  ] as const)('scores a claim: %s', (_reason, labelled, read, expected) => {
    const claim = ([status, stance]: readonly [string, Stance]) => ({ storyline: 'talks', status, stance });
    const labels = [{ ...label('a', 'talks'), claims: [claim(labelled)] }];

    const scores = scoreClaims(labels, new Map([['a', [claim(read)]]]), ['talks']);

    expect(scores).toMatchObject([{ lang: 'en', storyline: 'talks', ...expected }]);
  });

  it('adds up over blocks of time to the whole', () => {
    const days = ['2026-01-02', '2026-01-10', '2026-01-19', '2026-01-30'];
    const changes = days.map((day) => aTrueChange({ from: day, by: day }));
    const alerts = judgeAlerts(
      changes,
      [...days, '2026-01-05'].map((day) => told(`${day}T12:00:00Z`)),
    );

    const blocks = [0, 1, 2, 3, 4].map((block) => scoreBlocks(changes, alerts, (one) => one === block));
    const all = scoreBlocks(changes, alerts, () => true);

    expect(all).toMatchObject({ alerts: 5, right: 4, found: 4, must: 4 });
    for (const count of ['alerts', 'right', 'found', 'must'] as const) {
      expect(blocks.reduce((sum, block) => sum + block[count], 0)).toBe(all[count]);
    }
  });

  it('chooses the number in the middle of the best stretch, and leaves one that makes no difference', () => {
    const chosen = searchJudging({ ...judging, needed: 0.7 }, ({ needed }) => (needed >= 1 && needed <= 1.3 ? 1 : 0));

    expect(chosen).toEqual({ ...judging, needed: 1.15 });
  });
});
