import { sourceName } from '../alerts/source-name';
import type { Instant } from '../items/item';
import type { FiledItem, FiledItems } from '../storylines/filed-item';
import { inColumns, type Terminal } from './terminal-text';

/** Which stored items are asked for; all that is given must hold. */
export type ItemsQuestion = {
  /** Storylines to look in. */
  readonly storylines: readonly string[];
  readonly outlet?: string | undefined;
  readonly lang?: string | undefined;
  readonly since?: Instant | undefined;
  /** Words to find in title or summary, capitals or not. */
  readonly grep?: string | undefined;
  readonly limit: number;
};

/** How far back a search without a date looks in each storyline. */
const searchDepth = 2000;

/** The stored rows that answer a question, newest first: one a storyline that an item is filed under. */
export const itemsReport = async (
  items: Pick<FiledItems, 'newest' | 'between'>,
  question: ItemsQuestion,
  now: Instant,
): Promise<readonly FiledItem[]> => {
  const { storylines, outlet, since, limit } = question;
  const narrowed = question.lang !== undefined || question.grep !== undefined || outlet !== undefined;
  const depth = narrowed ? searchDepth : limit;
  const found = await Promise.all(
    storylines.map((storyline) =>
      since === undefined ? items.newest({ storyline }, depth) : items.between(storyline, since, now),
    ),
  );
  return found
    .flat()
    .filter((row) => fits(row, question))
    .sort((a, b) => (b.publishedAt ?? '').localeCompare(a.publishedAt ?? ''))
    .slice(0, limit);
};

const fits = (row: FiledItem, { outlet, lang, grep }: ItemsQuestion): boolean =>
  (outlet === undefined || row.outlet === outlet) &&
  (lang === undefined || row.lang === lang) &&
  (grep === undefined || `${row.title}\n${row.summary}`.toLowerCase().includes(grep.toLowerCase()));

/** The rows for a terminal. */
export const itemsText = (rows: readonly FiledItem[], terminal: Terminal): string => {
  if (rows.length === 0) return 'No stored item fits.\n';
  const cells = rows.map((row) => {
    const claims = row.claims.map(({ status, stance }) => `${stance} ${status}`).join(', ');
    const source = sourceName({ outlet: row.outlet, publisher: row.publisher ?? '' });
    return [
      row.publishedAt ?? 'no date',
      row.storyline,
      row.lang,
      `${row.title} (${source})${claims && ` [${claims}]`}`,
    ];
  });
  return `${inColumns([['published', 'storyline', 'lang', 'title'], ...cells], terminal)}\n`;
};
