import { writeFileSync } from 'node:fs';
import { parseFeed } from './shared/feeds/parse-feed';
import { documentOf, fixtureNames, sourceOf } from './tests/feeds/feed-fixtures';
(async () => { for (const n of fixtureNames) { const p = await parseFeed(documentOf(n), sourceOf(n)); const j = JSON.stringify(p, null, 2); writeFileSync(`tests/feeds/fixtures/${n}.json`, j + '\n'); console.log(n, p.kind==='feed'? `${p.format} ${p.entries.length}\n` + p.entries.map(e=>'   '+JSON.stringify(e)).join('\n') : '   '+p.reason); } })();
