import type { Decision, Decisions } from '../../shared/storylines/decision';

/** Kept decisions in memory. */
export const memoryDecisions = (): Decisions => {
  const rows = new Map<string, Decision>();
  return {
    async keep(decision) {
      rows.set(JSON.stringify([decision.storyline, decision.at, decision.to]), decision);
    },
    async newest(storyline, limit) {
      const found = [...rows.values()].filter((decision) => decision.storyline === storyline);
      return found.sort((a, b) => (`${a.at}#${a.to}` < `${b.at}#${b.to}` ? 1 : -1)).slice(0, Math.max(0, limit));
    },
  };
};
