import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundledFunctions } from './bundled-functions';

describe('bundles', () => {
  const outdir = mkdtempSync(path.join(tmpdir(), 'storywatch-bundles-'));
  let files: ReadonlyMap<string, string> = new Map();
  beforeAll(() => {
    files = bundledFunctions(outdir);
  });
  afterAll(() => rmSync(outdir, { recursive: true }));

  it.each([
    ['poll-feed', 300],
    ['assess-storylines', 330],
    ['send-alerts', 370],
    ['publish-board', 600],
    ['watch-over', 410],
  ])('keep %s under %i kB, so that it starts quickly', (name, kilobytes) => {
    const bytes = statSync(files.get(name) ?? '').size;

    expect(bytes).toBeGreaterThan(100_000);
    expect(bytes / 1000).toBeLessThan(kilobytes);
  });

  it('do not check our data again', () => {
    const texts = [...files.values()].map((file) => readFileSync(file, 'utf8'));

    expect(texts.filter((text) => text.includes('is used twice: by'))).toEqual([]);
  });

  it('read items in what poll-feed loads late alone, which alone holds the words', () => {
    const late = path.join(path.dirname(files.get('poll-feed') ?? ''), 'take-document.js');
    const reads = (file: string) => readFileSync(file, 'utf8').includes('words are in it');

    expect([late, ...files.values()].filter(reads)).toEqual([late]);
    expect(readFileSync(late, 'utf8')).toContain('freed-defenders');
  });

  it('keep beside poll-feed what it loads for a new document only', () => {
    const handler = files.get('poll-feed') ?? '';
    const late = path.join(path.dirname(handler), 'take-document.js');

    const loaded = execFileSync(process.execPath, ['-p', 'typeof require(process.argv[1]).takeDocument', late]);

    expect(String(loaded).trim()).toBe('function');
    expect(readFileSync(handler, 'utf8')).toContain('require("./take-document")');
    expect(statSync(late).size / 1000).toBeLessThan(850);
  });
});
