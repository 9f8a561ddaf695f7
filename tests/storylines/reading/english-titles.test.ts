import { readAs } from '../read-as';
import energyMoratorium from './english-energy-moratorium.json';
import euAccession from './english-eu-accession.json';
import exchanges from './english-exchanges.json';

/** A table's groups, a title a row: why it reads so, the title, what it reads. */
const rows = (groups: readonly { when: string; reads: string; titles: readonly string[] }[]) =>
  groups.flatMap(({ when, reads, titles }) => titles.map((title) => [when, title, reads] as const));

/** What is denied, and what is aimed at for some year, moves no status forward. */
const asRead = (reads: string) => (reads === 'nothing' ? expect.stringMatching(/^(nothing|no|target-date)$/) : reads);

describe('reading English titles', () => {
  it.each(rows(energyMoratorium))('of the energy moratorium: %s: %s', (_, title, reads) => {
    const read = readAs('energy-moratorium', title, 'en');

    expect(read).toEqual(asRead(reads));
  });

  it.each(rows(exchanges))('of exchanges: %s: %s', (_, title, reads) => {
    const read = readAs('exchanges', title, 'en');

    expect(read).toEqual(asRead(reads));
  });

  it.each(rows(euAccession))('of the accession to the EU: %s: %s', (_, title, reads) => {
    const read = readAs('eu-accession', title, 'en');

    expect(read).toEqual(asRead(reads));
  });
});
