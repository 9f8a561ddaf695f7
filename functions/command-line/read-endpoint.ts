import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import * as z from 'zod/mini';
import type { Endpoint } from '../../shared/alerts/subscribers';

/** An address that alerts can go to, or why it is none; the reason does not repeat what was written. */
export type ReadEndpoint =
  | { readonly kind: 'endpoint'; readonly endpoint: Endpoint }
  | { readonly kind: 'invalid'; readonly reason: string };

const invalid = (reason: string): ReadEndpoint => ({ kind: 'invalid', reason });

/** Reads an e-mail address. */
export const readEmail = (text: string): ReadEndpoint => {
  const read = z.email().safeParse(text.trim());
  return read.success
    ? { kind: 'endpoint', endpoint: { protocol: 'email', address: read.data } }
    : invalid('that is no e-mail address: write it as name@example.org');
};

/** Reads a phone number, with spaces, brackets and hyphens as people write it, into the form of E.164. */
export const readPhone = (text: string): ReadEndpoint => {
  const read = parsePhoneNumberFromString(text);
  if (read === undefined) return invalid('write the phone number with + and the code of its country: +38761123456');
  return read.isValid()
    ? { kind: 'endpoint', endpoint: { protocol: 'sms', address: read.number } }
    : invalid(`no phone in +${read.countryCallingCode} can have that number: look for a wrong or missing digit`);
};
