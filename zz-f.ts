import RssParser from 'rss-parser';
import { readFileSync } from 'node:fs';
import { parseFeed } from './shared/feeds/parse-feed';
import { preClean } from './shared/feeds/pre-clean';
const item = (n: number) => `<item><title>Headline number ${n} of the day &amp; more words here</title><link>https://x.example/news/${n}.html?a=1&amp;b=${n}</link><guid isPermaLink="true">https://x.example/news/${n}.html</guid><description><![CDATA[<p>${'Some words of a paragraph with <b>bold</b> &amp; entities. '.repeat(8)}</p>]]></description><pubDate>Thu, 29 Jan 2026 10:${10+n%50}:00 +0200</pubDate><dc:creator>A. Author</dc:creator><category>world</category></item>\n`;
const xml = (n: number) => `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>T</title>${Array.from({length:n},(_,i)=>item(i)).join('')}</channel></rss>`;

import {writeFileSync} from 'node:fs'; writeFileSync('/tmp/f50.xml', xml(50));
