import { type AlertKind, alertKinds } from '../../shared/alerts/alert';
import type { Endpoint, Wanted } from '../../shared/alerts/subscribers';
import { usualKinds } from '../../shared/alerts/usual-kinds';
import { readEmail, readPhone } from './read-endpoint';
import { readNames } from './read-names';

/** A line of a list of subscribers; `invalid` says why without repeating an address. */
export type SubscriberLine =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'subscriber'; readonly endpoint: Endpoint; readonly wanted: Wanted }
  | { readonly kind: 'invalid'; readonly reason: string };

/**
 * Reads `name@example.org storylines=talks,exchanges kinds=change`: an address or a phone number without spaces, then
 * what it is told of (all, where absent; by SMS
 * all but the digest). Empty lines and what follows a # are for people.
 */
export const readSubscriberLine = (line: string, storylines: readonly string[]): SubscriberLine => {
  const [who, ...wishes] = line
    .replace(/^\uFEFF/, '')
    .replace(/#.*$/, '')
    .trim()
    .split(/\s+/);
  if (who === undefined || who === '') return { kind: 'nobody' };
  const read = who.includes('@') ? readEmail(who) : readPhone(who);
  if (read.kind === 'invalid') return read;
  const wanted: { storylines: readonly string[]; kinds: readonly AlertKind[] } = {
    storylines: [],
    kinds: usualKinds(read.endpoint),
  };
  for (const wish of wishes) {
    const [, name, list = ''] = /^(storylines|kinds)=(.+)$/.exec(wish) ?? [];
    if (name === undefined)
      return {
        kind: 'invalid',
        reason: 'after the address write storylines=talks,exchanges or kinds=change,correction',
      };
    try {
      if (name === 'kinds') wanted.kinds = readNames('kind', alertKinds)(list);
      else wanted.storylines = readNames('storyline', storylines)(list);
    } catch (error) {
      return { kind: 'invalid', reason: error instanceof Error ? error.message : String(error) };
    }
  }
  return { kind: 'subscriber', endpoint: read.endpoint, wanted };
};
