import { execFileSync } from 'node:child_process';
import path from 'node:path';
import * as z from 'zod';
import type { Figure } from './figure';

const Probe = z.object({ peakKb: z.number(), bytes: z.number(), added: z.number() });

const probe = (entries: number): z.infer<typeof Probe> =>
  Probe.parse(
    JSON.parse(
      execFileSync(process.execPath, ['--import', 'tsx', path.join(__dirname, 'memory-probe.ts'), String(entries)], {
        encoding: 'utf8',
      }),
    ),
  );

/** What a process needs at its peak to take a large feed, beside one that takes a single entry; the function has 512 MB. */
export const measureMemory = (): readonly Figure[] => {
  const smallest = probe(1);
  const bytesAnEntry = (probe(101).bytes - smallest.bytes) / 100;
  return [1_000, Math.ceil(10_000_000 / bytesAnEntry)].map((entries): Figure => {
    const { peakKb, bytes, added } = probe(entries);
    return {
      what: `memory at its peak for ${entries} entries (${(bytes / 1e6).toFixed(1)} MB, ${added} taken)`,
      value: Math.round(peakKb / 1000),
      unit: 'MB',
      peer: 'one entry',
      peerValue: Math.round(smallest.peakKb / 1000),
    };
  });
};
