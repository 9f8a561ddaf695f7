import * as fc from 'fast-check';
import { detectLanguage } from '../../shared/items/detect-language';
import { languages } from '../../shared/outlets/outlet';

describe('the language of a text', () => {
  it.each([
    ['English', 'The baker says that the ovens will stay cold until Friday', 'en'],
    ['French', 'Le boulanger dit que les fours ne seront pas chauds avant vendredi', 'fr'],
    ['Turkish', 'Fırıncı, cuma gününe kadar bir ekmek daha yapacak', 'tr'],
    ['Serbian in Latin', 'Pekar kaže da će peć biti hladna do petka', 'sr'],
    ['Serbian in Cyrillic', 'Пекар каже да ће пећ бити хладна до петка', 'sr'],
    ['Croatian', 'Vlasnik pekare priopćio je da se kruh neće peći do petka', 'sr'],
    ['Ukrainian', 'Пекар каже, що піч буде холодною до пʼятниці', 'uk'],
    ['Russian', 'Пекарь говорит, что печь будет холодной до пятницы', 'ru'],
    ['English with names of letters that are not English', 'Đoković beats Čilić in Paris', undefined],
    ['too short', 'Bakery', undefined],
    ['none that we read', '焼きたてのパン屋は金曜日まで休みます', undefined],
    ['nothing', '', undefined],
  ])('shows in its letters and short words: %s', (_reason, text, expected) => {
    expect(detectLanguage(text)).toBe(expected);
  });

  it('shows after a beginning that does not tell', () => {
    const names = 'Đoković, Čilić, Müller, Kovač, Baker & Sons: '.repeat(5);

    expect(detectLanguage(`${names} the baker says that the ovens will stay cold until Friday`)).toBe('en');
  });

  it('is one that we read or none, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect([...languages, undefined]).toContain(detectLanguage(text));
      }),
    );
  });
});
