import { dayInWords, shortDay } from '../alerts/utc-words';
import { instantOf } from '../items/instant';
import { tellingWords } from './telling';
import { bold, inColumns, type Terminal, terminalText } from './terminal-text';
import { type Glyphs, glyphsFor } from './timeline-glyphs';
import type { Band, TimelineReport } from './timeline-report';

/** Columns of a drawing that nobody has a terminal for, and of one at most. */
const usualColumns = 80;
const mostColumns = 200;
const gutter = 9;
const dayMs = 24 * 3_600_000;

/** How days lie on columns: several columns a day, or several days a column. */
type Scale = { readonly start: number; readonly columns: number; readonly columnMs: number };

/**
 * A timeline to scale: statuses as bands with their names in them, changes as marks, and the items a day as bars. As
 * wide as the terminal; colours only repeat what the words say, and without them everything is plain ASCII.
 */
export const drawTimeline = (report: TimelineReport, terminal: Terminal): string => {
  const wide = Math.min(terminal.columns, terminal.colours ? mostColumns : usualColumns) - gutter;
  const scale = scaleFor(report, Math.max(10, wide));
  const glyphs = glyphsFor(terminal);
  const bands = drawBands(report.bands, scale, glyphs);
  const most = Math.max(...report.itemsADay.map(({ items }) => items));
  const lines = [
    bold(terminalText(`${report.name}, ${dayInWords(report.since)} to ${dayInWords(report.until)}`), terminal),
    `status   ${bands.drawn}`,
    `changes  ${drawMarks(report.changes, scale, glyphs)}`,
    `items    ${drawBars(report, scale, glyphs)}`,
    `         ${drawDays(scale)}`,
    `A column is ${spanWords(scale.columnMs)}; ${most === 0 ? 'no items' : `at most ${most} items a day`}.`,
    ...bands.legend,
    ...listChanges(report, terminal, glyphs),
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
};

const scaleFor = ({ since, itemsADay }: TimelineReport, room: number): Scale => {
  const days = itemsADay.length;
  const start = Date.parse(since);
  const columnsADay = Math.floor(room / days);
  if (columnsADay >= 1) return { start, columns: days * columnsADay, columnMs: dayMs / columnsADay };
  const daysAColumn = Math.ceil(days / room);
  return { start, columns: Math.ceil(days / daysAColumn), columnMs: daysAColumn * dayMs };
};

const columnsOf = ({ columns }: Scale): readonly number[] => Array.from({ length: columns }, (_, column) => column);
const columnOf = ({ start, columns, columnMs }: Scale, at: string): number =>
  Math.min(columns - 1, Math.floor((Date.parse(at) - start) / columnMs));

/** Each column shows the status at its end; bands too narrow for their name carry a letter. */
const drawBands = (bands: readonly Band[], scale: Scale, glyphs: Glyphs) => {
  const names = [...new Set(bands.map(({ name }) => terminalText(name)))];
  const shown = columnsOf(scale).map((column) => {
    const end = scale.start + (column + 1) * scale.columnMs;
    const band = bands.findLast(({ from }) => Date.parse(from) < end) ?? bands[0];
    return Math.max(0, names.indexOf(terminalText(band?.name ?? '')));
  });
  const short = new Set<number>();
  let drawn = '';
  for (let from = 0; from < shown.length; ) {
    const which = shown[from] ?? 0;
    const next = shown.findIndex((other, column) => column > from && other !== which);
    const width = (next === -1 ? shown.length : next) - from;
    const name = names[which] ?? '';
    const fits = name.length + 2 <= width;
    if (!fits) short.add(which);
    drawn += glyphs.band(`${glyphs.edge}${fits ? name : letterOf(which)}`.slice(width === 1 ? 1 : 0), width, which);
    from += width;
  }
  const legend = [...short].sort((a, b) => a - b).map((which) => `${letterOf(which)} is ${names[which]}.`);
  return { drawn, legend: legend.length === 0 ? [] : [legend.join(' ')] };
};

const letterOf = (which: number): string => String.fromCharCode(65 + (which % 26));

const drawMarks = (changes: TimelineReport['changes'], scale: Scale, glyphs: Glyphs): string =>
  columnsOf(scale)
    .map((column) => changes.filter(({ at }) => columnOf(scale, at) === column))
    .map((here) => {
      if (here.length > 1) return here.length > 9 ? '+' : String(here.length);
      return here[0] === undefined ? ' ' : here[0].key ? glyphs.change : glyphs.quietChange;
    })
    .join('');

const drawBars = ({ itemsADay }: TimelineReport, scale: Scale, glyphs: Glyphs): string => {
  const days = Math.max(1, scale.columnMs / dayMs);
  const heights = columnsOf(scale).map((column) => {
    // Sevenths of a day do not add up to a whole one in floating point.
    const first = Math.floor((column * scale.columnMs) / dayMs + 1e-6);
    const here = itemsADay.slice(first, first + days);
    return here.reduce((sum, { items }) => sum + items, 0) / days;
  });
  const most = Math.max(...heights);
  const levels = [...glyphs.bars];
  return heights
    .map((height) => (height === 0 ? ' ' : levels[Math.ceil((height / most) * levels.length) - 1]))
    .join('');
};

/** Days between two labels; the first that gives them room is taken. */
const labelDays = [1, 2, 3, 7, 14, 28, 56, 91, 182, 364];
const labelRoom = 8;

const drawDays = ({ start, columns, columnMs }: Scale): string => {
  const every = labelDays.find((days) => (days * dayMs) / columnMs >= labelRoom) ?? 728;
  const width = (every * dayMs) / columnMs;
  const labels = Array.from({ length: Math.ceil(columns / width) }, (_, label) =>
    shortDay(instantOf(start + label * every * dayMs)),
  );
  // Labels stand on whole columns, so a step that is none is rounded anew each time, lest they drift.
  return labels
    .reduce((line, label, place) => `${line.padEnd(Math.round(place * width))}${label}`, '')
    .slice(0, columns);
};

const spanWords = (ms: number): string => {
  const hours = ms / 3_600_000;
  if (hours >= 24) return hours === 24 ? 'a day' : `${hours / 24} days`;
  return hours >= 1 ? `${Math.round(hours * 10) / 10} hours` : `${Math.round(hours * 60)} minutes`;
};

const listChanges = ({ changes }: TimelineReport, terminal: Terminal, { arrow }: Glyphs): readonly string[] => {
  if (changes.length === 0) return ['Nothing changed in this time.'];
  const rows = changes.map(({ at, change, from, to, telling, why, corrects }) => [
    at,
    change,
    `${from} ${arrow} ${to}${corrects ? `, correcting #${corrects.number}` : ''}`,
    `${telling === 'told' ? 'told' : tellingWords(telling, undefined)}. ${why}`,
  ]);
  return ['', inColumns(rows, terminal)];
};
