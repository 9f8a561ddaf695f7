import { mkdtempSync, rmSync, statSync } from 'node:fs';
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
    ['poll-feed', 900],
    ['assess-storylines', 550],
    ['send-alerts', 550],
    ['publish-board', 800],
    ['watch-over', 600],
  ])('keep %s under %i kB, so that it starts quickly', (name, kilobytes) => {
    const bytes = statSync(files.get(name) ?? '').size;

    expect(bytes).toBeGreaterThan(100_000);
    expect(bytes / 1000).toBeLessThan(kilobytes);
  });
});
