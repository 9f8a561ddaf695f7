import { runWith } from './a-world';

const own = {
  id: 'mine',
  name: 'Mine',
  homepage: 'https://mine.example/',
  weight: 0.5,
  feeds: [
    {
      id: 'mine-en',
      language: 'en',
      everyMinutes: 10,
      candidates: [{ url: 'https://mine.example/rss', adapter: 'plain' }],
    },
  ],
};
const feed = '<rss version="2.0"><channel><item><title>A</title><link>http://e.org/1</link></item></channel></rss>';

describe('outlets check', () => {
  it('fails when a feed has no working address, and says what to do', async () => {
    const { code, out } = await runWith(['outlets', 'check', '--file', 'f'], { f: JSON.stringify(own) });

    expect(out).toContain('mine-en: no address works');
    expect(out).toContain('https://mine.example/rss unreachable: No such host. Check the address.');
    expect(code).toBe(1);
  });

  it('is fine when each feed has one that works', async () => {
    const fresh = { kind: 'fresh', contentType: undefined, validators: {}, url: 'https://mine.example/rss' } as const;
    const fetchFeed = async () => ({ ...fresh, bytes: Buffer.from(feed) });

    const { code, out } = await runWith(
      ['outlets', 'check', '--file', 'f', '--json'],
      { f: JSON.stringify(own) },
      { fetchFeed },
    );

    expect(JSON.parse(out)).toMatchObject([{ feed: 'mine-en', candidates: [{ kind: 'feed', entries: 1 }] }]);
    expect(code).toBe(0);
  });

  it.each([
    ['no JSON', '{', 'f: not JSON: '],
    ['a typo', JSON.stringify({ ...own, nam: 'x' }), 'did you mean "name"?'],
  ])('says what is wrong with a file: %s', async (_reason, f, said) => {
    const { code, err } = await runWith(['outlets', 'check', '--file', 'f'], { f });

    expect(err.join('\n')).toContain(said);
    expect(code).toBe(1);
  });
});
