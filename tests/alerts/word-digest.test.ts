import { wordDigest } from '../../shared/alerts/word-digest';
import { aChange, aStoryline } from './a-change';

describe('wording a digest', () => {
  it('tells the changes of a day in the order of time', () => {
    const changes = [
      aChange({ number: 4, at: '2026-01-30T20:00:00Z', from: 'stalled', to: 'scheduled', because: [] }),
      aChange({ number: 3 }),
    ];

    const digest = wordDigest('2026-01-30', changes, [aStoryline()], 'https://board.example.org/');

    expect(digest).toMatchSnapshot();
  });

  it('is nothing on a day without changes', () => {
    expect(wordDigest('2026-01-30', [], [aStoryline()], undefined)).toBeUndefined();
  });
});
