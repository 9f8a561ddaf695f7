import { runWith } from './a-world';

const line = (over: object = {}): string =>
  JSON.stringify({ id: 'a', outlet: 'x', lang: 'en', title: 'talks', ...over });

describe('commands over files', () => {
  it('classifies one line an item, in order', async () => {
    const { code, out } = await runWith(['classify', 'f'], { f: `${line()}\n\n${line({ id: 'b', title: 'snow' })}\n` });

    expect(
      out
        .trim()
        .split('\n')
        .map((text) => JSON.parse(text)),
    ).toEqual([
      { id: 'a', storylines: [{ id: 'talks', score: 1, claims: [], why: 'it has the word' }] },
      { id: 'b', storylines: [] },
    ]);
    expect(code).toBe(0);
  });

  it('names bad lines by number and goes on with the rest', async () => {
    const { code, out, err } = await runWith(['classify', 'f'], { f: `{oops\n${line()}\n7\n{"title":"x"}` });

    expect(err).toEqual([
      'line 1: not JSON',
      'line 3: not an item: it is no JSON object',
      'line 4: not an item: it has no id',
    ]);
    expect(out).toContain('"id":"a"');
    expect(code).toBe(1);
  });

  it('replays to changes with the ids of their witnesses, until a time given without a zone', async () => {
    const { out } = await runWith(['replay', 'f', '--until', '2026-02-01T23:00:00'], { f: line() });

    expect(JSON.parse(out)).toEqual({
      storyline: 'talks',
      from: 'scheduled',
      to: 'stalled',
      at: '2026-02-01T23:00:00Z',
      key: true,
      because: ['item-1'],
    });
  });

  it('parses every document, the bad ones too', async () => {
    const feed = '<rss version="2.0"><channel><item><title>A</title><link>http://e.org/1</link></item></channel></rss>';

    const { code, out, err } = await runWith(['parse', 'good', 'gone', 'bad'], { good: feed, bad: '' });

    const lines = out
      .trim()
      .split('\n')
      .map((text) => JSON.parse(text));
    expect(lines[0]).toEqual({ file: 'good', kind: 'feed', entries: 1, withTitleAndLink: 1, reason: null });
    expect(lines.slice(1)).toMatchObject([
      { file: 'gone', kind: 'unreadable', entries: 0, withTitleAndLink: 0 },
      { file: 'bad', kind: 'unreadable', entries: 0, withTitleAndLink: 0 },
    ]);
    expect(err).toEqual(['cannot read gone: no such file']);
    expect(code).toBe(1);
  });

  it.each([
    ['a missing file', ['classify', 'gone'], 1, 'cannot read gone: no such file'],
    ['a missing argument', ['replay'], 2, "error: missing required argument 'file'"],
    ['an unknown command', ['clasify', 'f'], 2, "error: unknown command 'clasify'"],
    ['an unknown option', ['status', '--jsn'], 2, "error: unknown option '--jsn'"],
    ['a storyline that is nearly one', ['items', 'tlaks'], 2, "did you mean 'talks'?"],
    ['a timeline that ends before it begins', ['timeline', '--since', '2027-01-01'], 1, '--since must be the earlier'],
    ['a language by its name', ['items', '--lang', 'turkish'], 2, 'ours are en, sr, uk, ru, tr, fr'],
    ['a time that counts from nowhere', ['items', '--since', '7x'], 2, '7d, 24h'],
    ['a time that is none', ['replay', 'f', '--until', 'soon'], 2, '2026-02-01T23:00:00Z'],
    ['a change that is not so written', ['why', 'talks3'], 2, 'write a change as talks#3'],
    ['a change that is not there', ['why', 'talks#9'], 1, 'There is no change talks#9.'],
    ['an unknown storyline', ['items', '--storyline', 'x'], 2, "there is no storyline 'x': there are talks, unfiled"],
  ])('says what is wrong, without a stack trace: %s', async (_reason, argv, expected, said) => {
    const { code, err } = await runWith(argv, {});

    expect(code).toBe(expected);
    expect(err.join('\n')).toContain(said);
    expect(err.join('\n')).not.toMatch(/\n\s+at /);
  });

  it.each([
    'status',
    'items',
    'timeline',
    'export',
    'changes',
    'why',
    'outlets',
    'storylines',
    'doctor',
    'subscribe',
    'unsubscribe',
    'subscribers',
    'classify',
    'replay',
    'whatif',
    'parse',
  ])('shows an example in the help of %s', async (command) => {
    const { code, out } = await runWith([command, '--help']);

    expect(out).toContain(`\n  storywatch ${command}`);
    expect(code).toBe(0);
  });

  it('says an unexpected error in one line, and shows its stack only when asked', async () => {
    const broken = { openStored: () => Promise.reject(new Error('the disk\nis on fire')) };

    const plain = await runWith(['status'], {}, broken);
    const debug = await runWith(['--debug', 'status'], {}, broken);

    expect(plain.err).toHaveLength(1);
    expect(plain.err[0]).toContain('the disk is on fire');
    expect(debug.err.length).toBeGreaterThan(1);
    expect([plain.code, debug.code]).toEqual([1, 1]);
  });
});
