import type { Witness } from '../../shared/storylines/change';
import { HeldBack, heldBackWhy, isSameHold } from '../../shared/storylines/held-back';

const witness = (publisher: string, weight?: number): Witness => ({
  ...{ itemId: publisher, outlet: publisher, publisher, publishedAt: '2026-01-29T10:00:00Z', title: 'News' },
  ...{ url: 'https://news.example/1', lang: 'en', stance: 'asserts', words: 'News', rule: 'test' },
  ...(weight !== undefined && { weight }),
});

const held = (parts: Partial<HeldBack> = {}): HeldBack => ({
  ...HeldBack.parse({ status: 'closed', because: [witness('a'), witness('b')], against: [witness('x'), witness('y')] }),
  ...parts,
});

describe('what is held back', () => {
  it.each<[string, Partial<HeldBack>, string]>([
    [
      'one more outlet is needed',
      { weight: 0.7, needs: 1.15 },
      'independent reports of weight 0.70, where 1.15 is needed: one more independent outlet of weight 0.45 or more',
    ],
    [
      'one more outlet is needed, of full weight',
      { weight: 1, needs: 2 },
      'independent reports of weight 1.00, where 2.00 is needed: one more independent outlet of weight 1.00 or more',
    ],
    [
      'more than one outlet is needed',
      { weight: 0.7, needs: 2 },
      'independent reports of weight 0.70, where 2.00 is needed: 1.30 more',
    ],
    [
      'it is needed by some time',
      { weight: 0.7, needs: 2, until: '2026-01-30T22:00:00Z' },
      'independent reports of weight 0.70, where 2.00 is needed: 1.30 more, before 2026-01-30T22:00:00Z',
    ],
    [
      'it cannot follow',
      { hold: 'out-of-reach', weight: 2 },
      'independent reports of weight 2.00, but it cannot follow on where things stand',
    ],
    [
      'it is denied, also by one whose weight was not kept',
      { hold: 'contested', weight: 1.3, against: [witness('x', 0.7), witness('y', 0.95), witness('z')] },
      'independent reports of weight 1.30, and denials that weigh as much: 1.65; it takes more who report it than who deny it',
    ],
  ])('is told in a sentence: %s', (_reason, parts, why) => {
    expect(heldBackWhy(held(parts))).toBe(why);
  });

  it.each([
    ['nothing, twice', undefined, undefined, true],
    ['nothing and something', undefined, held(), false],
    ['the same', held(), held(), true],
    ['the same publishers in another order', held(), held({ because: [witness('b'), witness('a')] }), true],
    ['the same deniers in another order', held(), held({ against: [witness('y'), witness('x')] }), true],
    [
      'the same publishers, of other weight',
      held(),
      held({ weight: 1, because: [witness('a', 1), witness('b')] }),
      true,
    ],
    ['another status', held(), held({ status: 'toll' }), false],
    ['another reason', held(), held({ hold: 'contested' }), false],
    ['one publisher more', held(), held({ because: [witness('a'), witness('b'), witness('c')] }), false],
    ['other publishers', held(), held({ because: [witness('a'), witness('c')] }), false],
    ['one denier less', held(), held({ against: [witness('x')] }), false],
    ['publishers who now deny it', held({ against: [] }), held({ because: [], against: held().because }), false],
  ])('is the same, or not: %s', (_reason, one, other, same) => {
    expect(isSameHold(one, other)).toBe(same);
  });
});
