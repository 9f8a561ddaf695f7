import { readAs } from './read-as';

describe('English news of EU accession', () => {
  it.each([
    ['blocked', 'Hungary vetoes opening of accession talks with Ukraine'],
    ['blocked', 'Ukraine’s EU bid stuck as Budapest refuses to budge'],
    ['negotiating', 'EU formally opens first cluster of accession talks with Ukraine'],
    ['negotiating', 'Hungary drops veto, clearing way for Ukraine’s accession talks'],
    ['negotiating', 'Second negotiating cluster opened with Ukraine'],
    ['negotiating', 'New Hungarian government lifts block on Kyiv’s EU path'],
    ['negotiating', 'Ukraine opens three more clusters in EU talks'],
    ['concluded', 'Ukraine concludes EU accession negotiations'],
    ['nothing', 'Zelensky: Ukraine will be technically ready for EU by 2027'],
    ['nothing', 'EU approves 90 billion euro loan to Ukraine'],
    ['nothing', 'Montenegro closes five chapters in EU talks'],
    ['nothing', 'Moldova and EU open first cluster'],
    ['nothing', 'Could Ukraine join EU by 2030?'],
    ['nothing', 'Kos hopes to open clusters with Ukraine this year'],
    ['nothing', 'Orban hosts Putin ally in Budapest'],
    ['nothing', 'Thousands protest in Kyiv over law on anti-corruption agencies'],
    ['nothing', 'Serbia’s EU accession stalls over Russia ties'],
    ['nothing', 'Merz rules out fast-track EU membership for Ukraine'],
  ])('says %s: %s', (said, title) => {
    const read = readAs('eu-accession', title, 'en');

    expect(read).toBe(said);
  });
});
