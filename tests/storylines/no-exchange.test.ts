import { readAs } from './read-as';

describe('an exchange that is wished for, refused, recalled or long over', () => {
  it.each([
    ['sr', 'Zelenski predložio Rusiji razmjenu svi za sve'],
    ['sr', 'Ukrajina spremna na razmjenu hiljadu za hiljadu, kaže Zelenski'],
    ['sr', 'Papa pozvao na uskršnju razmjenu zarobljenika'],
    ['sr', 'Lubinec: Nadamo se novoj razmjeni uskoro'],
    ['sr', 'Oslobođeni ukrajinski vojnik ispričao kako su ga mučili u zarobljeništvu'],
    ['sr', 'Tijela vraćena iz Rusije: identifikovano tek 200'],
    ['sr', 'Kremlj: Nema dogovora o razmjeni zarobljenika'],
    ['sr', 'Od početka rata razmijenjeno više od 10.000 zarobljenika'],
    ['uk', 'Зеленський запропонував Росії обмін усіх на всіх'],
    ['uk', 'Україна готова до обміну тисяча на тисячу, заявив Зеленський'],
    ['uk', 'Папа закликав до великоднього обміну полоненими'],
    ['uk', 'Лубінець сподівається на новий обмін найближчим часом'],
    ['uk', 'Звільнений з полону морпіх розповів про катування'],
    ['uk', 'Репатрійовані тіла: ідентифіковано лише 200 з 1000'],
    ['uk', 'Кремль: домовленості про обмін полоненими немає'],
    ['uk', 'З початку війни під час обмінів повернули понад 6000 українців'],
    ['uk', 'Родини полонених вийшли на акцію у Києві'],
    ['uk', 'Росія хоче обміняти полонених на територію'],
    ['ru', 'Зеленский предложил России обмен всех на всех'],
    ['ru', 'Украина готова к обмену тысяча на тысячу, заявил Зеленский'],
    ['ru', 'Папа призвал к пасхальному обмену пленными'],
    ['ru', 'Лубинец надеется на новый обмен в ближайшее время'],
    ['ru', 'Освобожденный из плена морпех рассказал о пытках'],
    ['ru', 'Репатриированные тела: опознаны лишь 200 из 1000'],
    ['ru', 'Кремль: договоренности об обмене пленными нет'],
    ['ru', 'С начала войны в ходе обменов вернули более 6000 украинцев'],
    ['tr', "Zelenskiy, Rusya'ya herkese karşı herkes takası önerdi"],
    ['tr', 'Papa Paskalya esir takası çağrısı yaptı'],
    ['tr', 'Serbest bırakılan Ukraynalı asker işkenceyi anlattı'],
    ['tr', 'Kremlin: esir takası konusunda anlaşma yok'],
    ['fr', 'Zelensky propose un échange de tous contre tous'],
    ['fr', 'Le pape appelle à un échange de prisonniers pour Pâques'],
    ['fr', 'Un prisonnier ukrainien libéré raconte la torture'],
    ['fr', "Kremlin : pas d'accord sur un échange de prisonniers"],
  ])('is none, in %s: %s', (lang, title) => {
    expect(['nothing', 'no']).toContain(readAs('exchanges', title, lang));
  });
});
