import { maskAddress } from '../../shared/alerts/mask-address';
import type { Endpoint, Subscribers, Wanted } from '../../shared/alerts/subscribers';

/** Subscribers in memory: an e-mail subscription is pending until it is confirmed, as with SNS. */
export const memorySubscribers = () => {
  const held = new Map<string, { endpoint: Endpoint; wanted: Wanted; pending: boolean }>();
  const tokens: string[] = [];
  const subscribers: Subscribers = {
    async subscribe(endpoint, wanted) {
      const before = held.get(endpoint.address);
      const pending = before?.pending ?? endpoint.protocol === 'email';
      held.set(endpoint.address, { endpoint, wanted, pending });
      if (pending) return { kind: 'asked' };
      return { kind: before === undefined ? 'subscribed' : 'updated' };
    },
    async unsubscribe({ address }) {
      const before = held.get(address);
      if (before === undefined) return { kind: 'not-subscribed' };
      if (before.pending) return { kind: 'pending' };
      held.delete(address);
      return { kind: 'unsubscribed' };
    },
    async confirm(token) {
      tokens.push(token);
      return { kind: 'confirmed' };
    },
    async list() {
      const all = [...held.values()].map(({ endpoint: { protocol, address }, wanted, pending }) => {
        const shown = { protocol, masked: maskAddress(protocol, address) };
        return pending ? { ...shown, pending, wants: 'unknown' as const } : { ...shown, pending, wants: wanted };
      });
      return { kind: 'subscribers', subscribers: all };
    },
  };
  const confirm = (address: string) => {
    const before = held.get(address);
    if (before !== undefined) held.set(address, { ...before, pending: false });
  };
  return { subscribers, confirm, tokens };
};
