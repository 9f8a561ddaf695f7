import RssParser from 'rss-parser';
import { readFileSync } from 'node:fs';
import { parseFeed } from './shared/feeds/parse-feed';
import { preClean } from './shared/feeds/pre-clean';
const item = (n: number) => `<item><title>Headline number ${n} of the day &amp; more words here</title><link>https://x.example/news/${n}.html?a=1&amp;b=${n}</link><guid isPermaLink="true">https://x.example/news/${n}.html</guid><description><![CDATA[<p>${'Some words of a paragraph with <b>bold</b> &amp; entities. '.repeat(8)}</p>]]></description><pubDate>Thu, 29 Jan 2026 10:${10+n%50}:00 +0200</pubDate><dc:creator>A. Author</dc:creator><category>world</category></item>\n`;
const xml = (n: number) => `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>T</title>${Array.from({length:n},(_,i)=>item(i)).join('')}</channel></rss>`;
const med = (a: number[]) => a.sort((x,y)=>x-y)[a.length>>1]!;
(async()=>{ for (const [n,label,f] of [[50,'clean',(s:string)=>s],[1000,'clean',(s:string)=>s],[50,'second pass',(s:string)=>s.replace('</title></','</titl></').replace('</title><link>','</titel><link>')]] as [number,string,(s:string)=>string][]) {
 const s=xml(n), b=Buffer.from(f(s)); const A:number[]=[],B:number[]=[];
 const reps=n>100?15:400;
 for(let i=0;i<reps;i++){ let t=performance.now(); await new RssParser({defaultRSS:2.0} as any).parseString(s); A.push(performance.now()-t); t=performance.now(); const r=await parseFeed({bytes:b,contentType:undefined,url:'https://x.example/f'},{adapter:'plain'}); B.push(performance.now()-t); if(r.kind!=='feed'||r.entries.length!==n) throw new Error('lost '+(r as any).entries?.length); }
 const a=med(A.slice(10)), c=med(B.slice(10)); console.log(label,n,b.length,'bytes rss-parser',a.toFixed(2),'ms parseFeed',c.toFixed(2),'ms ratio',(c/a).toFixed(2)); let t=performance.now(); for(let i=0;i<50;i++) preClean(s); console.log('  preclean',((performance.now()-t)/50).toFixed(2)); }
})();
