import { drawBoard } from '../../shared/board/draw-board';
import { aChange, aWitness } from '../alerts/a-change';
import { aBoard, anItem, aStatus, aStorylineState, now } from './a-board';

const bodyOf = (path: string, state = aBoard()): string => drawBoard(state, now).get(path)?.body ?? 'no such file';
const withStoryline = (over: Parameters<typeof aStorylineState>[0]) => aBoard({ storylines: [aStorylineState(over)] });

describe('the board', () => {
  it('says where a storyline stands, since when, how sure, what comes next and who says so', () => {
    const page = bodyOf('index.html');

    expect(page).toContain('>stalled</span>');
    expect(page).toContain('<time datetime="2026-01-30T17:40:00Z">Friday 30 January 2026, 17:40 UTC</time>');
    expect(page).toContain('96 % sure: one publisher says so.');
    expect(page).toContain('A round is set for Sunday 1 February 2026 in Abu Dhabi.');
    expect(page).toContain('<bdi lang="en" dir="auto">Negotiators leave with nothing in hand</bdi>');
    expect(page).toContain('href="changes/talks-000003.html"');
  });

  it('calls what ends today no longer to come', () => {
    const page = bodyOf('index.html', withStoryline({ status: aStatus({ facts: { endsOn: now.slice(0, 10) } }) }));

    expect(page).toMatch(/Also known<\/dt><dd><p>It runs out today, /);
    expect(page).not.toContain('What is next');
  });

  it('says when each outlet was last read, and which cannot be', () => {
    const page = bodyOf('index.html');

    expect(page).toContain('1 of 4 feeds cannot be read');
    expect(page).toMatch(/AFP<\/b> not read yet .*cannot be read/);
  });

  it('is drawn before anything is known', () => {
    const page = bodyOf('index.html', withStoryline({ status: undefined, changes: [], items: [] }));

    expect(page).toContain('Not assessed yet');
  });

  it('lists on the page of a change what spoke against it, who confirmed it, who did not, and what came after', () => {
    const denial = { status: 'stalled', stance: 'denies', words: 'not stalled', rule: 'halted' } as const;
    const items = [
      anItem({ id: 'a', title: 'Talks go on, says envoy', publishedAt: '2026-01-30T16:00:00Z', claims: [denial] }),
      anItem({ id: 'b', title: 'Talks on ice', publishedAt: '2026-01-30T19:00:00Z' }),
      anItem({ id: 'c', title: 'Nothing is on ice', publishedAt: '2026-01-30T20:00:00Z', claims: [denial] }),
    ];
    const next = aChange({ number: 4, from: 'stalled', to: 'scheduled', at: '2026-01-31T09:00:00Z' });

    const page = bodyOf('changes/talks-000003.html', withStoryline({ items, changes: [next, aChange()] }));

    const [, against, confirmed, disputed] = page.split(/<h2>(?:What spoke|Who has)[^<]*<\/h2>/);
    expect(against).toContain('Talks go on, says envoy');
    expect(confirmed).toContain('Talks on ice');
    expect(disputed).toContain('Nothing is on ice');
    expect(page).toContain('It held until');
    expect(page).toContain('back to what it was before');
    expect(page).toContain('href="../changes/talks-000004.html"');
  });

  it.each([
    ['markup in a title', { title: '<script>alert(1)</script>' }, '<script>alert'],
    ['a quote that would end an attribute', { url: 'https://example.org/"onmouseover="x' }, '"onmouseover'],
    ['an address that is no web page', { url: 'javascript:alert(1)' }, 'javascript:'],
    ['a character that turns the direction of text', { title: 'safe\u202Egnp.exe' }, '\u202E'],
    ['a control character', { title: 'a\u0000b\u001b[2J' }, '\u001b'],
    ['a language that is none', { lang: '"><b>' }, 'lang=""'],
    ['an outlet that is markup', { publisher: '<b>Agency</b>' }, '<b>Agency'],
  ])('lets through no %s', (_, over, hostile) => {
    const because = [aWitness(over)];
    const state = withStoryline({ changes: [aChange({ because })], status: aStatus({ because }) });

    const files = [...drawBoard(state, now)].filter(([path]) => /html$|atom$/.test(path));

    const guilty = files.filter(([path, { body }]) => body.includes(hostile) && path !== '404.html');
    expect(guilty.map(([path]) => path)).toEqual([]);
  });

  it('carries no style and no script in its pages, and asks nobody else for anything', () => {
    const pages = [...drawBoard(aBoard(), now)].filter(([path]) => path.endsWith('.html'));

    for (const [, { body }] of pages) {
      expect(body).not.toMatch(/<style|style=|<script>|\son[a-z]+=/);
      expect(body).not.toMatch(/<(?:link|script|img)[^>]*(?:href|src)="https?:\/\/(?!board\.example\.org)/);
      expect(body).toContain('default-src &#39;none&#39;');
    }
  });

  it('writes a page after everything that it links to, and the first page last', () => {
    const paths = [...drawBoard(aBoard(), now).keys()];

    expect(paths.at(-1)).toBe('index.html');
    expect(paths.findIndex((path) => path.startsWith('changes/'))).toBeLessThan(paths.indexOf('storylines/talks.html'));
    expect(paths[0]).toMatch(/^board\.[0-9a-f]{10}\.css$/);
  });

  it('has every page that it links to', () => {
    const files = drawBoard(aBoard(), now);

    const links = [...files].flatMap(([path, { body }]) =>
      path.endsWith('.html')
        ? [...body.matchAll(/(?:href|src)="([^"#]+)"/g)].map(
            ([, to = '']) => new URL(to, `https://board.example.org/${path}`),
          )
        : [],
    );

    const own = links.filter(({ host }) => host === 'board.example.org').map(({ pathname }) => pathname.slice(1));
    expect(own.length).toBeGreaterThan(20);
    expect([...new Set(own)].filter((path) => !files.has(path))).toEqual([]);
  });
});
