import { servedFrom } from '../../../functions/poll-feed/served-from';
import { feedSources, outlets } from '../../../shared/outlets/outlets';

describe('servedFrom', () => {
  it('keeps every feed of every outlet, to be read from one place', () => {
    const served = feedSources(servedFrom('http://127.0.0.1:4180', outlets));

    expect(served.map(({ feed }) => feed.id)).toEqual(feedSources(outlets).map(({ feed }) => feed.id));
    for (const { feed } of served)
      expect(feed.candidates).toEqual([{ url: `http://127.0.0.1:4180/${feed.id}`, adapter: 'plain' }]);
  });
});
