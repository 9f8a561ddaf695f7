import type { Assessment } from '../../shared/storylines/assessment';
import type { Change } from '../../shared/storylines/change';
import { correctionOf } from '../../shared/storylines/correction-of';
import type { FiledItem } from '../../shared/storylines/filed-item';
import { aReport } from './a-report';

const [one, two, three] = ['anadolu', 'afp', 'interfax-ukraine'].map((outlet) =>
  aReport('exchanges', { status: 'suspended', rule: 'suspended' }, { outlet }),
);
const items = [one, two, three].filter((item) => item !== undefined);

const because = items.map(({ id, outlet, title, url, lang }) => ({
  ...{ itemId: id, outlet, publisher: outlet, publishedAt: '2026-01-29T10:00:00Z', title, url, lang },
  ...{ stance: 'asserts', words: title, rule: 'suspended' },
}));

const last: Change = {
  ...{ storyline: 'exchanges', number: 2, from: 'ongoing', to: 'suspended', key: true, why: 'two reported it' },
  ...{ at: '2026-01-29T10:00:00Z', recordedAt: '2026-01-29T10:05:00Z', because, facts: {} },
};

/** The evidence leads back to where things stood before the change. */
const back: Assessment = {
  ...{ status: 'ongoing', since: '2026-01-01T00:00:00Z', facts: {}, contested: false, confidence: 1 },
  ...{ because: [], against: [], steps: [], undoes: false, byClock: false, reported: undefined, key: true },
  why: 'Anadolu deny it',
};

const correction = (parts: Partial<Parameters<typeof correctionOf>[0]> = {}) =>
  correctionOf({ last, previous: undefined, assessment: back, items, since: '2026-01-01T00:00:00Z', ...parts });

const without = (...gone: readonly (FiledItem | undefined)[]) => items.filter((item) => !gone.includes(item));
const step = { to: 'suspended', at: '2026-01-29T10:00:00Z' };
const previous = { ...last, number: 1, from: 'suspended', to: 'ongoing', at: '2026-01-20T10:00:00Z' };

describe('a recorded change', () => {
  it('was never so where later reports lead past it', () => {
    expect(correction()).toEqual({
      reason: 'outweighed',
      why: 'reports that came in later show that it was not so',
    });
  });

  it('was never so where the step that led here takes it back', () => {
    expect(correction({ assessment: { ...back, undoes: true } })).toEqual({ reason: 'denied', why: 'Anadolu deny it' });
  });

  it.each([
    ['all', [], 'what Anadolu Agency, AFP, Interfax-Ukraine reported has been edited or withdrawn since'],
    ['one', without(two), 'what AFP reported has been edited or withdrawn since; the other 2 reports are not enough'],
    [
      'two',
      without(one, three),
      'what Anadolu Agency, Interfax-Ukraine reported has been edited or withdrawn since; the other report is not enough',
    ],
  ])('was never so where reports are gone that it rested on: %s', (_reason, left, why) => {
    expect(correction({ items: left, assessment: { ...back, status: 'announced' } })).toEqual({
      reason: 'withdrawn',
      why,
    });
  });

  it.each([
    ['another stance', { stance: 'denies' as const }],
    ['another rule', { rule: 'announced' }],
  ])('was never so where an edit leaves %s in a report', (_reason, claim) => {
    const edited = items.map((item) =>
      item === one ? { ...item, claims: item.claims.map((known) => ({ ...known, ...claim })) } : item,
    );

    expect(correction({ items: edited })?.reason).toBe('withdrawn');
  });

  it('stands where a report has come to say more besides', () => {
    const more = items.map((item) => ({
      ...item,
      claims: [...item.claims, ...item.claims.map((claim) => ({ ...claim, rule: 'announced' }))],
    }));

    expect(correction({ items: more, assessment: { ...back, status: 'announced' } })).toBeUndefined();
  });

  it.each([
    ['there is none', { last: undefined }],
    ['it is a correction itself', { last: { ...last, corrects: { number: 1, reason: 'denied' as const } } }],
    ['it is as old as what is looked at', { since: '2026-01-29T10:00:00Z' }],
    ['the evidence leads through it still', { assessment: { ...back, steps: [step] } }],
    ['the evidence leads to it after the one before', { assessment: { ...back, steps: [step] }, previous }],
    [
      'the evidence leads to it earlier, yet after the one before',
      { assessment: { ...back, steps: [{ ...step, at: '2026-01-21T00:00:00Z' }] }, previous },
    ],
    [
      'it came no later than the one before, and the evidence leads there by then',
      { assessment: { ...back, steps: [step] }, previous: { ...previous, at: '2026-01-30T00:00:00Z' } },
    ],
    ['things have gone on to something else', { assessment: { ...back, status: 'announced' } }],
  ])('stands where %s', (_reason, grounds) => {
    expect(correction(grounds)).toBeUndefined();
  });

  it.each([
    ['to another status', { ...step, to: 'announced' }],
    ['to the same before the last change', { ...step, at: '2026-01-19T00:00:00Z' }],
    ['to the same when the last change came', { ...step, at: '2026-01-20T10:00:00Z' }],
  ])('is not upheld by a step %s', (_reason, other) => {
    expect(correction({ assessment: { ...back, steps: [other] }, previous })?.reason).toBe('outweighed');
  });
});
