import { readAs } from './read-as';

describe('Serbian, Bosnian and Croatian news of the pause of energy strikes', () => {
  it.each([
    ['proposed', 'Zelenski predložio obustavu napada na energetiku'],
    ['proposed', 'Trump traži prekid napada na ukrajinsku energetsku mrežu'],
    ['in-force', 'Putin pristao na tjedan dana obustave napada na energetska postrojenja'],
    ['in-force', 'Na snagu stupila obustava napada na energetske objekte u Ukrajini'],
    ['disputed', 'Kijev: Rusija prekršila energetsko primirje napadom na trafostanicu'],
    ['ended', 'Istekla obustava napada na energetiku, Rusija ponovno gađa elektrane'],
    ['ended', 'Kremlj: moratorij na napade na energetsku infrastrukturu je istekao'],
    ['nothing', 'Ruski napad ostavio 100.000 ljudi bez struje u Odesi'],
    ['in-force', 'Putin pristao na obustavu napada na energetiku na 30 dana'],
    ['in-force', 'Kremlj: Naredba o prekidu udara na energetska postrojenja Ukrajine važi do 1. februara'],
    ['in-force', 'Energetsko primirje na snazi od ponoći, kaže Zelenski'],
    ['proposed', 'Zelenski predlaže moratorij na napade na energetsku infrastrukturu'],
    ['proposed', 'Erdogan pozvao Rusiju i Ukrajinu na energetsko primirje'],
    ['ended', 'Peskov: Moratorij na udare po energetici je istekao'],
    ['disputed', 'Moskva i Kijev optužuju se za kršenje energetskog primirja'],
    ['disputed', 'Rusija prekršila obustavu napada na energetiku, tvrdi Sibiha'],
    ['nothing', 'Ruski napad ostavio Harkiv bez struje'],
    ['nothing', 'Nestanak struje u Kijevu nakon udara na elektranu'],
    ['nothing', 'Uskršnje primirje: obje strane prijavljuju napade'],
    ['nothing', 'EU zabranjuje uvoz ruske nafte od iduće godine'],
    ['nothing', 'Hoće li Rusija obustaviti napade na energetiku?'],
    ['in-force', 'Trump: Putin pristao da tjedan dana ne napada Kijev'],
    ['ended', 'Rusija nastavila napade na energetiku nakon isteka primirja'],
    ['disputed', 'Unatoč primirju, Rusija gađala trafostanicu u Odesi'],
    ['proposed', 'Trump zatražio od Putina da ne gađa Kijev tijekom hladnoće'],
  ])('says %s: %s', (said, title) => {
    const read = readAs('energy-moratorium', title, 'sr');

    expect(read).toBe(said);
  });
});
