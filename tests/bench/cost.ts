import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { boardMinutes } from '../../infra/board-publishing';
import { stages } from '../../infra/stages';
import { feedSources, outlets } from '../../shared/outlets/outlets';
import { inColumns } from '../../shared/queries/terminal-text';
import { storylines } from '../../shared/storylines/storylines';
import { assumedMonth } from './assumed-month';
import { measureUnits } from './measure-units';
import { type CostRow, monthlyCost, Prices } from './monthly-cost';
import pricesFile from './prices.json';
import { standingResources } from './standing-resources';
import { withTemporaryDatabase } from './with-temporary-database';

/**
 * `npm run cost`: what a month of the prod stage costs.
 *
 * 1. Count what stands in the stack, from its synthesised template.
 * 2. Measure what each step asks of DynamoDB, in an embedded one, and what it says in the log.
 * 3. Multiply by how often the schedules run, and by list prices.
 */
const main = async (): Promise<void> => {
  const prod = stages.find(({ name }) => name === 'prod');
  const template = path.join(__dirname, '../../cdk.out/storywatch-prod.template.json');
  if (prod === undefined || !existsSync(template)) {
    console.error('The stack has not been synthesised: run npm run synth first.');
    process.exitCode = 1;
    return;
  }
  const feeds = feedSources(outlets).map(({ feed }) => feed);
  const standing = standingResources(JSON.parse(readFileSync(template, 'utf8')), { outlet: outlets.length });
  const units = await withTemporaryDatabase(measureUnits);
  const schedules = {
    feedMinutes: feeds.map(({ everyMinutes }) => everyMinutes),
    clockMinutes: prod.clockMinutes,
    assessMinutes: prod.assessMinutes,
    storylines: storylines.length,
    boardMinutes,
  };

  print(
    ['step', 'requests', 'read units', 'write units', 'bytes logged'],
    Object.entries(units).map(([step, { requests, reads, writes, logBytes }]) => [
      step,
      String(requests),
      String(reads),
      String(writes),
      String(logBytes),
    ]),
  );
  const prices = Prices.parse(pricesFile);
  for (const [region, list] of Object.entries(prices.regions)) {
    const rows = monthlyCost(schedules, units, standing, list);
    print(
      [region, 'a month', 'USD'],
      [
        ...rows.map(({ what, how, usd }) => [what, how, usd.toFixed(2)]),
        ['for what it does', '', total(rows, false)],
        ['for watching over it', '', total(rows, true)],
        ['in all, without SMS', '', (sum(rows, false) + sum(rows, true)).toFixed(2)],
      ],
    );
  }
  console.log(`SMS come on top, by country and segment: see the price list of AWS End User Messaging.`);
  console.log(`Prices of ${prices.asOf}. ${prices.note}`);
  console.log(`Assumed: ${JSON.stringify(assumedMonth)}`);
};

const sum = (rows: readonly CostRow[], standing: boolean): number =>
  rows.filter((row) => row.standing === standing).reduce((usd, row) => usd + row.usd, 0);

const total = (rows: readonly CostRow[], standing: boolean): string => sum(rows, standing).toFixed(2);

const print = (head: readonly string[], rows: readonly (readonly string[])[]): void =>
  console.log(`${inColumns([head, ...rows], { columns: 120, colours: false })}\n`);

void main();
