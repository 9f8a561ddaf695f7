import type { Change } from '../../shared/storylines/change';
import { isUntold, isWithheld } from '../../shared/storylines/withheld';

const change = (parts: Partial<Change>): Change => ({
  ...{ storyline: 'bridge', number: 1, from: 'open', to: 'closed', key: true, why: 'it is a test', because: [] },
  ...{ at: '2026-01-29T10:00:00Z', recordedAt: '2026-01-29T10:00:00Z', facts: {}, ...parts },
});

const claimed = { claimedAt: '2026-01-29T10:01:00Z' };
const sent = { ...claimed, sentAt: '2026-01-29T10:01:02Z' };
const released = { ...claimed, releasedAt: '2026-01-29T10:01:02Z' };
const taking = (parts: Partial<Change> = {}) =>
  change({ number: 2, from: 'closed', to: 'open', corrects: { number: 1, reason: 'denied' }, ...parts });

describe('a change', () => {
  it.each([
    ['nobody took it on', {}, true],
    ['a run gave it back', { alert: released }, true],
    ['a run has it', { alert: claimed }, false],
    ['it was sent', { alert: sent }, false],
  ])('is surely untold, or not: %s', (_reason, parts, untold) => {
    expect(isUntold(change(parts))).toBe(untold);
  });

  it.each([
    ['taken back before it was told', change({}), [change({}), taking()], true],
    ['taken back, after it was given back', change({ alert: released }), [taking()], true],
    ['taken back after it was told', change({ alert: sent }), [taking()], false],
    ['not taken back', change({}), [change({ number: 2 })], false],
    ['beside another that was taken back', change({ number: 3 }), [change({}), taking()], false],
    ['taking back what nobody was told', taking(), [change({})], true],
    ['taking back what a run gave back', taking(), [change({ alert: released })], true],
    ['taking back what was told', taking(), [change({ alert: sent })], false],
    ['taking back what nobody was told, and leading elsewhere', taking({ to: 'toll' }), [change({})], false],
    ['taking back what is not known', taking(), [change({ number: 7 })], false],
  ])('is withheld from readers, or not: %s', (_reason, one, others, withheld) => {
    expect(isWithheld(one, others)).toBe(withheld);
  });
});
