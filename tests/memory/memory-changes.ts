import type { Change, Changes } from '../../shared/storylines/change';

/** Numbered changes in memory. */
export const memoryChanges = (): Changes => {
  const rows = new Map<string, Change>();
  const keyOf = (storyline: string, number: number) => `${storyline}#${number}`;
  const known = (storyline: string, number: number): Change => {
    const change = rows.get(keyOf(storyline, number));
    if (change === undefined) throw new Error(`there is no change ${storyline} ${number}`);
    return change;
  };

  return {
    async record(change) {
      const key = keyOf(change.storyline, change.number);
      if (rows.has(key)) return 'taken';
      rows.set(key, change);
      return 'recorded';
    },
    async newest(storyline, limit) {
      const found = [...rows.values()].filter((change) => change.storyline === storyline);
      return found.sort((a, b) => b.number - a.number).slice(0, Math.max(0, limit));
    },
    async get(storyline, number) {
      return rows.get(keyOf(storyline, number));
    },
    async claim(storyline, number, claimedAt) {
      const change = known(storyline, number);
      if (change.alert !== undefined) return 'taken';
      rows.set(keyOf(storyline, number), { ...change, alert: { claimedAt } });
      return 'claimed';
    },
    async markSent(storyline, number, sentAt, messageId) {
      const change = known(storyline, number);
      if (change.alert === undefined) throw new Error(`nobody has claimed the change ${storyline} ${number}`);
      rows.set(keyOf(storyline, number), { ...change, alert: { ...change.alert, sentAt, messageId } });
    },
  };
};
