import * as z from 'zod/mini';
import type { RawEntry, RawFeed, RawField } from './raw-entry';

const text = z.catch(z.optional(z.string()), undefined);

/** What we read of a JSON Feed (jsonfeed.org, versions 1 and 1.1). Whatever is of another type counts as absent. */
const JsonFeed = z.object({
  // Some writers leave out the address in front of the number.
  version: z.string().check(z.regex(/jsonfeed\.org\/version\/1|^1(?:\.[01])?$/)),
  title: text,
  language: text,
  items: z.array(
    z.catch(
      z.object({
        id: z.catch(z.optional(z.union([z.string(), z.pipe(z.number(), z.transform(String))])), undefined),
        url: text,
        external_url: text,
        title: text,
        summary: text,
        content_text: text,
        content_html: text,
        date_published: text,
        date_modified: text,
        language: text,
        authors: z.catch(z.array(z.object({ name: text })), []),
        author: z.catch(z.optional(z.object({ name: text })), undefined),
        attachments: z.catch(z.array(z.object({ url: text })), []),
      }),
      { authors: [], attachments: [] },
    ),
  ),
});

const parsedJson = (document: string): unknown => {
  try {
    return JSON.parse(document.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
};

/** Reads a JSON Feed into the same shape as the XML formats; undefined when it is none. */
export const readJsonFeed = (document: string, maxEntries: number): RawFeed | undefined => {
  const feed = JsonFeed.safeParse(parsedJson(document));
  if (!feed.success) return undefined;
  const entries = feed.data.items.slice(0, maxEntries).map((item): RawEntry => {
    const named: readonly (readonly [RawField, string | undefined])[] = [
      ['id', item.id],
      ['link', item.url ?? item.external_url ?? item.attachments[0]?.url],
      ['title', item.title],
      ['summary', item.summary],
      ['content', item.content_text ?? item.content_html],
      ['published', item.date_published],
      ['updated', item.date_modified],
      ['author', item.authors[0]?.name ?? item.author?.name],
      ['language', item.language],
    ];
    return {
      attributes: {},
      fields: new Map(
        named.flatMap(([field, value]) => (value === undefined ? [] : [[field, [{ text: value, attributes: {} }]]])),
      ),
    };
  });
  return { title: feed.data.title, language: feed.data.language, entries };
};
