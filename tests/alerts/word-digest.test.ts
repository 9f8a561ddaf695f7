import { wordDigest } from '../../shared/alerts/word-digest';
import { aChange, aCorrection, aStoryline } from './a-change';

describe('wording a digest', () => {
  it('tells the changes of a day in the order of time', () => {
    const changes = [
      aChange({ number: 4, at: '2026-01-30T20:00:00Z', from: 'stalled', to: 'scheduled', because: [] }),
      aChange({ number: 3 }),
    ];

    const digest = wordDigest('2026-01-30', changes, [aStoryline()], 'https://board.example.org/');

    expect(digest).toMatchSnapshot();
  });

  it('says which of the changes has been reversed since', () => {
    const back = aChange({ number: 4, at: '2026-01-31T09:00:00Z', from: 'stalled', to: 'scheduled' });

    const digest = wordDigest('2026-01-30', [aChange()], [aStoryline()], undefined, [back]);

    expect(digest?.email).toContain(
      '- Reversed since: scheduled again from Saturday 31 January 2026, 09:00 UTC (talks#4)',
    );
  });

  it.each([
    ['goes on to another status', { to: 'agreed', at: '2026-01-31T09:00:00Z' }],
    ['goes back weeks later', { to: 'scheduled', at: '2026-02-20T09:00:00Z' }],
    ['is of another storyline', { to: 'scheduled', at: '2026-01-31T09:00:00Z', storyline: 'exchanges' }],
  ])('calls nothing reversed when the next change %s', (_, over) => {
    const next = aChange({ number: 4, from: 'stalled', ...over });

    const digest = wordDigest('2026-01-30', [aChange()], [aStoryline()], undefined, [next]);

    expect(digest?.email).not.toContain('Reversed');
  });

  it('says which of the changes was never so', () => {
    const digest = wordDigest('2026-01-30', [aChange()], [aStoryline()], undefined, [aCorrection()]);

    expect(digest?.email).toContain('- Corrected since: it was never so; scheduled, not stalled (talks#4)');
    expect(digest?.email).not.toContain('Reversed');
  });

  it('counts one change as one, and names a storyline that it does not know by its id', () => {
    const digest = wordDigest('2026-01-30', [aChange({ storyline: 'harvest' })], [aStoryline()], undefined);

    expect(digest?.subject).toBe('Storywatch digest: 1 change on Friday 30 January 2026');
    expect(digest?.sms).toBe('Storywatch digest for 30 Jan: 1 change.');
    expect(digest?.email).toContain('harvest: now stalled, was scheduled (harvest#3)');
  });

  it('is nothing on a day without changes', () => {
    expect(wordDigest('2026-01-30', [], [aStoryline()], undefined)).toBeUndefined();
  });
});
