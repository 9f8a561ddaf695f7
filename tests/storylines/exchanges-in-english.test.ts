import { readAs } from './read-as';

describe('English news of exchanges', () => {
  it.each([
    ['ongoing', 'Russia, Ukraine swap 390 prisoners each in first stage of largest exchange'],
    ['ongoing', 'Hundreds more POWs return home on second day of Ukraine-Russia swap'],
    ['ongoing', 'Ukraine receives 1,212 bodies from Russia'],
    ['ongoing', 'Seriously wounded POWs exchanged between Russia and Ukraine'],
    ['ongoing', 'Moscow hands over remains of 1,000 Ukrainian servicemen'],
    ['ongoing', '’Our people are home’: Zelensky on new prisoner swap'],
    ['announced', 'Russia and Ukraine agree to exchange 1,000 prisoners each'],
    ['announced', 'Istanbul talks produce deal to swap all sick and wounded prisoners'],
    ['suspended', 'Russia halts POW exchanges with Ukraine'],
    ['suspended', 'Kyiv postpones exchange and body handover indefinitely, Medinsky claims'],
    ['suspended', 'Prisoner swaps frozen as Moscow loses interest, Ukraine says'],
    ['no', 'Kyiv denies it put off return of bodies'],
    ['nothing', 'US and Russia swap prisoners in Abu Dhabi'],
    ['nothing', 'Israel and Hamas exchange hostages for prisoners'],
    ['nothing', 'Ukrainian court jails Russian POW for killing civilians'],
    ['nothing', 'Families of Azovstal defenders rally for exchange'],
    ['nothing', 'Qatar helps reunite 11 Ukrainian children with families'],
    ['nothing', 'Trump envoy proposes exchange of territories'],
    ['nothing', 'Belarus frees 14 prisoners after US envoy visit'],
    ['nothing', 'UN: Ukrainian prisoners tortured in Russia'],
    ['nothing', 'Russia and Ukraine exchange strikes overnight'],
    ['nothing', 'Will Russia return the children? Exchange idea divides Kyiv'],
  ])('says %s: %s', (said, title) => {
    const read = readAs('exchanges', title, 'en');

    expect(read).toBe(said);
  });
});
