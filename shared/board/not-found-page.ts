import { html } from './html';
import { type Assets, pageFrame } from './page-frame';
import { feedPath } from './paths';

/** What stands at an address where nothing is: it can be at any depth, so its links begin at the root. */
export const notFoundPage = (boardUrl: string, assets: Assets): string =>
  pageFrame({
    title: 'Not here – Storywatch',
    description: 'There is no such page.',
    root: new URL(boardUrl).pathname,
    feeds: { name: 'Storywatch: all changes', atom: feedPath('atom'), json: feedPath('json') },
    assets,
    main: html`<h1>There is no such page</h1>
<p>Perhaps the address was cut off on its way. <a href="${new URL(boardUrl).pathname}index.html">Where things stand</a> is here.</p>`,
  });
