import { foldText } from '../../../shared/storylines/reading/fold-text';

describe('folding a text', () => {
  it.each([
    ['lower case', 'en', 'Kyiv TALKS', 'kyiv talks'],
    ['one kind of apostrophe', 'en', 'a`b‘c’d‛eʼfʹg´h', "a'b'c'd'e'f'g'h"],
    ['one kind of apostrophe, in plain letters', 'en', 'Kyiv`s', "kyiv's"],
    ['one kind of dash', 'en', 'a‐b‑c‒d–e—f―g−h', 'a-b-c-d-e-f-g-h'],
    ['no accents', 'fr', 'Échange à Genève, reçu', 'echange a geneve, recu'],
    ['no accents, put on apart', 'fr', 'e\u0301change', 'echange'],
    ['Turkish without its own letters', 'tr', 'Ateşkes ışığı İstanbul', 'ateskes isigi istanbul'],
    ['Serbian without its own letters', 'sr', 'Đoković čeka ćošak žita', 'djokovic ceka cosak zita'],
    ['Serbian in Latin script', 'sr', 'абвгдђежзијклљмнњопрстћуфхцчџш', 'abvgddjezzijklljmnnjoprstcufhccdzs'],
    ['Serbian without Cyrillic letters that it does not have', 'sr', 'я', 'я'],
    ['Cyrillic of others as it is', 'en', 'Жито', 'жито'],
    ['Ukrainian as it is', 'uk', 'Її ґанок', 'її ґанок'],
    ['Ukrainian composed', 'uk', 'і\u0308', 'ї'],
    ['Russian with one е', 'ru', 'Ещё о войнё', 'еще о войне'],
    ['English with its ё', 'en', 'ё', 'е'],
    ['Polish without its l', 'en', 'Łódź', 'lodz'],
  ])('leaves %s', (_reason, language, text, folded) => {
    expect(foldText(text, language)).toBe(folded);
  });

  it.each([
    ['US', 'US envoys', ' usa  envoys'],
    ['U.S.', 'the U.S. says', 'the  usa  says'],
    ['USA', 'USA', ' usa '],
    ['U.S.A.', 'U.S.A.', ' usa '],
    ['UK, which is one word already', 'UK–EU talks', 'uk-eu talks'],
    ['U.K.', 'U.K. envoys', ' uk  envoys'],
    ['U.K with one dot', 'U.K envoys', ' uk  envoys'],
    ['U.N. before words', 'U.N. envoys', ' un  envoys'],
    ['U.N with one dot', 'U.N envoys', ' un  envoys'],
    ['UN, which is one word already', 'UN', 'un'],
    ['U.N.', 'at the U.N.', 'at the  un '],
    ['no pronoun', 'us Us', 'us us'],
    ['no longer word', 'USual UKraine UNtil BUS', 'usual ukraine until bus'],
  ])('tells countries and the UN from words: %s', (_reason, text, folded) => {
    expect(foldText(text, 'en')).toBe(folded);
  });

  it.each([
    ['l', 'fr', "l'accord", 'accord'],
    ['each that elides', 'fr', "c'est d'un j'ai m'a n'a s'est t'a qu'il", 'est un ai a a est a il'],
    ['before an accent', 'fr', 'l’échange', 'echange'],
    ['not the end of a word', 'fr', "aujourd'hui", "aujourd'hui"],
    ['not before a figure', 'fr', "l'2", "l'2"],
    ['not in English', 'en', "d'un", "d'un"],
  ])('takes away what French elides: %s', (_reason, language, text, folded) => {
    expect(foldText(text, language)).toBe(folded);
  });
});
