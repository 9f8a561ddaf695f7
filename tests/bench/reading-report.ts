import { inColumns } from '../../shared/queries/terminal-text';
import type { Speed } from './measure-speed';
import type { ChangeScore } from './score-changes';
import type { ItemScore, MacroScore } from './score-items';

/** Everything that the benchmark measures: what `--json` prints. */
export type ReadingReport = {
  readonly items: readonly {
    readonly of: string;
    readonly scores: readonly ItemScore[];
    readonly macro: readonly MacroScore[];
  }[];
  /** Undefined where the development period is not at hand. */
  readonly changes: readonly { readonly by: string; readonly score: ChangeScore }[] | undefined;
  readonly speed: Speed;
};

/** The report as tables for a screen. */
export function reportText({ items, changes, speed }: ReadingReport): string {
  return [
    'ITEMS: filed under the right storylines',
    table([['items', 'lang', 'storyline', 'labelled', 'precision', 'recall', 'F1'], ...items.flatMap(itemRows)]),
    '',
    'CHANGES: told of in the development period',
    changes === undefined
      ? 'not measured: the folder ../shared/gold is not there'
      : table([
          ['by', 'alerts', 'precision', 'recall', 'F1', 'repeated', 'a week', 'delay h', 'recall of each storyline'],
          ...changes.map(changeRow),
        ]),
    '',
    'SPEED: on one core',
    table([
      ['items read a second', String(speed.itemsASecond)],
      ['reading, by parsing the same items as feeds', number(speed.readingToParsing, 2)],
      [`ms to assess a storyline with ${speed.claims} claims`, number(speed.assessMs, 1)],
    ]),
    '',
  ].join('\n');
}

const table = (rows: readonly (readonly string[])[]) => inColumns(rows, { columns: 160, colours: false });

function itemRows({ of, scores, macro }: ReadingReport['items'][number]): readonly (readonly string[])[] {
  return macro.flatMap(({ lang, items, macroF1 }) => [
    ...scores
      .filter((score) => score.lang === lang)
      .map(({ storyline, right, missed, precision, recall, f1 }) => [
        of,
        lang,
        storyline,
        String(right + missed),
        number(precision),
        number(recall),
        number(f1),
      ]),
    [of, lang, 'macro', `of ${items}`, '', '', number(macroF1)],
  ]);
}

const changeRow = ({ by, score }: { readonly by: string; readonly score: ChangeScore }): readonly string[] => [
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
