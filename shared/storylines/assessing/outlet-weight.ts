import { outlets } from '../../outlets/outlets';
import type { Witness } from '../change';
import { judging } from './judging';

const weights = new Map(outlets.map(({ id, weight }) => [id, weight]));

/** How much one plain report of an outlet counts as evidence, from 0 to 1; one we do not know counts a little less. */
export const outletWeight = (outlet: string): number => weights.get(outlet) ?? judging.unknownOutletWeight;

const names = new Map(outlets.map(({ id, name }) => [id, name]));

/** What a publisher is called: an outlet of ours by its name, others as their reports name them. */
const publisherName = (publisher: string): string => names.get(publisher) ?? publisher;

/** Who makes some reports, in a line. */
export const publisherNames = (reports: readonly Pick<Witness, 'publisher'>[]): string =>
  reports.map(({ publisher }) => publisherName(publisher)).join(', ');
