import { readItem } from '../../../shared/storylines/read-item';
import { anItem } from '../an-item';

const talksClaims = (title: string, summary = '') =>
  readItem(anItem({ title, summary, publishedAt: '2026-03-04T10:00:00Z' }))
    .filter(({ storyline }) => storyline === 'talks')
    .flatMap(({ claims }) => claims.map(({ status, stance }) => `${status} ${stance}`));

describe('a day that is named', () => {
  it('makes a round of talks one that is to come', () => {
    const claims = talksClaims('Kyiv accepts March 12 Istanbul round with Russia');

    expect(claims).toContain('scheduled asserts');
  });

  it('that is over makes what is told of it a recollection', () => {
    const claims = talksClaims('Erdogan on Ukraine', 'Russian delegation walked out of talks with Ukraine on Feb 20.');

    expect(claims).toEqual(['broken-off recalls']);
  });

  it('with a "since" before it does not: the first round since then is news', () => {
    const claims = talksClaims('Ukraine and Russia begin talks in Geneva, the first since Feb 3');

    expect(claims).toEqual(['under-way asserts']);
  });

  it('of yesterday does not: news is told the day after', () => {
    const claims = talksClaims('Russian delegation walked out of talks with Ukraine on March 3');

    expect(claims).toEqual(['broken-off asserts']);
  });

  it('beats a span of days for when a pause ends', () => {
    const [row] = readItem(
      anItem({
        title: 'Energy strike pause between Russia and Ukraine prolonged by 30 days',
        summary: 'The arrangement now runs until May 22.',
        publishedAt: '2026-04-20T10:10:00Z',
      }),
    );

    expect(row?.claims[0]).toMatchObject({ status: 'extended', facts: { endsOn: '2026-05-22' } });
  });

  it.each([
    ['Russia and Ukraine agree truce on May 9-11', '2026-05-11'],
    ['Russia and Ukraine agree truce for 9–11 May', '2026-05-11'],
    ['Russia and Ukraine agree truce: May 9, 11 outlets report', undefined],
  ])('of a range ends it with the last: %s', (title, endsOn) => {
    const [row] = readItem(anItem({ title, publishedAt: '2026-05-08T10:00:00Z' }));

    expect(row?.claims[0]).toMatchObject({ status: 'agreed' });
    expect(row?.claims[0]?.facts?.endsOn).toBe(endsOn);
  });

  it.each([
    'Talks between Russia and Ukraine set for February 4-5 in Abu Dhabi',
    'Talks between Russia and Ukraine set for 4-5 February',
  ])('of a range that a round is set for is the first: %s', (title) => {
    const [row] = readItem(anItem({ title }));

    expect(row?.claims[0]?.facts).toMatchObject({ nextRoundOn: '2026-02-04' });
  });
});
