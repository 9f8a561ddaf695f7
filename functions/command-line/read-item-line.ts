import { DateTime } from 'luxon';
import * as z from 'zod/mini';
import { detectLanguage } from '../../shared/items/detect-language';
import { instantOf } from '../../shared/items/instant';
import type { Item } from '../../shared/items/item';

/** An item as others write it: an id and a title it must have, the rest may be missing or null. */
const text = z.nullish(z.string());
const WrittenItem = z.object({
  id: z.union([z.string().check(z.minLength(1)), z.pipe(z.number(), z.transform(String))], { error: 'it has no id' }),
  title: z.string({ error: 'it has no title' }),
  outlet: text,
  lang: text,
  summary: text,
  url: text,
  publishedAt: text,
  publisher: text,
});

/** What a line of JSONL came to. `doubt`: the item is of use, but something in it is not. */
export type ItemLine =
  | { readonly kind: 'item'; readonly item: Item; readonly doubt: string | undefined }
  | { readonly kind: 'not-an-item'; readonly reason: string };

/** Reads one line. A time without a zone is UTC; one that cannot be read is left out and named, never guessed. */
export const readItemLine = (line: string): ItemLine => {
  const json = parseJson(line);
  if (json === undefined) return { kind: 'not-an-item', reason: 'not JSON' };
  const read = WrittenItem.safeParse(json.value);
  if (!read.success) return { kind: 'not-an-item', reason: `not an item: ${faultOf(read.error)}` };
  const { id, title, outlet, lang, summary, url, publishedAt, publisher } = read.data;
  const at = publishedAt ? DateTime.fromISO(publishedAt.trim(), { zone: 'utc' }) : undefined;
  const item = {
    id,
    title,
    outlet: outlet || 'unknown',
    lang: languageOf(lang ?? '') ?? detectLanguage(`${title} ${summary ?? ''}`) ?? 'en',
    summary: summary ?? '',
    url: url ?? '',
    ...(at?.isValid && { publishedAt: instantOf(at.toMillis()) }),
    ...(publisher && { publisher }),
  };
  const doubt = at?.isValid === false ? 'publishedAt is no ISO 8601 time, so the item counts as undated' : undefined;
  return { kind: 'item', item, doubt };
};

const parseJson = (line: string): { readonly value: unknown } | undefined => {
  try {
    return { value: JSON.parse(line) };
  } catch {
    return undefined;
  }
};

const faultOf = ({ issues: [issue] }: z.core.$ZodError): string => {
  if (issue === undefined) return 'unlike one';
  if (issue.path.length === 0) return 'it is no JSON object';
  return issue.message.startsWith('it ') ? issue.message : `${issue.path.join('.')} is no text`;
};

/** Serbian, Bosnian, Croatian and Montenegrin are read by the same rules. Undefined where there is no tag. */
export const languageOf = (tag: string): string | undefined => {
  const primary = /^[a-z]{2,3}(?=[-_]|$)/i.exec(tag.trim())?.[0].toLowerCase();
  return primary !== undefined && ['bs', 'hr', 'sh', 'cnr', 'srp', 'hrv', 'bos'].includes(primary) ? 'sr' : primary;
};
