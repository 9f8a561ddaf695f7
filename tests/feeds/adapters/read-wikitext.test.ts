import { readWikitext } from '../../../shared/feeds/adapters/read-wikitext';

describe('wikitext', () => {
  it.each([
    ['words as they are', 'Talks ended in Geneva.', 'Talks ended in Geneva.'],
    ['comments without their marks', 'a<!-- b -->c', 'a b c'],
    ['no reference', 'Talks<ref>A paper</ref> ended', 'Talks ended'],
    ['no named reference', 'Talks<ref name="x y">A paper</ref> ended', 'Talks ended'],
    ['no reference to a reference', 'Talks<ref name="x" /> ended', 'Talks ended'],
    ['no reference in capitals', 'Talks<REF>A</REF><REF name="x"/> ended', 'Talks ended'],
    ['each text between references', 'a<ref name="x"/>b<ref>c</ref>d<ref>e</ref>f', 'a b d f'],
    ['no marks of half a reference', 'paper</ref> Talks <ref name="x"> ended', 'paper Talks ended'],
    ['no template', 'Talks {{citation needed|date=May}} ended', 'Talks ended'],
    ['no template in a template', 'Talks {{a|{{b|{{c}}}}}} ended', 'Talks ended'],
    ['no template in a template, four deep', 'Talks {{a{{b{{c{{d}}}}}}}} ended', 'Talks ended'],
    ['no beginning of a template', 'Talks ended {{cite|a=b', 'Talks ended'],
    ['no end of a template', 'a=b}} Talks ended', 'Talks ended'],
    ['links by their names', '[[Geneva]] and [[Switzerland|the Swiss]]', 'Geneva and the Swiss'],
    ['no pictures', 'Talks [[File:A.jpg|thumb|A hall]] ended [[image:b.png]]', 'Talks ended'],
    ['no pictures in Ukrainian', 'Переговори [[Файл:A.jpg|міні]] тривають', 'Переговори тривають'],
    ['no categories', 'Talks [[Category:Talks]] [[Категорія:Перемовини]]', 'Talks'],
    ['links out by their names', 'See [https://x.example/1 the paper] and [http://x.example]', 'See the paper and'],
    ['no addresses', 'See https://x.example/1 or http://y.example now', 'See or now'],
    ['no marks of half a link', '[[Geneva and Switzerland]]', 'Geneva and Switzerland'],
    ['no emphasis', "''Talks'' '''ended''' '''''now'''''", 'Talks ended now'],
    ['no headings', '== Talks ==\n====== Round ======', 'Talks Round'],
    ['equals signs that are none', 'a=b', 'a=b'],
    ['apostrophes that are none', "Kyiv's", "Kyiv's"],
    ['no marks of lists', '* a\n** b\n# c\n: d\n; e', 'a b c d e'],
    ['words apart that a template parts', 'a{{b}}c', 'a c'],
    ['words apart that a comment parts', 'a<!--b-->c', 'a b c'],
    ['words apart that half a reference parts', 'a<ref name="x">b', 'a b'],
    ['words apart that the end of a reference parts', 'a<ref name="x" />b</ref>c', 'a b c'],
    ['words apart that a picture parts', 'a[[File:x.png]]b', 'a b'],
    ['words apart that emphasis parts', "a''b''c", 'a b c'],
    ['words apart that begin lines of a list', 'a\n*b', 'a b'],
    ['words together that stood around a link', '([https://x.example b])', '(b)'],
    ['marks within a line', 'a * b # c', 'a * b # c'],
    ['no marks of tables', '| a\n! b', 'a b'],
  ])('is read as %s', (_reason, wikitext, text) => {
    expect(readWikitext(wikitext)).toBe(text);
  });
});
