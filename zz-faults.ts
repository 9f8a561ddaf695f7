import RssParser from 'rss-parser';
import { parseFeed } from './shared/feeds/parse-feed';
import { documentOf, fixtureNames } from './tests/feeds/feed-fixtures';
const nth=(s:string,re:RegExp,f:(m:string)=>string,k:number)=>{let i=0;const n=(s.match(re)||[]).length; const t=Math.floor(n*k); return s.replace(re,m=>i++===t?f(m):m)};
const faults: Record<string,(s:string)=>string> = {
 'no version': s=>s.replace(/(<rss[^>]*?) version="[^"]*"/,'$1'),
 'bare &': s=>nth(s,/<\/title>/g,m=>' Q&A & more'+m,.5),
 'bare <': s=>nth(s,/<\/title>/g,m=>' a < b'+m,.5),
 'html entity': s=>nth(s,/<\/title>/g,m=>'&nbsp;&eacute;'+m,.5),
 'text before': s=>'Warning: x\n'+s,
 'blank line before': s=>'\n\n'+s,
 'wrong close tag': s=>nth(s,/<\/title>/g,()=>'</titel>',.5),
 'missing close tag': s=>nth(s,/<\/(title|link|pubDate|updated|description)>/g,()=>'',.5),
 'missing close item': s=>nth(s,/<\/(item|entry)>/g,()=>'',.5),
 'unquoted attribute': s=>nth(s,/<(guid|link|id|updated|pubDate|title)>/g,m=>m.replace('>',' x=1>'),.5),
 'unclosed quote': s=>nth(s,/<(guid|id|updated|pubDate|title)>/g,m=>m.replace('>',' x="1>'),.5),
 'upper case': s=>s.replace(/<(\/?)([\w:]+)/g,(m,a,b)=>m.startsWith('<?')?m:'<'+a+b.toUpperCase()),
 'mixed case close': s=>nth(s,/<\/title>/g,m=>m.toUpperCase(),.5),
 'unclosed CDATA': s=>nth(s,/<(title)>/g,m=>m+'<![CDATA[',.5),
 'truncated': s=>s.slice(0,Math.floor(s.length*.95)),
 'control char': s=>nth(s,/<\/title>/g,m=>'\x03'+m,.5),
 'bad date': s=>nth(s,/<(pubDate|updated|issued|d:date|a:updated|a:published)>[^<]*/g,m=>m.replace(/>.*/s,'>not a date'),.5),
 'link without attributes': s=>nth(s,/<(a:)?link\b[^>]*\/>/g,()=>'<link/>',.5),
 'empty entry': s=>s.replace(/<\/(channel|feed|a:feed|rdf:RDF)>\s*(<\/rss>\s*)?$/,m=>(/feed/.test(m)?'<entry/>':'<item/>')+m),
 'no channel': s=>s.replace(/<\/?channel[^>]*>/g,''),
 'trailing junk': s=>s+'<b>x & y',
 'undeclared prefix': s=>s.replace(/ xmlns(:\w+)?="[^"]*"/g,''),
 'doctype entities': s=>s.replace(/<(rss|feed|a:feed|rdf:RDF)/,'<!DOCTYPE x [<!ENTITY a "b">]><$1'),
};
(async()=>{ const base=fixtureNames.filter(n=>!n.startsWith('broken')&&!['web-page','not-a-feed','json-feed','windows-1251'].includes(n)); let tot=0,ours=0,raw=0,cases=0,rawThrow=0,ourWhole=0; const bad:string[]=[]; const count=async(t:string)=>{const r=await parseFeed({bytes:Buffer.from(t),contentType:undefined,url:'https://x.example/f'},{adapter:'plain'});return r.kind==='feed'?r.entries.filter(e=>e.title).length:0};
 for(const n of base){ const s=Buffer.from(documentOf(n).bytes).toString('utf8'); const full=await count(s); for(const [f,g] of Object.entries(faults)){ const t=g(s); if(t===s) continue; cases++; tot+=full; const o=Math.min(full,await count(t)); ours+=o; if(o===full) ourWhole++; else bad.push(`${n}/${f} ${o}/${full}`); let r=0; try{ r=(await new RssParser().parseString(t)).items.filter(i=>i.title).length }catch{rawThrow++} raw+=Math.min(full,r);} }
 console.log({cases,items:tot,ours:(ours/tot*100).toFixed(1)+'%',raw:(raw/tot*100).toFixed(1)+'%',rawThrow,ourWhole}); console.log(bad.join('\n')); })();
