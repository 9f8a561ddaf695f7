const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });

/** A language in English; 'sr' stands for three that are hardly told apart in writing. */
export const languageName = (tag: string): string => {
  if (tag === 'sr') return 'Bosnian, Croatian or Serbian';
  return languageTag(tag) === undefined ? tag : (names.of(tag) ?? tag);
};

/** A tag as `lang` takes it; undefined for what is none. Our outlets write Serbian in Latin letters. */
export const languageTag = (tag: string): string | undefined => {
  if (tag === 'sr') return 'sr-Latn';
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag) ? tag : undefined;
};
