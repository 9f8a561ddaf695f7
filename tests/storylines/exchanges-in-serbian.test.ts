import { readAs } from './read-as';

describe('Serbian, Bosnian and Croatian news of exchanges', () => {
  it.each([
    ['ongoing', 'Ukrajina i Rusija razmijenile po 157 ratnih zarobljenika'],
    ['ongoing', 'Kući se vratilo 300 ukrajinskih vojnika iz ruskog zarobljeništva'],
    ['ongoing', 'Rusija predala Ukrajini tijela tisuću poginulih vojnika'],
    ['ongoing', 'Velika razmjena zarobljenika uoči Uskrsa: oslobođeno po 500 vojnika'],
    ['ongoing', 'U Ukrajinu vraćena tela 1.200 poginulih branilaca'],
    ['ongoing', 'Nova razmena zarobljenika Rusije i Ukrajine'],
    ['announced', 'Kijev i Moskva dogovorili razmjenu 300 zarobljenika'],
    ['announced', 'Umerov: Uskoro nova velika razmjena zarobljenika'],
    ['announced', 'Rusija spremna predati još tisuću tijela ukrajinskih vojnika'],
    ['suspended', 'Razmjena zarobljenika s Rusijom je stala, kaže Kijev'],
    ['nothing', 'Majke zarobljenih branitelja Azovstala prosvjedovale u Kijevu'],
    ['nothing', 'Izrael i Hamas razmijenili taoce i zatvorenike'],
    ['ongoing', 'Rusija i Ukrajina razmijenile po 150 zarobljenika'],
    ['ongoing', 'Kući se vratilo 205 ukrajinskih vojnika iz ruskog zarobljeništva'],
    ['ongoing', 'Rusija predala Ukrajini tijela 1000 poginulih vojnika'],
    ['ongoing', 'Obavljena nova razmena zarobljenika između Moskve i Kijeva'],
    ['ongoing', 'Razmjena zarobljenika: po 84 vojnika sa svake strane'],
    ['ongoing', 'Tela 1.200 ukrajinskih vojnika vraćena iz Rusije'],
    ['announced', 'Zelenski najavio novu razmjenu zarobljenika s Rusijom'],
    ['announced', 'Dogovorena razmena 1000 za 1000 zarobljenika između Rusije i Ukrajine'],
    ['announced', 'Kijev i Moskva pripremaju veliku razmjenu ratnih zarobljenika'],
    ['suspended', 'Rusija obustavila razmjenu zarobljenika, tvrdi Zelenski'],
    ['suspended', 'Zastoj u razmjeni zarobljenika: Moskva ne daje spiskove'],
    ['suspended', 'Moskva odgodila razmjenu zarobljenika s Ukrajinom'],
    ['nothing', 'SAD i Rusija razmijenile zatvorenike'],
    ['nothing', 'Hamas predao tijela četvorice talaca'],
    ['nothing', 'Ukrajinska djeca vraćena iz Rusije uz pomoć Melanije Trump'],
    ['nothing', 'Suđenje zarobljenom ruskom vojniku u Kijevu'],
    ['nothing', 'Razmjena udaraca na frontu: Rusija tvrdi da je zauzela selo'],
    ['nothing', 'Majke zarobljenih Ukrajinaca čekaju novu razmjenu'],
  ])('says %s: %s', (said, title) => {
    const read = readAs('exchanges', title, 'sr');

    expect(read).toBe(said);
  });
});
