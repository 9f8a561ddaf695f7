import type { Change, Changes, Claim, Claimed, Telling } from '../../shared/storylines/change';

/** Numbered changes in memory. */
export const memoryChanges = (): Changes => {
  const rows = new Map<string, Change>();
  const keyOf = (storyline: string, number: number) => `${storyline}#${number}`;
  const known = (storyline: string, number: number): Change => {
    const change = rows.get(keyOf(storyline, number));
    if (change === undefined) throw new Error(`there is no change ${storyline} ${number}`);
    return change;
  };

  const marks = new Map<string, string>();
  let claims = 0;

  const take = ({ storyline, number }: Change, telling: Telling): Claimed => {
    const [key, mark] = [keyOf(storyline, number), `claim ${++claims}`];
    rows.set(key, { ...known(storyline, number), alert: telling });
    marks.set(key, mark);
    return { kind: 'claimed', claim: { storyline, number, mark } };
  };
  const settle = ({ storyline, number, mark }: Claim, how: Partial<Telling>): void => {
    const change = known(storyline, number);
    if (change.alert === undefined || marks.get(keyOf(storyline, number)) !== mark)
      throw new Error(`the change ${storyline} ${number} is claimed by another`);
    rows.set(keyOf(storyline, number), { ...change, alert: { ...change.alert, ...how } });
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
      const { alert } = change;
      return alert === undefined || isFree(alert) ? take(change, { claimedAt }) : { kind: 'taken', telling: alert };
    },
    async reclaim(seen, claimedAt) {
      const change = known(seen.storyline, seen.number);
      if (change.alert !== undefined && change.alert.claimedAt !== seen.alert?.claimedAt)
        return { kind: 'taken', telling: change.alert };
      return take(change, reclaimed(seen.alert, claimedAt));
    },
    async markSent(claim, sentAt, messageId) {
      settle(claim, { sentAt, messageId });
    },
    async release(claim, releasedAt, trouble) {
      settle(claim, { releasedAt, trouble });
    },
    async markMaybeSent({ storyline, number }, claimedAt, maybeSentAt, trouble) {
      const change = known(storyline, number);
      const { alert } = change;
      if (alert === undefined || alert.claimedAt !== claimedAt || !isOpen(alert)) return 'settled';
      rows.set(keyOf(storyline, number), { ...change, alert: { ...alert, maybeSentAt, trouble } });
      return 'marked';
    },
  };
};

const isOpen = ({ sentAt, maybeSentAt, releasedAt }: Telling): boolean =>
  sentAt === undefined && maybeSentAt === undefined && releasedAt === undefined;

const isFree = ({ sentAt, maybeSentAt, releasedAt }: Telling): boolean =>
  releasedAt !== undefined && sentAt === undefined && maybeSentAt === undefined;

const reclaimed = (before: Telling | undefined, claimedAt: string): Telling => {
  const { releasedAt: _, trouble: __, ...kept } = before ?? { claimedAt };
  return { ...kept, claimedAt };
};
