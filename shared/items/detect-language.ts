import { type Language, languages } from '../outlets/outlet';

/** Letters that only one of our languages writes. */
const ownLetters: readonly (readonly [Language, RegExp])[] = [
  ['uk', /[іїєґ]/],
  ['ru', /[ыэёъ]/],
  ['sr', /[ђјљњћџčćđšž]/],
  ['tr', /[ığş]/],
  ['fr', /[éèêàâùûîœæ]/],
];

/** The short words that any sentence of a language is full of, in the alphabets it is written in. */
const commonWords: Readonly<Record<Language, string>> = {
  en: 'the of and to in for on with at by from as is are was were be been has have had will would its his her their that this after over not no says said who what how why new amid into out up us than it an or but about against more under during before between could should may they he she we',
  fr: 'le la les des du de un une et à au aux en dans pour par sur avec sans est sont été a ont plus pas ne se son sa ses leur que qui ce cette contre après avant entre selon vers sous il elle',
  tr: 've ile bir bu için da de göre sonra kadar olarak daha en yeni oldu etti dedi üzerine karşı ise ancak gibi ilk son çok var yok iki üç olan değil',
  sr: 'i u na je se za da su od sa s iz o nije ne će bi kako koji koja koje ali što šta po do nakon protiv prema kod zbog više biti samo ili i pre prije у и на је се за да су од са с из о није не ће би како који која које али што шта по до након против према код због више бити само или пре',
  uk: 'і й та у в на з із зі за до від про що не як але це для після через або також його її їх який яка які де був була буде щодо проти між під над без ще вже',
  ru: 'и в на с со за до от о об что не как но это для после через или также его ее их который которая которые где был была будет против между под над без еще уже по из к',
};

/** A word as a number: thousands of them are looked up for a feed, and to make a string of each costs more than that. */
const numberOf = (before: number, code: number): number => (Math.imul(before, 31) + code) & 0x3fffffff;

/** In which languages a word is common, by its number. */
const commonIn = new Map<number, Language[]>();
for (const language of languages) {
  for (const one of new Set(commonWords[language].split(' '))) {
    let number = 0;
    for (let place = 0; place < one.length; place++) number = numberOf(number, one.charCodeAt(place));
    commonIn.set(number, [...(commonIn.get(number) ?? []), language]);
  }
}

const nowhere: readonly Language[] = [];

/** As much of a text as is looked at: a title and its first sentences say enough, and often the title alone. */
const mostLetters = 600;
const firstLetters = 150;

const cyrillic = /[\u0400-\u052f]/;

type Tally = Record<Language, number>;
const nothing: Readonly<Tally> = { en: 0, sr: 0, uk: 0, ru: 0, tr: 0, fr: 0 };

/**
 * The language that a text is written in, of those that we read; undefined where it does not show: too short, or
 * written like none of them. Goes by letters of one language only and by short common words. Linear in the text.
 *
 * Our own few lines, because the libraries that know Ukrainian and Serbian either weigh 590 kB or more, or take one
 * title in fifteen for another language; among six known languages letters and short words tell nearly all.
 */
export function detectLanguage(text: string): Language | undefined {
  const beginning = text.length > firstLetters ? bestOf(text.slice(0, firstLetters)) : undefined;
  if (beginning !== undefined && beginning.score >= Math.max(6, 3 * beginning.next)) return beginning.language;
  const { language, score, next } = bestOf(text.slice(0, mostLetters));
  return score >= Math.max(2, 1.5 * next) ? language : undefined;
}

/** The likeliest language of a text, with its score and that of the next. */
function bestOf(text: string): { readonly language: Language; readonly score: number; readonly next: number } {
  const scores = scoresOf(text.toLowerCase());
  let best: Language = 'en';
  let next = 0;
  for (const language of languages) {
    if (language === best) continue;
    next = Math.max(next, Math.min(scores[language], scores[best]));
    if (scores[language] > scores[best]) best = language;
  }
  return { language: best, score: scores[best], next };
}

function scoresOf(text: string): Tally {
  const scores = { ...nothing };
  const beyondAscii: string[] = [];
  let start = 0;
  let number = 0;
  let highest = 0;
  for (let place = 0; place <= text.length; place++) {
    const code = place < text.length ? text.charCodeAt(place) : 0;
    if (isLetter(code) || (place > start && isApostrophe(code))) {
      number = numberOf(number, code);
      highest = Math.max(highest, code);
      continue;
    }
    for (const language of commonIn.get(number) ?? nowhere) scores[language] += 1;
    if (highest > 0x7f) beyondAscii.push(text.slice(start, place));
    start = place + 1;
    number = 0;
    highest = 0;
  }
  if (beyondAscii.length > 0) addOwnLetters(scores, beyondAscii);
  return scores;
}

/** Its letters in a Latin text count beside its words only: an English title may be all about Đoković and Čilić. */
function addOwnLetters(scores: Tally, words: readonly string[]): void {
  for (const [language, letters] of ownLetters) {
    const lettered = words.filter((one) => letters.test(one));
    scores[language] += (scores[language] > 0 ? lettered : lettered.filter((one) => cyrillic.test(one))).length;
  }
}

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

const isLetter = (code: number): boolean => {
  if (code < 0x80) return code >= 0x61 && code <= 0x7a;
  const known = letters.get(code);
  if (known !== undefined) return known;
  const is = /\p{L}/u.test(String.fromCharCode(code));
  letters.set(code, is);
  return is;
};

/** What is a letter beyond ASCII, each looked up once: at most 65,536 code units. */
const letters = new Map<number, boolean>();
