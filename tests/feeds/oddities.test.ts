import { parseFeed } from '../../shared/feeds/parse-feed';
import { encodings } from './oddities/encodings';
import { formats } from './oddities/formats';
import { links } from './oddities/links';
import { markup } from './oddities/markup';

const firstOf = async (document: string | Uint8Array) => {
  const bytes = typeof document === 'string' ? Buffer.from(document) : document;
  const parsed = await parseFeed(
    { bytes, contentType: undefined, url: 'https://x.example/news/feed.xml' },
    { adapter: 'plain' },
  );
  return parsed.kind === 'feed' ? { title: parsed.entries[0]?.title, link: parsed.entries[0]?.link } : parsed;
};

describe('parseFeed, on what is met in the wild,', () => {
  it.each([...formats, ...links, ...markup, ...encodings])('reads %s', async (_reason, document, title, link) => {
    expect(await firstOf(document)).toEqual({ title, link });
  });
});
