import { metaPolicy } from './content-security-policy';
import { html, type Markup } from './html';

/** Files that pages load, under names that change with what is in them. */
export type Assets = { readonly stylesheet: string; readonly script: string; readonly icon: string };

type Page = {
  readonly title: string;
  /** For search engines and previews: one sentence. */
  readonly description: string;
  /** From the page to the board's root: '' or '../'. */
  readonly root: string;
  /** The feeds that the page announces. */
  readonly feeds: { readonly name: string; readonly atom: string; readonly json: string };
  readonly assets: Assets;
  readonly main: Markup;
};

/** What all pages have in common. */
export const pageFrame = ({ title, description, root, feeds, assets, main }: Page): string =>
  html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${metaPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<meta name="description" content="${description}">
<link rel="stylesheet" href="${root}${assets.stylesheet}">
<link rel="icon" type="image/svg+xml" href="${root}${assets.icon}">
<link rel="alternate" type="application/atom+xml" title="${feeds.name}" href="${root}${feeds.atom}">
<link rel="alternate" type="application/feed+json" title="${feeds.name}" href="${root}${feeds.json}">
<script defer src="${root}${assets.script}"></script>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="masthead">
<a class="brand" href="${root}index.html">Storywatch</a>
<span>What has really changed, and who says so</span>
</header>
<main id="main">
${main}
</main>
<footer>
<p>Follow: <a href="${root}${feeds.atom}">Atom</a>, <a href="${root}${feeds.json}">JSON Feed</a>,
<a href="${root}dates.ics">calendar</a>. For programs: <a href="${root}status.json">status.json</a>
and its <a href="${root}status.schema.json">schema</a>.</p>
<p class="zone">Times are in UTC.</p>
</footer>
</body>
</html>
`.text;
