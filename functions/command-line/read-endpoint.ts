import { InvalidArgumentError } from 'commander';
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import * as z from 'zod';
import type { Endpoint } from '../../shared/alerts/subscribers';

/** An e-mail address from the command line; what is not one is misuse, and not repeated. */
export const readEmail = (text: string): Endpoint => {
  const read = z.email().safeParse(text.trim());
  if (!read.success) throw new InvalidArgumentError('write an e-mail address, such as name@example.org.');
  return { protocol: 'email', address: read.data };
};

/** A phone number from the command line, as E.164 writes it; what is not one is misuse, and not repeated. */
export const readPhone = (text: string): Endpoint => {
  const read = parsePhoneNumberFromString(text);
  if (read === undefined)
    throw new InvalidArgumentError('write the number with + and the code of its country, such as +38761123456.');
  if (!read.isValid())
    throw new InvalidArgumentError(`no phone in +${read.countryCallingCode} has such a number: look for a wrong digit.`);
  return { protocol: 'sms', address: read.number };
};
