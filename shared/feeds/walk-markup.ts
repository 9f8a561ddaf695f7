import { Tokenizer } from 'htmlparser2';

export type Attributes = Readonly<Record<string, string>>;

/** What is told of a document on the way through it. Names are in lower case. */
export type MarkupListener = {
  readonly text: (text: string) => void;
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close: (name: string) => void;
};

/** A walk through one document, as the tokenizer wants to tell of it. */
class Walk {
  private name = '';
  private attribute = '';
  private value = '';
  private attributes: Record<string, string> = {};

  constructor(
    private readonly markup: string,
    private readonly isXml: boolean,
    private readonly listener: MarkupListener,
  ) {}

  ontext(start: number, end: number) {
    this.listener.text(this.markup.slice(start, end));
  }
  ontextentity(codePoint: number) {
    this.listener.text(String.fromCodePoint(codePoint));
  }
  oncdata(start: number, end: number, offset: number) {
    this.listener.text(this.markup.slice(start, end - offset));
  }
  onopentagname(start: number, end: number) {
    this.name = this.markup.slice(start, end).toLowerCase();
  }
  onattribname(start: number, end: number) {
    this.attribute = this.markup.slice(start, end).toLowerCase();
    this.value = '';
  }
  onattribdata(start: number, end: number) {
    this.value += this.markup.slice(start, end);
  }
  onattribentity(codePoint: number) {
    this.value += String.fromCodePoint(codePoint);
  }
  onattribend() {
    if (this.attribute !== '__proto__') this.attributes[this.attribute] ??= this.value;
  }
  onopentagend() {
    this.listener.open(this.name, this.attributes);
    this.attributes = {};
  }
  onselfclosingtag() {
    this.onopentagend();
    if (this.isXml) this.listener.close(this.name);
  }
  onclosetag(start: number, end: number) {
    this.listener.close(this.markup.slice(start, end).trim().toLowerCase());
  }
  oncomment() {}
  ondeclaration() {}
  onprocessinginstruction() {}
  onend() {}
}

/**
 * Walks HTML or XML of any brokenness from front to back, once. It keeps no stack (the library's own parser does, and
 * slows down with the square of the depth), so that a hundred thousand nested tags cost what flat ones cost.
 * In XML a tag that closes itself is told as opened and closed.
 */
export const walkMarkup = (markup: string, mode: 'html' | 'xml', listener: MarkupListener): void => {
  const isXml = mode === 'xml';
  // To look for entities doubles the time, and most markup has none.
  const decodeEntities = markup.includes('&');
  const tokenizer = new Tokenizer({ xmlMode: isXml, decodeEntities }, new Walk(markup, isXml, listener));
  tokenizer.write(markup);
  tokenizer.end();
};
