import { parseArgs } from 'node:util';
import type { Item } from '../../shared/items/item';
import { languages } from '../../shared/outlets/outlet';
import { judging } from '../../shared/storylines/assessing/judging';
import { readItem } from '../../shared/storylines/read-item';
import { storylines } from '../../shared/storylines/storylines';
import { keywordAlerts, keywordChanges, keywordStorylines } from './baselines';
import { developmentGold, type Labelled, ownGold, ownPeriods, type Period } from './gold-files';
import { judgeAlerts, type Told } from './judge-alerts';
import { measureSpeed } from './measure-speed';
import { readPeriod, toldIn } from './read-period';
import { type ReadingReport, reportText } from './reading-report';
import { scoreChanges } from './score-changes';
import { type ClaimScore, scoreClaims } from './score-claims';
import { scoreItems } from './score-items';

/**
 * `npm run bench:reading [-- --json]`: how well and how fast we read.
 *
 * 1. Items: filed under the right storylines? By hand-made labels: real items where they are at hand, and our own.
 * 2. Claims: is what they say of a storyline's state read rightly? By the same labels.
 * 3. Changes: told of rightly, once and soon? Beside what a keyword alert would have told.
 * 4. Speed: reading beside parsing, and assessing a window full of claims.
 */
async function main(): Promise<void> {
  const { json } = parseArgs({ options: { json: { type: 'boolean' } } }).values;
  const own = ownGold(languages);
  const development = developmentGold();
  const real = development === undefined ? [] : [{ of: 'real', gold: development }];
  const rounds = [...new Set(own.labels.map(({ round }) => round))].sort().map((round) => ({
    of: `own, round ${round}`,
    gold: { ...own, labels: own.labels.filter((label) => label.round === round) },
  }));
  const report: ReadingReport = {
    items: [...real, { of: 'own', gold: own }, ...rounds].map(({ of, gold }) => ({ of, ...itemScores(gold) })),
    claims: [...real, { of: 'own', gold: own }].map(({ of, gold }) => ({ of, scores: claimScores(gold) })),
    claimsByRound: rounds.map(({ of, gold }) => ({ of, scores: claimScores(gold) })),
    changes: [...(development === undefined ? [] : [development]), ...ownPeriods()].map((period) => ({
      of: period.name,
      scores: changeScores(period),
    })),
    speed: await measureSpeed([...(development?.items ?? []), ...own.items], storylines[0]),
  };
  process.stdout.write(json === true ? `${JSON.stringify(report, null, 2)}\n` : reportText(report));
}

function itemScores({ items, labels }: Labelled) {
  const score = (file: (item: Item) => readonly string[]) =>
    scoreItems(
      labels,
      new Map(items.map((item) => [item.id, file(item)])),
      storylines.map(({ id }) => id),
    );
  return {
    ...score((item) => readItem(item).map(({ storyline }) => storyline)),
    keywords: score((item) => keywordStorylines(item, storylines)),
  };
}

const claimScores = ({ items, labels }: Labelled): readonly ClaimScore[] =>
  scoreClaims(
    labels,
    new Map(
      items.map((item) => [
        item.id,
        readItem(item).flatMap(({ storyline, claims }) =>
          claims.map(({ status, stance }) => ({ storyline, status, stance })),
        ),
      ]),
    ),
    storylines.map(({ id }) => id),
  );

function changeScores(of: Period) {
  const period = readPeriod(of);
  const score = (told: readonly Told[]) => scoreChanges(period.changes, judgeAlerts(period.changes, told));
  return [
    { by: 'Storywatch', score: score(toldIn(period, judging)) },
    { by: 'a keyword alert', score: score(keywordAlerts(period.items, period.storylines)) },
    { by: 'alert only when the status differs', score: score(keywordChanges(period.items, period.storylines)) },
  ];
}

void main();
