import { plainText } from '../plain-text';

/** Templates within templates: more than an article needs. */
const maxTemplateDepth = 4;

const withoutTemplates = (wikitext: string): string => {
  let text = wikitext;
  for (let depth = 0; depth < maxTemplateDepth; depth++) text = text.replace(/\{\{[^{}]{0,5000}\}\}/g, ' ');
  return text;
};

/**
 * What a reader of the article sees of a piece of wikitext: without references, templates, and the marks of links,
 * headings and emphasis. A piece may begin or end in the middle of any of these; what is left of them is cut off.
 */
export const readWikitext = (wikitext: string): string =>
  plainText(
    withoutTemplates(
      wikitext
        .replace(/<!--|-->/g, ' ')
        .replace(/<ref[^<>]{0,300}\/>/gi, ' ')
        .replace(/<ref[^<>]{0,300}>[^<]{0,3000}<\/ref>/gi, ' '),
    )
      .replace(/<\/?ref[^<>]{0,300}>/gi, ' ')
      .replace(/\{\{[^{}]{0,5000}$|^[^{}]{0,5000}\}\}/g, ' ')
      .replace(/\[\[(?:File|Image|Category|Файл|Категорія):[^[\]]{0,500}\]\]/gi, ' ')
      .replace(/\[\[[^[\]|]{0,300}\|([^[\]|]{0,300})\]\]/g, '$1')
      .replace(/\[https?:[^\s[\]]{0,500}\s?([^[\]]{0,300})\]/g, '$1')
      .replace(/\[\[|\]\]|'{2,5}|={2,6}|\bhttps?:\/\/\S{1,500}/g, ' ')
      .replace(/(?:^|\n)[*#:;|!]{1,5}/g, ' '),
  );
