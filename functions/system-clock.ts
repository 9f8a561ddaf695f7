import { instantOf } from '../shared/items/instant';
import type { Instant } from '../shared/items/item';

/** The time it is: for wiring only, which passes it on as `now`. */
export const systemClock = (): Instant => instantOf(Date.now());
