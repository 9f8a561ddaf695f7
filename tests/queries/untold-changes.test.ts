import { untoldChanges } from '../../shared/queries/untold-changes';
import { aChange, aCorrection } from '../alerts/a-change';

const now = '2026-01-30T18:00:00Z';
const tenMinutesAgo = '2026-01-30T17:50:00Z';

describe('untoldChanges', () => {
  it('finds the key changes that nobody has told', () => {
    const untold = aChange({ recordedAt: tenMinutesAgo });

    expect(untoldChanges([untold], now)).toEqual([untold]);
  });

  it('finds one whose telling was begun and never ended', () => {
    const abandoned = aChange({ recordedAt: tenMinutesAgo, alert: { claimedAt: tenMinutesAgo } });

    expect(untoldChanges([abandoned], now)).toEqual([abandoned]);
  });

  it('finds one of which nobody knows whether it was told', () => {
    const inDoubt = aChange({ recordedAt: tenMinutesAgo, alert: { claimedAt: tenMinutesAgo, maybeSentAt: now } });

    expect(untoldChanges([inDoubt], now)).toEqual([inDoubt]);
  });

  it.each([
    ['it has been told', aChange({ recordedAt: tenMinutesAgo, alert: { claimedAt: tenMinutesAgo, sentAt: now } })],
    ['it may still be in hand', aChange({ recordedAt: '2026-01-30T17:56:00Z' })],
  ])('leaves a change alone when %s', (_, change) => {
    expect(untoldChanges([change], now)).toEqual([]);
  });

  it('leaves a change alone that was taken back before it was told, and what takes it back', () => {
    const pair = [aCorrection({ recordedAt: tenMinutesAgo }), aChange({ recordedAt: tenMinutesAgo })];

    expect(untoldChanges(pair, now)).toEqual([]);
  });
});
