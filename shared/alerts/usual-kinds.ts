import { type AlertKind, alertKinds } from './alert';
import type { Endpoint } from './subscribers';

/** What somebody is told of who has not said: everything, but by SMS no digest, because each one costs money. */
export const usualKinds = ({ protocol }: Endpoint): readonly AlertKind[] =>
  protocol === 'sms' ? alertKinds.filter((kind) => kind !== 'digest') : [];
