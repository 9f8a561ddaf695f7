import { feedSources, outlets } from '../../../shared/outlets/outlets';
import { aChange } from '../../alerts/a-change';
import { aStage, noon } from './a-stage';

describe('what watch-over asks about', () => {
  it('asks CloudWatch for polls only when no feed was written about, and has patience after a deployment', async () => {
    const { look, signs, itIs, subjects } = await aStage();
    await look();
    expect(signs.asked).not.toContain('polls');
    signs.polls = 0;

    for (const minutes of [30, 45]) {
      itIs(minutes);
      await look();
    }

    expect(subjects()).toEqual(['no feed is polled']);
  });

  it('takes feeds in which nothing is new, but which are polled, to be well', async () => {
    const { look, itIs, subjects } = await aStage();

    for (const minutes of [30, 45, 60]) {
      itIs(minutes);
      await look();
    }

    expect(subjects()).toEqual([]);
  });

  it('tells of a change that is untold, says so in the log at each look, and tells when it is told', async () => {
    const { look, changes, log, itIs, subjects } = await aStage();
    await changes.record(aChange({ number: 1, recordedAt: noon }));
    itIs(4);
    await look();
    itIs(15);
    await look();
    itIs(30);
    await look();
    const claimed = await changes.claim('talks', 1, noon);
    if (claimed.kind === 'claimed') await changes.markSent(claimed.claim, noon, 'm-1');

    await look();

    expect(subjects()).toEqual(['a change is untold: talks#1', 'over: a change is untold: talks#1']);
    expect(log.filter(({ kind }) => kind === 'untold')).toMatchObject([
      { storyline: 'talks', number: 1, telling: 'untold' },
      { storyline: 'talks', number: 1, telling: 'untold' },
    ]);
  });

  it('does not say that an untold change is over because it has grown old', async () => {
    const { look, changes, itIs, everyFeedHasNews, subjects } = await aStage();
    await changes.record(aChange({ number: 1, recordedAt: noon }));
    itIs(15);
    await look();
    itIs(3 * 24 * 60);
    await everyFeedHasNews();

    await look();

    expect(subjects()).toEqual(['a change is untold: talks#1']);
  });

  it('asks once an hour whether alerts arrive, and takes it to be as it was in between', async () => {
    const { look, signs, itIs, everyFeedHasNews, subjects } = await aStage();
    signs.undelivered = [{ at: '2026-01-30T10:00:00Z', count: 2 }];
    for (const minutes of [0, 15, 30, 45]) {
      itIs(minutes);
      await look();
    }
    expect(signs.asked.filter((asked) => asked === 'undelivered')).toHaveLength(1);
    expect(subjects()).toEqual(['alerts do not arrive']);
    signs.undelivered = [];
    itIs(60);
    await everyFeedHasNews();

    await look();

    expect(subjects()).toEqual(['alerts do not arrive', 'over: alerts do not arrive']);
  });

  it('remembers a feed that was never polled, and tells of it after an hour, with the time since when', async () => {
    const [source] = feedSources(outlets);
    if (source === undefined) throw new Error('there is no feed');
    const newcomer = { ...source.outlet, feeds: [{ ...source.feed, id: 'new-feed' }] };
    const { look, itIs, everyFeedHasNews, subjects, mails } = await aStage([...outlets, newcomer]);

    for (const minutes of [0, 30, 60]) {
      itIs(minutes);
      await everyFeedHasNews();
      await look();
    }

    expect(subjects()).toEqual(['a feed is silent: new-feed']);
    expect(mails[0]?.text).toContain('Since: Friday 30 January 2026, 12:00 UTC');
  });
});
