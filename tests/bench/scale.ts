import { inColumns } from '../../shared/queries/terminal-text';
import { measureUnits } from './measure-units';
import days from './measured-days.json';
import { Prices } from './monthly-cost';
import pricesFile from './prices.json';
import { type MeasuredDay, type Scaled, type Size, scaledCost, sizes } from './scale-cost';
import { withTemporaryDatabase } from './with-temporary-database';

const region = 'us-east-1';
/** The longest that Lambda gathers a stream's records for. */
const longestBatchMinutes = 5;

/** `npm run cost:scale`: what larger Storywatches would ask for and cost; docs/scale.md says what follows from it. */
const main = async (): Promise<void> => {
  const units = await withTemporaryDatabase(measureUnits);
  const prices = Prices.parse(pricesFile).regions[region];
  if (prices === undefined) throw new Error(`prices.json has no region ${region}`);
  for (const minutes of [0, longestBatchMinutes]) {
    console.log(minutes === 0 ? 'As it is built' : `\nWith records gathered for ${minutes} minutes before assessing`);
    const rows = sizes.map((size) => row(scaledCost(size, dayOf(size), units, prices, minutes)));
    console.log(inColumns([head, ...rows], { columns: 160, colours: false }));
  }
  console.log(`\n${region}, prices of ${pricesFile.asOf}, USD a month. ${pricesFile.note}`);
};

/** The measured day of as many feeds, or of the next number above. */
const dayOf = ({ feeds }: Size): MeasuredDay => {
  const day = days.find((measured) => measured.feeds >= feeds);
  if (day === undefined) throw new Error(`no day of ${feeds} feeds was measured: npm run bench:scale -- --save`);
  return day;
};

const head = [
  'feeds',
  'subscribers',
  'poll runs',
  'at once (peak)',
  'assessments',
  'read units',
  'write units',
  'mails',
  'polling',
  'assessing',
  'telling',
  'logs',
  'USD',
];

const row = ({ feeds, subscribers, runs, atOnce, atOncePeak, assessments, reads, writes, mails, usd }: Scaled) => [
  ...[feeds, subscribers, runs].map(whole),
  `${whole(atOnce)} (${whole(atOncePeak)})`,
  ...[assessments, reads, writes, mails, usd.polling, usd.assessing, usd.telling, usd.rest].map(whole),
  whole(usd.polling + usd.assessing + usd.telling + usd.rest),
];

const whole = (number: number): string =>
  number < 10 ? number.toFixed(1) : Math.round(number).toLocaleString('en-GB');

void main();
