import { sourceName } from '../alerts/source-name';
import type { Instant } from '../items/item';
import type { FiledItem, FiledItems } from '../storylines/filed-item';
import { newestOfAll } from './newest-of-all';
import { inColumns, type Terminal } from './terminal-text';

/** Which stored items are asked for; all that is given must hold. */
export type ItemsQuestion = {
  /** Storylines to look in. */
  readonly storylines: readonly string[];
  readonly outlet?: string | undefined;
  readonly lang?: string | undefined;
  /** Published then or later … */
  readonly since?: Instant | undefined;
  /** … and before then. */
  readonly until?: Instant | undefined;
  /** Words to find in title or summary, capitals or not. */
  readonly grep?: string | undefined;
  readonly limit?: number | undefined;
};

/** Rows to fetch at once: few enough that a search which is soon satisfied has not read far beyond. */
const pageSize = 200;

/**
 * The stored rows that answer a question, newest first: one a storyline that an item is filed under. Read page by page
 * as they are asked for. An outlet's in several storylines come from its own index, not from each storyline in turn.
 */
export async function* itemsReport(
  items: Pick<FiledItems, 'newestFirst'>,
  question: ItemsQuestion,
): AsyncGenerator<FiledItem> {
  const { limit = Number.POSITIVE_INFINITY } = question;
  let found = 0;
  if (limit < 1) return;
  for await (const row of rowsFor(items, question)) {
    if (!fits(row, question)) continue;
    yield row;
    found += 1;
    if (found >= limit) return;
  }
}

const rowsFor = (
  items: Pick<FiledItems, 'newestFirst'>,
  { storylines, outlet, lang, since, until, grep, limit }: ItemsQuestion,
): AsyncIterable<FiledItem> => {
  const plain = outlet === undefined && lang === undefined && grep === undefined;
  const span = { since, until, pageSize: plain ? Math.min(pageSize, limit ?? pageSize) : pageSize };
  if (outlet !== undefined && storylines.length > 1) return items.newestFirst({ outlet }, span);
  return newestOfAll(
    storylines.map((storyline) => items.newestFirst({ storyline }, span)),
    ({ publishedAt = '' }) => publishedAt,
  );
};

const fits = (row: FiledItem, { storylines, outlet, lang, grep }: ItemsQuestion): boolean =>
  storylines.includes(row.storyline) &&
  (outlet === undefined || row.outlet === outlet) &&
  (lang === undefined || row.lang === lang) &&
  (grep === undefined || `${row.title}\n${row.summary}`.toLowerCase().includes(grep.toLowerCase()));

/** The rows for a terminal, line by line as they come. */
export async function* itemsText(
  rows: AsyncIterable<FiledItem>,
  storylines: readonly string[],
  terminal: Terminal,
): AsyncGenerator<string> {
  const head = ['published', 'storyline', 'lang', 'title'];
  const widths = [20, Math.max(...[...storylines, 'storyline'].map(({ length }) => length)), 4];
  let any = false;
  for await (const row of rows) {
    const cells = cellsOf(row);
    yield `${inColumns(any ? [cells] : [head, cells], terminal, widths)}\n`;
    any = true;
  }
  if (!any) yield 'No stored item fits.\n';
}

const cellsOf = (row: FiledItem): readonly string[] => {
  const claims = row.claims.map(({ status, stance }) => `${stance} ${status}`).join(', ');
  const source = sourceName({ outlet: row.outlet, publisher: row.publisher ?? '' });
  return [row.publishedAt ?? 'no date', row.storyline, row.lang, `${row.title} (${source})${claims && ` [${claims}]`}`];
};
