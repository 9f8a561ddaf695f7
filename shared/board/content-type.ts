const types: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  svg: 'image/svg+xml',
  atom: 'application/atom+xml',
  json: 'application/json',
  ics: 'text/calendar',
};

/** What a file of the board is, by its name; all of them are text in UTF-8. */
export const contentTypeOf = (path: string): string =>
  `${types[path.split('.').at(-1) ?? ''] ?? 'text/plain'}; charset=utf-8`;
