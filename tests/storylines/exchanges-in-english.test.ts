import { readAs } from './read-as';

describe('English news of exchanges', () => {
  it.each([
    ['ongoing', 'Ukraine brings home 157 prisoners of war in first exchange in five months'],
    ['ongoing', 'Russia, Ukraine swap 500 captured soldiers each on eve of Easter'],
    ['ongoing', '1,000 bodies of fallen soldiers returned to Ukraine'],
    ['ongoing', 'Freed Ukrainian soldiers hug families after prisoner swap'],
    ['ongoing', 'Moscow says 200 Russian servicemen returned from Ukrainian captivity'],
    ['ongoing', 'Two hundred defenders back home: Ukraine and Russia conduct new exchange'],
    ['ongoing', 'Russia hands over remains of 1,200 soldiers to Ukraine'],
    ['announced', 'Kyiv and Moscow agree to exchange 300 prisoners each at Geneva talks'],
    ['announced', 'Ukraine, Russia to swap 150 prisoners before Easter, Umerov says'],
    ['announced', 'Large prisoner exchange expected next week, Budanov says'],
    ['announced', 'Russia ready to hand over 1,000 more bodies to Ukraine'],
    ['suspended', 'Russia halts prisoner exchanges with Ukraine'],
    ['suspended', 'Prisoner swaps on hold, Kyiv says, blaming Moscow'],
    ['suspended', 'Kremlin: exchange of prisoners postponed indefinitely'],
    ['nothing', 'Russia and US swap jailed citizens in Abu Dhabi'],
    ['nothing', 'Wives of captured Azov soldiers rally in Kyiv'],
    ['nothing', 'Ukrainian POWs tortured in Russian jails, UN says'],
    ['nothing', 'Hamas frees hostages in exchange for Palestinian prisoners'],
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
    ['suspended', 'No POW exchanges until further notice, Moskalkova says'],
  ])('says %s: %s', (said, title) => {
    const read = readAs('exchanges', title, 'en');

    expect(read).toBe(said);
  });
});
