const serbianCyrillic: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  ђ: 'dj',
  е: 'e',
  ж: 'z',
  з: 'z',
  и: 'i',
  ј: 'j',
  к: 'k',
  л: 'l',
  љ: 'lj',
  м: 'm',
  н: 'n',
  њ: 'nj',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ћ: 'c',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'c',
  џ: 'dz',
  ш: 's',
};

/**
 * Text as the word lists are written: lower case, without accents, one kind of apostrophe, quote and dash. Serbian
 * Cyrillic becomes Latin; French words lose what is elided before them ("l'adhésion"); 'US' and 'U.S.' become 'usa', so that they are told from the pronoun, 'EU' stays 'eu'.
 * Never throws; linear in the text.
 */
export function foldText(text: string, language: string): string {
  const named = text.includes('US') || text.includes('U.') ? namedShort(text) : text;
  const lower = named.toLowerCase().replaceAll('`', "'");
  if (isAscii(lower)) return withoutElision(lower, language);
  if (language === 'uk' || language === 'ru') return lower.replace(signs, foldedSign).replaceAll('ё', 'е').normalize();
  return withoutElision(lower.replace(beyondAscii, language === 'sr' ? foldedSerbian : foldedLatin), language);
}

const apostrophes = /[\u2018\u2019\u201b\u02bc\u02b9\u00b4]/;
const dashes = /[\u2010-\u2015\u2212]/;
const quotes = /[\u00ab\u00bb\u201c-\u201f]/;
const signs = new RegExp([apostrophes, dashes, quotes].map(({ source }) => source).join('|'), 'g');

const foldedSign = (sign: string): string => {
  if (apostrophes.test(sign)) return "'";
  return dashes.test(sign) ? '-' : '"';
};

const special: Readonly<Record<string, string>> = { đ: 'dj', ı: 'i', ł: 'l' };

/** Folds a letter or sign, each once: a language's news have some fifty of them beyond ASCII. */
const keeping = (fold: (letter: string) => string) => {
  const kept = new Map<string, string>();
  return (letter: string): string => {
    const known = kept.get(letter);
    if (known !== undefined) return known;
    const folded = fold(letter);
    kept.set(letter, folded);
    return folded;
  };
};

const foldedLatin = keeping(
  (letter) =>
    special[letter] ??
    letter
      .replace(signs, foldedSign)
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, ''),
);
const foldedSerbian = keeping((letter) => serbianCyrillic[letter] ?? foldedLatin(letter));

/** Most English has nothing to fold but its capitals. */
export const isAscii = (text: string): boolean => !someBeyondAscii.test(text);
const someBeyondAscii = /[^\x00-\x7f]/;
const beyondAscii = /[^\x00-\x7f]/g;

const namedShort = (text: string): string =>
  text
    .replace(/\bU\.?S\.?A?\.?(?![a-z])/g, ' usa ')
    .replace(/\bU\.K\.?(?![a-z])/g, ' uk ')
    .replace(/\bU\.N\.?(?![a-z])/g, ' un ');

const withoutElision = (text: string, language: string): string =>
  language === 'fr' ? text.replace(/\b(?:[cdjlmnst]|qu)'(?=[a-z])/g, '') : text;
