import { readAs } from './read-as';

describe('English news of the pause of energy strikes', () => {
  it.each([
    ['proposed', 'Zelensky offers Moscow mutual halt to strikes on energy sites'],
    ['proposed', 'US floats ceasefire on energy infrastructure'],
    ['proposed', 'Ukraine ready to stop hitting refineries if Russia spares power grid'],
    ['announced', 'Russia and Ukraine agree energy truce to begin on Monday'],
    ['in-force', "Putin orders week-long pause in strikes on Ukraine's power grid"],
    ['in-force', 'Energy truce between Russia and Ukraine takes effect'],
    ['in-force', "Trump: Putin agreed not to hit Kyiv's energy for a week"],
    ['disputed', 'Kyiv accuses Moscow of breaking energy truce after substation hit'],
    ['disputed', 'Russia says Ukraine violated moratorium on energy strikes'],
    ['ended', 'Russia resumes strikes on Ukrainian power plants as truce expires'],
    ['ended', 'Energy truce is over, Kremlin says'],
    ['ended', "Russia ends moratorium on strikes against Ukraine's energy system"],
    ['ended', 'Massive Russian attack on energy grid shatters week-long truce'],
    ['nothing', 'Russian strike leaves 100,000 without power in Odesa'],
    ['nothing', 'Ukraine hits oil refinery in Saratov'],
    ['nothing', 'Putin declares Easter truce'],
    ['proposed', 'Turkey proposes winter ceasefire for power plants'],
    ['proposed', 'Ukraine ready for mutual halt to strikes on energy, Sybiha says'],
    ['proposed', 'US asks Kyiv and Moscow to leave each other’s energy sites alone for a month'],
    ['in-force', 'Putin orders army to refrain from strikes on Ukraine’s energy facilities for 30 days'],
    ['in-force', 'Russia agrees to spare Ukraine’s power grid until Sunday, Trump says'],
    ['in-force', 'Pause on energy attacks takes effect at midnight'],
    ['in-force', 'Kyiv joins halt to energy strikes'],
    ['in-force', 'No strikes on power plants for second night as truce holds'],
    ['ended', 'Kremlin: energy truce has expired'],
    ['ended', 'Russia resumes strikes on Ukrainian power plants as pause lapses'],
    ['ended', 'Moscow pulls out of energy ceasefire'],
    ['ended', 'Energy strike moratorium collapses after barrage on Kharkiv'],
    ['disputed', 'Kyiv says Russia hit substation in breach of energy truce'],
    ['disputed', 'Moscow accuses Ukraine of violating moratorium with drone raid on refinery'],
    ['nothing', 'Russian drones cut power to half of Odesa'],
    ['nothing', 'Ukraine restores electricity after overnight attack'],
    ['nothing', 'Hungary demands Ukraine stop striking Druzhba pipeline'],
    ['nothing', 'G7 discusses oil price cap'],
    ['nothing', 'Could an energy truce lead to peace?'],
    ['nothing', 'Zelensky: Russia has not stopped energy strikes for a single day this winter'],
    ['nothing', 'Nuclear plant: IAEA brokers local truce for repairs at Zaporizhzhia'],
    ['nothing', 'Easter truce: both sides report violations'],
    ['no', 'Kremlin denies that Putin promised energy truce'],
  ])('says %s: %s', (said, title) => {
    const read = readAs('energy-moratorium', title, 'en');

    expect(read).toBe(said);
  });
});
