import type { LookupFunction } from 'node:net';
import { isPublicAddress } from './safe-address';

/** Thrown into a connection attempt whose host name leads nowhere but to addresses that are not public. */
export class NotPublic extends Error {}

/**
 * A DNS look-up that answers public addresses only. It is the one that the connection itself uses, so that a name
 * cannot be public when it is checked and private when it is connected to (DNS rebinding).
 */
export const publicLookup =
  (lookup: LookupFunction): LookupFunction =>
  (hostname, options, callback) =>
    lookup(hostname, { ...options, all: true }, (error, answer, family) => {
      if (error) return callback(error, answer, family);
      const addresses = typeof answer === 'string' ? [{ address: answer, family: family ?? 4 }] : answer;
      const open = addresses.filter(({ address }) => isPublicAddress(address));
      const [first] = open;
      if (!first) return callback(new NotPublic(`${hostname} has no public address`), []);
      return options.all ? callback(null, open) : callback(null, first.address, first.family);
    });
