/** Those that our feeds come in. `Intl.DisplayNames` knows all there are, and takes 8 ms of a function's start. */
const names: ReadonlyMap<string, string> = new Map([
  ['en', 'English'],
  ['fr', 'French'],
  ['ru', 'Russian'],
  ['sr', 'Bosnian, Croatian or Serbian'],
  ['tr', 'Turkish'],
  ['uk', 'Ukrainian'],
]);

/** A language in English; 'sr' stands for three that are hardly told apart in writing. */
export const languageName = (tag: string): string => {
  const name = names.get(tag);
  if (name !== undefined || languageTag(tag) === undefined) return name ?? tag;
  return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' }).of(tag) ?? tag;
};

/** A tag as `lang` takes it; undefined for what is none. Our outlets write Serbian in Latin letters. */
export const languageTag = (tag: string): string | undefined => {
  if (tag === 'sr') return 'sr-Latn';
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag) ? tag : undefined;
};
