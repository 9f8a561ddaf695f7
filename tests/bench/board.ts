import * as z from 'zod';
import { serveDemoBoard } from '../browser/demo-board';
import { openBrowser } from '../browser/open-browser';

const Loaded = z.object({ bytes: z.number(), requests: z.number(), paintedMs: z.number(), loadedMs: z.number() });

/** Read by the browser itself; bytes as they came over the wire, headers included. */
const measure = `(() => {
  const files = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
  return {
    bytes: files.reduce((sum, { transferSize }) => sum + transferSize, 0),
    requests: files.length,
    paintedMs: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    loadedMs: performance.getEntriesByType('navigation')[0].loadEventEnd,
  };
})()`;

/** A phone far from the mast: what Lighthouse calls slow 4G. */
const slow = { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 93_750 };

/** `npm run bench:board`: what the first view of the demo's board costs a reader, each page in a fresh browser. */
const main = async (): Promise<void> => {
  const [demo, browser] = await Promise.all([serveDemoBoard(), openBrowser()]);
  console.log('page                          network   kB  requests  first paint ms  loaded ms');
  for (const path of ['index.html', 'storylines/talks.html', 'changes/talks-000004.html'])
    for (const network of ['fast', 'slow 4G']) {
      const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
      const page = await context.newPage();
      if (network !== 'fast') {
        const session = await context.newCDPSession(page);
        await session.send('Network.enable');
        await session.send('Network.emulateNetworkConditions', slow);
      }
      await page.goto(`${demo.url}${path}`, { waitUntil: 'load' });
      await page.waitForTimeout(300);
      const { bytes, requests, paintedMs, loadedMs } = Loaded.parse(await page.evaluate(measure));
      const figures = [(bytes / 1000).toFixed(1), requests, Math.round(paintedMs), Math.round(loadedMs)];
      console.log(
        [path.padEnd(28), network.padEnd(8), ...figures.map((figure) => String(figure).padStart(6))].join('  '),
      );
      await context.close();
    }
  await browser.close();
  await demo.close();
};

main();
