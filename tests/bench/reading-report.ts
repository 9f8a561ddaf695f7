import { inColumns } from '../../shared/queries/terminal-text';
import type { Speed } from './measure-speed';
import type { ChangeScore } from './score-changes';
import type { ClaimScore } from './score-claims';
import type { ItemScore, MacroScore } from './score-items';

/** Everything that the benchmark measures: what `--json` prints. */
export type ReadingReport = {
  readonly items: readonly {
    readonly of: string;
    readonly scores: readonly ItemScore[];
    readonly macro: readonly MacroScore[];
    /** The same for filing by keywords alone. */
    readonly keywords: { readonly scores: readonly ItemScore[]; readonly macro: readonly MacroScore[] };
  }[];
  readonly claims: readonly ClaimScores[];
  /** The same for each round of our own items: in JSON only. */
  readonly claimsByRound: readonly ClaimScores[];
  /** By period; the development period is missing where it is not at hand. */
  readonly changes: readonly {
    readonly of: string;
    readonly scores: readonly { readonly by: string; readonly score: ChangeScore }[];
  }[];
  readonly speed: Speed;
};

type ClaimScores = { readonly of: string; readonly scores: readonly ClaimScore[] };

/** The report as tables for a screen. */
export function reportText({ items, claims, changes, speed }: ReadingReport): string {
  return [
    'ITEMS: filed under the right storylines',
    table([
      ['items', 'lang', 'storyline', 'labelled', 'precision', 'recall', 'F1', 'by keywords', '', ''],
      ...items.flatMap(itemRows),
    ]),
    '',
    'CLAIMS: the right status said or denied',
    table([
      ['items', 'lang', 'storyline', 'labelled', 'precision', 'recall', 'F1', 'false asserts', 'right stance'],
      ...claims.flatMap(claimRows),
    ]),
    '',
    'CHANGES: told of in a period',
    table([
      [
        'period',
        'by',
        'alerts',
        'precision',
        'recall',
        'F1',
        'repeated',
        'a week',
        'delay h',
        'recall of each storyline',
      ],
      ...changes.flatMap(({ of, scores }) => scores.map((one) => changeRow(of, one))),
    ]),
    '',
    'SPEED: on one core',
    table([
      ['items read a second', String(speed.itemsASecond)],
      ['reading, by parsing the same items as news sites’ feeds', number(speed.readingToParsing, 2)],
      ['reading, by parsing them as feeds of bare texts', number(speed.readingToParsingBare, 2)],
      ['reading, by rss-parser on those feeds of bare texts', number(speed.readingToRssParser, 2)],
      [`ms to assess a storyline with ${speed.claims} claims`, number(speed.assessMs, 1)],
    ]),
    '',
  ].join('\n');
}

const table = (rows: readonly (readonly string[])[]) => inColumns(rows, { columns: 160, colours: false });

function itemRows({ of, scores, macro, keywords }: ReadingReport['items'][number]): readonly (readonly string[])[] {
  const byKeywords = (lang: string, storyline: string) =>
    keywords.scores.find((score) => score.lang === lang && score.storyline === storyline);
  const rates = (score: ItemScore | undefined) =>
    [score?.precision, score?.recall, score?.f1].map((rate) => number(rate));
  return macro.flatMap(({ lang, items, macroF1 }) => [
    ...scores
      .filter((score) => score.lang === lang)
      .map((score) => [
        of,
        lang,
        score.storyline,
        String(score.right + score.missed),
        ...rates(score),
        ...rates(byKeywords(lang, score.storyline)),
      ]),
    [
      ...[of, lang, 'macro', `of ${items}`, '', '', number(macroF1), '', ''],
      number(keywords.macro.find((score) => score.lang === lang)?.macroF1),
    ],
  ]);
}

const claimRows = ({ of, scores }: ClaimScores): readonly (readonly string[])[] =>
  scores
    .filter(({ right, wrong, missed }) => right + wrong + missed > 0)
    .map((score) => [
      ...[of, score.lang, score.storyline, String(score.right + score.missed)],
      ...[score.precision, score.recall, score.f1].map((rate) => number(rate, 2)),
      ...[String(score.falseAsserts), number(score.stanceAccuracy, 2)],
    ]);

const changeRow = (
  of: string,
  { by, score }: ReadingReport['changes'][number]['scores'][number],
): readonly string[] => [
  of,
  by,
  String(score.alerts),
  number(score.precision),
  number(score.recall),
  number(score.f1),
  String(score.repeated),
  number(score.alertsAWeek, 1),
  number(score.medianDelayHours, 1),
  Object.entries(score.recallOf)
    .map(([id, recall]) => `${id} ${number(recall, 2)}`)
    .join(', '),
];

const number = (value: number | undefined, digits = 3): string => (value === undefined ? '–' : value.toFixed(digits));
