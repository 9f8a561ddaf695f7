import { Tokenizer } from 'htmlparser2';

export type Attributes = Readonly<Record<string, string>>;

/** What is told of a document on the way through it. Names are in lower case. */
export type MarkupListener = {
  readonly text: (text: string) => void;
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close: (name: string) => void;
};

const { fromCodePoint } = String;
const ignore = () => {};

/**
 * Walks HTML or XML of any brokenness from front to back, once. It keeps no stack (the library's own parser does, and
 * slows down with the square of the depth), so that a hundred thousand nested tags cost what flat ones cost.
 * In XML a tag that closes itself is told as opened and closed.
 */
export const walkMarkup = (markup: string, mode: 'html' | 'xml', listener: MarkupListener): void => {
  let name = '';
  let attribute = '';
  let value = '';
  let attributes: Record<string, string> = {};
  const opened = () => {
    listener.open(name, attributes);
    attributes = {};
  };
  const tokenizer = new Tokenizer(
    { xmlMode: mode === 'xml' },
    {
      ontext: (start, end) => listener.text(markup.slice(start, end)),
      ontextentity: (codePoint) => listener.text(fromCodePoint(codePoint)),
      oncdata: (start, end, offset) => listener.text(markup.slice(start, end - offset)),
      onopentagname: (start, end) => {
        name = markup.slice(start, end).toLowerCase();
      },
      onattribname: (start, end) => {
        attribute = markup.slice(start, end).toLowerCase();
        value = '';
      },
      onattribdata: (start, end) => {
        value += markup.slice(start, end);
      },
      onattribentity: (codePoint) => {
        value += fromCodePoint(codePoint);
      },
      onattribend: () => {
        if (attribute !== '__proto__') attributes[attribute] ??= value;
      },
      onopentagend: opened,
      onselfclosingtag: () => {
        opened();
        if (mode === 'xml') listener.close(name);
      },
      onclosetag: (start, end) => listener.close(markup.slice(start, end).trim().toLowerCase()),
      oncomment: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      onend: ignore,
    },
  );
  tokenizer.write(markup);
  tokenizer.end();
};
