import { html, type Markup } from './html';
import { languageTag } from './language-name';

/** Text of an outlet: marked with its language, and unable to turn the direction of what stands around it. */
export const foreignText = (text: string, lang: string): Markup => {
  const tag = languageTag(lang);
  const shown = text.trim() === '' ? '(no title)' : text;
  return tag === undefined ? html`<bdi dir="auto">${shown}</bdi>` : html`<bdi lang="${tag}" dir="auto">${shown}</bdi>`;
};
