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
  if (isAscii(named)) return withoutElision(named.toLowerCase().replaceAll('`', "'"), language);
  const plain = named.replace(/[\u2018\u2019\u201b\u02bc\u02b9`\u00b4]/g, "'").replace(/[\u2010-\u2015\u2212]/g, '-');
  const lower = plain.toLowerCase().replaceAll('đ', 'dj').replaceAll('ı', 'i').replaceAll('ł', 'l');
  if (language === 'uk' || language === 'ru') return lower.replaceAll('ё', 'е').normalize('NFC');
  const latin =
    language === 'sr' ? lower.replace(/[\u0400-\u045f]/g, (letter) => serbianCyrillic[letter] ?? letter) : lower;
  return withoutElision(latin.normalize('NFD').replace(/[\u0300-\u036f]/g, ''), language);
}

/** Most English has nothing to fold but its capitals. */
export const isAscii = (text: string): boolean => !beyondAscii.test(text);
const beyondAscii = /[^\x00-\x7f]/;

const namedShort = (text: string): string =>
  text
    .replace(/\bU\.?S\.?A?\.?(?![a-z])/g, ' usa ')
    .replace(/\bU\.K\.?(?![a-z])/g, ' uk ')
    .replace(/\bU\.N\.?(?![a-z])/g, ' un ');

const withoutElision = (text: string, language: string): string =>
  language === 'fr' ? text.replace(/\b(?:[cdjlmnst]|qu)'(?=[a-z])/g, '') : text;
