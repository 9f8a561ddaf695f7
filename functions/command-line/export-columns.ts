import type { ChangeReport } from '../../shared/queries/changes-report';
import type { FiledItem } from '../../shared/storylines/filed-item';

/** A column of an exported table; what is absent stays empty. Times are instants in UTC. */
export type Column<Row> = {
  readonly name: string;
  readonly kind: 'text' | 'time' | 'number' | 'truth' | 'json';
  readonly of: (row: Row) => unknown;
};

/** An item under a storyline; the names are those of the stored row. */
export const itemColumns: readonly Column<FiledItem>[] = [
  { name: 'storyline', kind: 'text', of: (row) => row.storyline },
  { name: 'publishedAt', kind: 'time', of: (row) => row.publishedAt },
  { name: 'outlet', kind: 'text', of: (row) => row.outlet },
  { name: 'publisher', kind: 'text', of: (row) => row.publisher },
  { name: 'lang', kind: 'text', of: (row) => row.lang },
  { name: 'title', kind: 'text', of: (row) => row.title },
  { name: 'summary', kind: 'text', of: (row) => row.summary },
  { name: 'url', kind: 'text', of: (row) => row.url },
  { name: 'author', kind: 'text', of: (row) => row.author },
  { name: 'feed', kind: 'text', of: (row) => row.feed },
  { name: 'fetchedAt', kind: 'time', of: (row) => row.fetchedAt },
  { name: 'id', kind: 'text', of: (row) => row.id },
  { name: 'why', kind: 'text', of: (row) => row.why },
  { name: 'claims', kind: 'json', of: (row) => row.claims },
];

/** A recorded change. */
export const changeColumns: readonly Column<ChangeReport>[] = [
  { name: 'change', kind: 'text', of: (row) => row.change },
  { name: 'storyline', kind: 'text', of: (row) => row.storyline },
  { name: 'number', kind: 'number', of: (row) => row.number },
  { name: 'from', kind: 'text', of: (row) => row.from },
  { name: 'to', kind: 'text', of: (row) => row.to },
  { name: 'at', kind: 'time', of: (row) => row.at },
  { name: 'recordedAt', kind: 'time', of: (row) => row.recordedAt },
  { name: 'key', kind: 'truth', of: (row) => row.key },
  { name: 'telling', kind: 'text', of: (row) => row.telling },
  { name: 'toldAt', kind: 'time', of: (row) => row.alert?.sentAt },
  { name: 'why', kind: 'text', of: (row) => row.why },
  { name: 'facts', kind: 'json', of: (row) => row.facts },
  { name: 'because', kind: 'json', of: (row) => row.because },
  { name: 'against', kind: 'json', of: (row) => row.against },
  { name: 'corrects', kind: 'json', of: (row) => row.corrects },
];
