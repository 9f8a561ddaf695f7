/** What a page of the board may do: load its own stylesheet, script and icon, and nothing else. */
const directives = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** For the pages themselves. */
export const metaPolicy = directives.join('; ');

/** For whoever serves them: in a page, a browser ignores who may frame it. */
export const headerPolicy = [...directives, "frame-ancestors 'none'"].join('; ');
