import { timelineStyles } from './timeline-styles';
import { toneStyles } from './tone-styles';

const pageStyles = `:root {
  color-scheme: light dark;
  --page: #faf9f6; --card: #ffffff; --text: #1d2228; --muted: #59616c; --rule: #dfddd6; --link: #17508f; --accent: #1c3d5a;
  --serif: 'Iowan Old Style', 'Palatino Linotype', Palatino, 'Book Antiqua', Georgia, 'Noto Serif', serif;
  --sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root { --page: #14171b; --card: #1b1f25; --text: #e6e4df; --muted: #a5adb8; --rule: #343a43; --link: #8ec0f7; --accent: #8ec0f7; }
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body { margin: 0; background: var(--page); color: var(--text); font: 1rem/1.6 var(--sans); overflow-wrap: anywhere; }
.masthead, main, footer { max-width: 52rem; margin: 0 auto; padding: 0 1rem; }
a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: .5rem; background: var(--card); padding: .5rem 1rem; z-index: 1; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.masthead { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 1rem; padding-top: 1.25rem; padding-bottom: .75rem; color: var(--muted); font-size: .875rem; }
.brand { font: 600 1.25rem/1.4 var(--serif); color: var(--accent); text-decoration: none; letter-spacing: .01em; }
h1, h2, h3 { font-family: var(--serif); font-weight: 600; line-height: 1.2; text-wrap: balance; }
h1 { font-size: clamp(1.75rem, 1.3rem + 2vw, 2.5rem); margin: 1rem 0 .25rem; }
h2 { font-size: 1.5rem; margin: 0 0 .25rem; }
h3, article h2 { font: 600 .875rem/1.4 var(--sans); margin: 2rem 0 .5rem; }
article h2 { font-size: 1rem; }
p { margin: .25rem 0; }
.lead, .about, .note, .zone, .relative, .source span, .source time, .glance li > span:last-child, .changes span:not(.chip) { color: var(--muted); }
.about { font-size: .9375rem; }
.relative { white-space: nowrap; }
.glance { list-style: none; margin: 1.25rem 0 2rem; padding: 0; border-top: 1px solid var(--rule); }
.glance li { display: grid; grid-template-columns: 1fr auto; gap: 0 1rem; align-items: center; padding: .5rem 0; border-bottom: 1px solid var(--rule); }
.glance li > a { font: 600 1.0625rem/1.6 var(--serif); padding: .25rem 0; }
.glance li > span:last-child { grid-column: 1 / -1; font-size: .875rem; }
@media (min-width: 40rem) {
  .glance li { grid-template-columns: 12rem 9rem 1fr; }
  .glance li > .chip { justify-self: start; }
  .glance li > span:last-child { grid-column: auto; text-align: right; }
}
.card { background: var(--card); border: 1px solid var(--rule); border-radius: 12px; padding: 1.25rem 1rem 1.5rem; margin: 0 -.25rem 1.5rem; }
@media (min-width: 40rem) { .card { padding: 1.75rem 2rem 2rem; margin: 0 0 2rem; } }
.card h1 { margin-top: 0; }
.chip { display: inline-block; padding: .1em .6em; border-radius: 6px; background: var(--soft); color: var(--ink); font: 600 .875rem/1.6 var(--sans); white-space: nowrap; border-left: 4px solid var(--solid); }
.mark-chip { --soft: transparent; --ink: var(--text); --solid: var(--text); border: 1px dashed; }
.status { margin: 1rem 0 .5rem; }
section .status .chip:first-child, .status .chip:only-child { font-size: 1.25rem; }
.meaning { font: 1.25rem/1.45 var(--serif); margin: 0 0 1rem; text-wrap: pretty; }
dl { margin: 0; }
dl > div { display: grid; grid-template-columns: 1fr; margin: .5rem 0; }
dt { color: var(--muted); font-size: .875rem; }
dd { margin: 0; }
dd p { margin: 0; }
@media (min-width: 40rem) { dl > div { grid-template-columns: 8.5rem 1fr; gap: 1rem; } dt { line-height: 1.8; } }
.reported { border-left: 4px dotted var(--muted); padding-left: 1rem; margin: 1.25rem 0 0; }
.reported .side { margin-top: .75rem; }
.side { font-weight: 600; font-size: .875rem; }
.sides { display: grid; gap: 1rem 2rem; }
@media (min-width: 40rem) { .sides { grid-template-columns: 1fr 1fr; } }
.decisions { padding-left: 1.5rem; margin: .5rem 0; }
.decisions li { padding: .5rem 0; }
.decisions span:not(.chip) { color: var(--muted); }
.witnesses { list-style: none; margin: 0; padding: 0; }
.witnesses li { padding: .625rem 0; border-top: 1px solid var(--rule); }
.witnesses li:first-child { border-top: 0; }
.source { display: flex; flex-wrap: wrap; gap: 0 .75rem; font-size: .8125rem; margin: 0; }
.headline { font: 1.0625rem/1.45 var(--serif); margin: 0; }
.headline a { color: var(--text); text-decoration-color: var(--muted); }
blockquote { margin: .375rem 0; padding: .125rem 0 .125rem .875rem; border-left: 2px solid var(--rule); font-size: .9375rem; }
.note { font-size: .875rem; }
summary { cursor: pointer; color: var(--link); padding: .5rem 0; font-size: .875rem; }
details.table { margin-top: .25rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .875rem; font-variant-numeric: tabular-nums; }
th, td { text-align: left; padding: .375rem .75rem .375rem 0; border-bottom: 1px solid var(--rule); white-space: nowrap; }
th { color: var(--muted); font-weight: 500; }
.number { text-align: right; padding-right: 0; }
.changes { padding-left: 1.5rem; margin: .5rem 0; }
.changes li { padding: .25rem 0; }
.takes-back { margin: 1rem 0; }
.became { margin-top: 1rem; font-weight: 600; }
.more { margin-top: 1.25rem; }
nav { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: .5rem 0; }
nav a { padding: .25rem 0; }
.beside { justify-content: space-between; border-top: 1px solid var(--rule); margin-top: 2rem; }
.health ul { list-style: none; padding: 0; margin: .75rem 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: .25rem 1.5rem; font-size: .875rem; }
.health h2 { font-size: 1.125rem; }
.health b { display: block; font-weight: 600; }
.failing { display: block; font-weight: 600; }
.failing::before { content: '! '; }
footer { color: var(--muted); font-size: .875rem; padding-top: 1rem; padding-bottom: 3rem; }
footer a { display: inline-block; padding: .125rem 0; }
@media print { .skip, footer, summary { display: none; } .card { border: 0; padding: 0; } }
`;

/** The board's only stylesheet: the readers' own fonts, by day and by night, from 360 pixels up. */
export const stylesheet = `${pageStyles}${timelineStyles}${toneStyles}`;
