import type { DigestClaim, Digests } from '../../shared/alerts/digests';

/** Which digests have been sent, in memory. */
export const memoryDigests = (): Digests => {
  const marks = new Map<string, string>();
  const free = new Set<string>();
  let claims = 0;
  const settle = ({ day, mark }: DigestClaim): void => {
    if (marks.get(day) !== mark) throw new Error(`the digest of ${day} is claimed by another`);
  };
  return {
    async claim(day) {
      if (marks.has(day) && !free.delete(day)) return undefined;
      const mark = `claim ${++claims}`;
      marks.set(day, mark);
      return { day, mark };
    },
    async markSent(claim) {
      settle(claim);
    },
    async release(claim) {
      settle(claim);
      free.add(claim.day);
    },
  };
};
