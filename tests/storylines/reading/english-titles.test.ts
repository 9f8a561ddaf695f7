import { readItem } from '../../../shared/storylines/read-item';
import { anItem } from '../an-item';
import energyMoratorium from './english-energy-moratorium.json';
import euAccession from './english-eu-accession.json';
import exchanges from './english-exchanges.json';

/** What a title says of a storyline's state: the status it speaks for, 'not' one that it denies, or nothing. */
function says(title: string, storyline: string): string {
  const claims = readItem(anItem({ title, lang: 'en' }))
    .filter((row) => row.storyline === storyline)
    .flatMap((row) => row.claims)
    .filter(({ status }) => status !== 'none-stated');
  const said = claims.find(({ stance }) => stance === 'asserts' || stance === 'plans');
  const denied = claims.find(({ stance }) => stance === 'denies');
  return said?.status ?? (denied === undefined ? 'nothing' : `not ${denied.status}`);
}

/** A table's groups, a title a row: why it reads so, the title, what it reads. */
const rows = (groups: readonly { when: string; reads: string; titles: readonly string[] }[]) =>
  groups.flatMap(({ when, reads, titles }) => titles.map((title) => [when, title, reads] as const));

/** What is denied, and what is aimed at for some year, move no status forward. */
const movesNothing = expect.stringMatching(/^(nothing|not .*|target-date)$/);

describe('reading English titles', () => {
  it.each(rows(energyMoratorium))('of the energy moratorium: %s: %s', (_, title, reads) => {
    const said = says(title, 'energy-moratorium');

    expect(said).toEqual(reads === 'nothing' ? movesNothing : reads);
  });

  it.each(rows(exchanges))('of exchanges: %s: %s', (_, title, reads) => {
    const said = says(title, 'exchanges');

    expect(said).toEqual(reads === 'nothing' ? movesNothing : reads);
  });

  it.each(rows(euAccession))('of the accession to the EU: %s: %s', (_, title, reads) => {
    const said = says(title, 'eu-accession');

    expect(said).toEqual(reads === 'nothing' ? movesNothing : reads);
  });
});
