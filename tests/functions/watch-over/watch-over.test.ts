import type { Watches } from '../../../shared/troubles/watch';
import { aStage } from './a-stage';

describe('watchOver', () => {
  it('tells nobody of a stage in which all is well, and writes nothing', async () => {
    const { look, mails, watches } = await aStage();

    await look();

    expect(mails).toEqual([]);
    expect((await watches.get()).moves).toBe(0);
  });

  it('tells when messages lie among dead letters, and when they are gone, once each', async () => {
    const { look, signs, itIs, subjects } = await aStage();

    for (const [minutes, letters] of [
      [0, 0],
      [15, 1],
      [30, 1],
      [45, 3],
      [60, 0],
      [75, 0],
    ] as const) {
      itIs(minutes);
      signs.letters.set('send-alerts', letters);
      await look();
    }

    expect(subjects()).toEqual(['send-alerts gave up', 'over: send-alerts gave up']);
  });

  it('names the feed that is silent, and goes on to tell of a second one', async () => {
    const { look, remember, mails, subjects } = await aStage();
    await remember('afp-en', { lastNewAt: '2026-01-29T11:00:00Z' });
    await look();
    await remember('anadolu-tr', { failuresInARow: 7, trouble: 'No such host.' });

    await look();
    await look();

    expect(subjects()).toEqual(['a feed is silent: afp-en', 'a feed is silent: anadolu-tr']);
    expect(mails[0]?.text).toContain('Nothing new has come from it for 25 hours.');
    expect(mails[0]?.text).toContain('Since: Thursday 29 January 2026, 11:00 UTC');
    expect(mails[1]?.text).toContain('It has failed 7 times in a row');
    expect(mails[1]?.text).toContain('- a feed is silent: afp-en, since');
  });

  it('puts what begins and ends at the same time into one mail', async () => {
    const { look, signs, subjects, mails } = await aStage();
    signs.letters.set('poll-feed', 1);
    await look();
    signs.letters = new Map([['send-alerts', 1]]);

    await look();

    expect(subjects()[1]).toBe('send-alerts gave up, and 1 more');
    expect(mails[1]?.text).toContain('OVER\n- poll-feed gave up');
  });

  it('tells what it could ask about, takes the rest to be as it was, and fails, which its alarm counts', async () => {
    const { look, signs, remember, subjects } = await aStage();
    signs.letters.set('poll-feed', 1);
    await look();
    await remember('afp-en', { failuresInARow: 6, trouble: 'Gone.' });
    signs.broken.set('sqs', new Error('denied'));

    await expect(look()).rejects.toThrow(/could not ask about poll-feed gave up, .*publish-board gave up/);

    expect(subjects()).toEqual(['poll-feed gave up', 'a feed is silent: afp-en']);
  });

  it('tells once when two runs find the same', async () => {
    const { look, signs, subjects } = await aStage();
    signs.letters.set('poll-feed', 1);

    await Promise.all([look(), look()]);

    expect(subjects()).toEqual(['poll-feed gave up']);
  });

  it('tells later what SNS did not take, when whoever claimed it must have ended', async () => {
    const { look, signs, itIs, subjects } = await aStage();
    signs.letters.set('poll-feed', 1);
    signs.broken.set('sns', new Error('throttled'));
    await expect(look()).rejects.toThrow('throttled');
    signs.broken.clear();

    itIs(1);
    await look();
    expect(subjects()).toEqual([]);
    itIs(15);
    await look();
    await look();

    expect(subjects()).toEqual(['poll-feed gave up']);
  });

  it.each([
    ['claiming it', 1, 1],
    ['remembering that it has told', 2, 2],
  ])('tells again rather than never when a run dies at %s', async (_, diesAt, mails) => {
    const { look, signs, watches, itIs, subjects } = await aStage();
    signs.letters.set('poll-feed', 1);
    let moves = 0;
    const move: Watches['move'] = async (from, to) => {
      if (++moves === diesAt) throw new Error('the run died');
      return watches.move(from, to);
    };
    await expect(look({ watches: { ...watches, move } })).rejects.toThrow('the run died');

    for (const minutes of [15, 30]) {
      itIs(minutes);
      await look();
    }

    expect(subjects()).toEqual(Array.from({ length: mails }, () => 'poll-feed gave up'));
  });
});
