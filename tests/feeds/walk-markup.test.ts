import { walkMarkup } from '../../shared/feeds/walk-markup';

/** What is told of a document, in its order: '<a b=c>', 'text', '</a>'. */
const told = (markup: string, mode: 'html' | 'xml' = 'xml') => {
  const events: string[] = [];
  walkMarkup(markup, mode, {
    text: (text) => events.push(text),
    open: (name, attributes) =>
      events.push(`<${[name, ...Object.entries(attributes).map(([key, value]) => `${key}=${value}`)].join(' ')}>`),
    close: (name) => events.push(`</${name}>`),
  });
  return events;
};

describe('walkMarkup', () => {
  it.each([
    ['tags and text', '<A>x</A >', ['<a>', 'x', '</a>']],
    ['attributes, their names in small letters', `<a B="C" d='e f' g=h>`, ['<a b=C d=e f g=h>']],
    ['the first of two attributes of one name', '<a b="1" b="2">', ['<a b=1>']],
    ['an attribute without a value', '<a b>', ['<a b=>']],
    ['entities', '&amp;<a b="x&lt;y">', ['&', '<a b=x<y>']],
    ['each tag’s own attributes', '<a b="1"><c>', ['<a b=1>', '<c>']],
    ['a tag that closes itself, in XML', '<a b="1"/>', ['<a b=1>', '</a>']],
    ['CDATA', '<![CDATA[<a>]]>', ['<a>']],
    ['no comment, declaration or instruction', '<!-- x --><!DOCTYPE a><?php b ?>c', ['c']],
    ['no attribute that would change objects', '<a __proto__="x" b="1">', ['<a b=1>']],
  ])('tells of %s', (_reason, markup, events) => {
    expect(told(markup)).toEqual(events);
  });

  it.each([
    ['does not close by itself', '<br/>x', ['<br>', 'x']],
    ['is full of entities', '&nbsp;&eacute;', ['\u00a0', 'é']],
  ])('knows HTML, which %s', (_reason, markup, events) => {
    expect(told(markup, 'html')).toEqual(events);
  });
});
