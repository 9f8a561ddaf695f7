import { readAs } from './read-as';

describe('English news of EU accession', () => {
  it.each([
    ['negotiating', 'EU formally opens accession talks with Ukraine'],
    ['negotiating', 'EU opens first negotiating cluster with Ukraine and Moldova'],
    ['negotiating', 'Ukraine opens second cluster in EU membership talks'],
    ['negotiating', "Hungary's new government lifts veto on Ukraine's EU talks"],
    ['negotiating', 'Green light for Ukraine: EU ambassadors agree to open clusters'],
    ['blocked', "Orban again blocks Ukraine's EU path at summit"],
    ['concluded', 'EU concludes accession negotiations with Ukraine'],
    ['treaty-signed', 'Ukraine signs EU accession treaty'],
    ['member', 'Ukraine becomes 28th member of European Union'],
    ['nothing', 'Zelensky wants EU membership date in peace deal'],
    ['nothing', 'Moldova could join EU before Ukraine, Kos says'],
    ['nothing', 'EU to lend Ukraine 90 billion euros'],
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
    ['negotiating', 'Magyar’s government gives green light to Ukraine EU talks'],
    ['negotiating', 'Hungary clears Ukraine’s path to EU talks after minority deal'],
    ['negotiating', 'Magyar agrees to opening of first cluster in Ukraine’s EU accession talks'],
    ['negotiating', 'Hungary drops its two-year veto on Ukraine’s EU membership talks'],
    ['negotiating', 'EU ambassadors give green light to start of accession talks with Ukraine'],
    ['negotiating', 'Hungarian premier: Ukraine’s EU talks approved after deal on schools'],
  ])('says %s: %s', (said, title) => {
    const read = readAs('eu-accession', title, 'en');

    expect(read).toBe(said);
  });
});
