import type { Facts } from '../storylines/claim';

/** Facts in short, for a line of the terminal: 'next round 2026-02-01, in Abu Dhabi'. */
export const factsWords = (facts: Facts): string =>
  [
    facts.nextRoundOn && `next round ${facts.nextRoundOn}`,
    facts.place && `in ${facts.place}`,
    facts.endsOn && `ends ${facts.endsOn}`,
    facts.targetYear && `target ${facts.targetYear}`,
    facts.clustersOpen !== undefined && `${facts.clustersOpen} clusters open`,
    facts.reason && `reason: ${facts.reason}`,
  ]
    .filter(Boolean)
    .join(', ');
