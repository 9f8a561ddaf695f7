import { terminalText } from '../queries/terminal-text';

/** Text that is markup already. A class, so that no parsed data can pass for it. */
export class Markup {
  constructor(readonly text: string) {}
}

/** What may stand in a template: anything but markup is escaped, and what is absent leaves nothing. */
type Part = Markup | string | number | false | undefined | readonly Part[];

/**
 * A template that escapes by default, for text between tags and for quoted attributes. Its own and not a library's,
 * because every text that comes in is also put on one line and rid of control and direction characters.
 */
export const html = (literals: TemplateStringsArray, ...parts: readonly Part[]): Markup =>
  new Markup(literals.map((literal, index) => literal + written(parts[index])).join(''));

const written = (part: Part): string => {
  if (part === undefined || part === false) return '';
  if (part instanceof Markup) return part.text;
  return typeof part === 'object' ? part.map(written).join('') : escaped(String(part));
};

const escaped = (text: string): string => terminalText(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
