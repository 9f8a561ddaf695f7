import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import type { DateTime } from 'luxon';
import { program, storywatch } from './commands';
import { emulated } from './emulator';
import { runCommand } from './run-command';

/** Made-up news of a round that was held and ended without result, so many days ago. */
const past = [
  { days: 9, outlet: 'afp', title: 'Ukraine and Russia begin new round of peace talks in Geneva' },
  { days: 9, outlet: 'anadolu', title: 'Russian and Ukrainian delegations start talks in Geneva' },
  { days: 9, outlet: 'interfax-ukraine', title: 'Ukraine-Russia peace talks under way in Geneva, delegation says' },
  { days: 8, outlet: 'afp', title: 'Ukraine-Russia peace talks end without agreement in Geneva' },
  { days: 8, outlet: 'anadolu', title: 'Geneva talks between Ukraine and Russia end without a breakthrough' },
  { days: 8, outlet: 'interfax-ukraine', title: 'Negotiators: Ukraine-Russia talks ended with no deal' },
];

/**
 * Fills a history into the deployed tables while their streams and schedules are at work: it shows in the timeline.
 * That nobody is told of it, the count of messages says in the end.
 */
export const proveFilling = async (archive: string, now: DateTime): Promise<void> => {
  const items = past.map(({ days, ...item }, place) => ({
    ...item,
    id: `past-${place}`,
    lang: 'en',
    publishedAt: now.minus({ days, minutes: 60 - 10 * place }).toISO(),
  }));
  writeFileSync(archive, items.map((item) => `${JSON.stringify(item)}\n`).join(''));

  const said = await runCommand(process.execPath, [program, 'replay', archive, '--store', '--stage', 'e2e'], emulated);

  assert.match(said, /6 of 6 items belong to a storyline and are stored, with 2 changes; nobody was told/);
  const timeline = JSON.stringify(await storywatch('timeline', 'talks', '--since', '30d'));
  assert.match(timeline, /"to":"inconclusive","key":false,"telling":"not-to-be-told"/);
};
