import { secondsAfter } from '../../shared/items/instant';
import { type RssEntry, rssDocument } from '../functions/poll-feed/rss-document';

const subjects = [
  'Russia and Ukraine hold a second round of peace talks in Abu Dhabi',
  'Market hall opens again after a year of repairs',
  'Ukraine and Russia exchange 200 prisoners of war each',
  'Storm closes two mountain roads until Friday',
  'Kremlin denies that the pause in strikes on energy has ended',
  'Court sends the former minister’s case back to the prosecutor',
  'Hungary keeps blocking Ukraine’s first accession cluster',
  'Striker’s late goal takes the cup to extra time',
];
const summary =
  'A sentence or two, as long as they are in most feeds, and with the names that a desk would name: Kyiv, Moscow, ' +
  'Brussels and the mediators; the second sentence says when, who said so and what is expected by the end of the week.';

/** Made-up news, newest first, a minute apart, of which three in eight touch a storyline. */
export const newsEntries = (count: number, newestAt: string): readonly RssEntry[] =>
  Array.from({ length: count }, (_, place) => ({
    id: `https://bell.example/world/${place}`,
    title: `${subjects[place % subjects.length]} (${place})`,
    summary,
    publishedAt: secondsAfter(newestAt, -60 * place),
  }));

/** The same as a news site's document has it. */
export const newsDocument = (count: number, newestAt = '2026-01-28T12:00:00Z') => ({
  bytes: newsSiteDocument(newsEntries(count, newestAt)),
  contentType: 'application/rss+xml',
  url: 'https://bell.example/rss',
});

/** Entries as news sites dress them: HTML and a picture in each, sections, an author. */
export const newsSiteDocument = (entries: readonly RssEntry[]): Uint8Array => {
  const items = entries.map((entry, place) => {
    const [plain] = new TextDecoder().decode(rssDocument([entry])).match(/<item>.*(?=<\/item>)/s) ?? [''];
    const page = entry.link ?? `https://bell.example/world/${place}`;
    const html = `<p><img src="https://bell.example/world/${place}.jpg" alt=""/>${entry.summary ?? ''}</p><p><a href="${page}">More</a></p>`;
    return [
      plain.replace(/<description>.*<\/description>/s, () => `<description><![CDATA[${html}]]></description>`),
      '<dc:creator>The Bell’s desk</dc:creator><category>World</category><category>Europe &amp; Asia</category>',
      `<media:content url="https://bell.example/world/${place}.jpg" medium="image" width="960" height="540"/></item>`,
    ].join('');
  });
  const names = 'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"';
  const head = '<title>The Morning Bell</title><link>https://bell.example/</link><description>News</description>';
  return new TextEncoder().encode(
    `<?xml version="1.0"?><rss version="2.0" ${names}><channel>${head}${items.join('')}</channel></rss>`,
  );
};
