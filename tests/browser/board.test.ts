import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import * as z from 'zod';
import { serveDemoBoard } from './demo-board';
import { serveDisputedBoard } from './disputed-board';
import { openBrowser } from './open-browser';

const artefacts = join(__dirname, '..', '..', 'artefacts');
const phone = { viewport: { width: 360, height: 740 } };
const desktop = { viewport: { width: 1280, height: 900 } };
const pages = [
  'index.html',
  'storylines/talks.html',
  'changes/talks-000004.html',
  'storylines/eu-accession.html',
  'no-such.html',
];
const disputedPages = ['index.html', 'storylines/talks.html', 'changes/talks-000003.html', 'changes/talks-000004.html'];

const Violations = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.looseObject({ html: z.string() })) })),
});

describe('the board in a browser', () => {
  let demo: Awaited<ReturnType<typeof serveDemoBoard>>;
  let disputed: Awaited<ReturnType<typeof serveDisputedBoard>>;
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
    demo = await serveDemoBoard();
    disputed = await serveDisputedBoard();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await demo?.close();
    await disputed?.close();
  });

  /** A page, and all that was said on its console or asked of anybody else. */
  const look = async (path: string, options: BrowserContextOptions = {}, board = demo) => {
    const context = await browser.newContext({ timezoneId: 'Europe/Sarajevo', ...desktop, ...options });
    const page = await context.newPage();
    const troubles: string[] = [];
    page.on('console', (message) => troubles.push(message.text()));
    page.on('pageerror', (error) => troubles.push(String(error)));
    page.on('request', (request) => {
      if (!request.url().startsWith(board.url)) troubles.push(`asked for ${request.url()}`);
    });
    await page.goto(`${board.url}${path}`);
    return { page, troubles };
  };
  const objections = async (page: Page) => {
    await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
    await page.evaluate(axe.source);
    const found = await page.evaluate(
      "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })",
    );
    return Violations.parse(found).violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
  };
  const shoot = (page: Page, name: string) => page.screenshot({ path: join(artefacts, `${name}.png`), fullPage: true });

  it('shows the four storylines as they stand, says nothing on the console and asks nobody else', async () => {
    const { page, troubles } = await look('');

    const cards = await page.locator('section.card').allInnerTexts();

    expect(cards.map((card) => card.split('\n').filter(Boolean).slice(0, 3))).toMatchObject([
      ['Talks', expect.any(String), 'stalled'],
      ['Energy moratorium', expect.any(String), 'ended'],
      ['Exchanges', expect.any(String), 'suspended'],
      ['EU accession', expect.any(String), 'blocked'],
    ]);
    expect(troubles).toEqual([]);
    await shoot(page, 'index-desktop');
  });

  it('tells the time in the reader’s zone, and in UTC where scripts are off', async () => {
    const { page } = await look('');
    const without = await look('', { javaScriptEnabled: false });
    const since = (on: Page) => on.locator('#talks dd time').first().textContent();

    expect(await since(page)).toBe('Friday, 30 January 2026 at 14:30');
    expect(await since(without.page)).toBe('Friday 30 January 2026, 13:30 UTC');
    await shoot(without.page, 'index-without-scripts');
  });

  it('draws the timeline to scale: bands side by side, and marks that lead to their changes', async () => {
    const { page } = await look('');
    const timeline = page.locator('#talks .timeline');

    const bands = await timeline.locator('.band').evaluateAll((all) =>
      all.map((band) => ({
        x: Number.parseFloat(`${band.getAttribute('x')}`),
        width: Number.parseFloat(`${band.getAttribute('width')}`),
      })),
    );
    await timeline.getByRole('link', { name: /^stalled/ }).click();

    expect(bands).toHaveLength(6);
    for (const [index, { x, width }] of bands.slice(0, -1).entries())
      expect(bands[index + 1]?.x).toBeCloseTo(x + width, 1);
    expect(await page.locator('h1').textContent()).toBe('Talks: now stalled');
    expect(page.url()).toBe(`${demo.url}changes/talks-000005.html`);
  });

  it('tells the timeline as a table as well', async () => {
    const { page } = await look('');

    await page.locator('#talks details.table summary').click();

    const rows = await page.locator('#talks table tbody tr').allInnerTexts();
    expect(rows).toHaveLength(6);
    expect(rows.at(-1)).toMatch(/^stalled\s.*now/);
  });

  it('shows on the page of a change who said it, in which words, by which rule, and what came after', async () => {
    const { page } = await look('changes/talks-000003.html');

    const text = await page.locator('main').textContent();

    expect(text).toContain('Read by the rule ');
    expect(text).toContain('What spoke against it');
    expect(text).toMatch(/It held until .*[\s\S]*stalled/);
    await shoot(page, 'change-desktop');
  });

  it.each(pages)('fits 360 pixels without sideways scrolling: %s', async (path) => {
    const { page } = await look(path, phone);

    const width = await page.evaluate('document.documentElement.scrollWidth');

    expect(width).toBe(360);
    await shoot(page, `phone-${path.replace(/\W/g, '-')}`);
  });

  it.each(pages.flatMap((path) => [[path, 'light'] as const, [path, 'dark'] as const]))(
    'has nothing that axe objects to: %s, %s',
    async (path, colorScheme) => {
      const { page } = await look(path, { ...phone, colorScheme });

      expect(await objections(page)).toEqual([]);
    },
  );

  it.each(disputedPages)('shows what was corrected, disputed or held back as well: %s', async (path) => {
    const { page, troubles } = await look(path, phone, disputed);
    const wide = await look(path, { colorScheme: 'dark' }, disputed);

    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    expect([await objections(page), await objections(wide.page)]).toEqual([[], []]);
    expect(troubles).toEqual([]);
    await shoot(page, `disputed-phone-${path.replace(/\W/g, '-')}`);
    await shoot(wide.page, `disputed-dark-${path.replace(/\W/g, '-')}`);
  });

  it('puts who confirms and who disputes side by side where there is room, one beneath the other on a phone', async () => {
    const tops = async (page: Page) =>
      page.locator('.reported .sides > div').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));

    const [left, right] = await tops((await look('', desktop, disputed)).page);
    const [first, second] = await tops((await look('', phone, disputed)).page);

    expect(left).toBe(right);
    expect(second).toBeGreaterThan(first ?? 0);
  });

  it('is dark where the reader has it dark', async () => {
    const { page } = await look('', { colorScheme: 'dark' });

    const paper = await page.evaluate('getComputedStyle(document.body).backgroundColor');

    expect(paper).toBe('rgb(20, 23, 27)');
    await shoot(page, 'index-dark');
  });

  it('can be used with the keyboard alone', async () => {
    const { page } = await look('');
    const focused = () =>
      page.evaluate("document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent.trim()");

    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Talks');
    const reached: unknown[] = [];
    for (let step = 0; step < 14; step++) {
      await page.keyboard.press('Tab');
      reached.push(await focused());
    }
    expect(reached).toContain('stalled, Friday 30 January 2026, 13:30 UTC');
    expect(reached).toContain('The timeline as a table');
  });
});
