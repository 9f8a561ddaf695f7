import * as fc from 'fast-check';
import { readItem } from '../../shared/storylines/read-item';
import { anItem } from './an-item';

describe('reading whatever the text', () => {
  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string(),
        fc.constantFrom('en', 'sr', 'uk', 'ru', 'tr', 'fr', 'xx', ''),
        (title, summary, lang) => {
          const rows = readItem(anItem({ title, summary, lang }));

          expect(rows.length).toBeGreaterThan(0);
        },
      ),
    );
  });

  it.each([
    ['one word a million times', 'talks '.repeat(1_000_000)],
    ['a word of a million letters', 'a'.repeat(1_000_000)],
    ['stems without end', 'Ukraine Russia peace '.repeat(100_000)],
    ['right-to-left writing', 'محادثات السلام '.repeat(100_000)],
    ['emoji', '🕊️🇺🇦👨‍👩‍👧‍👦'.repeat(50_000)],
    ['accents upon accents', `e${'\u0301'.repeat(1_000_000)}`],
    ['quotes and blanks', '."\u2019) '.repeat(200_000)],
  ])('reads no more of %s than a summary can need', (_reason, text) => {
    const rows = readItem(anItem({ title: text, summary: text }));

    expect(rows.every(({ claims }) => claims.every(({ words }) => words.length <= 300))).toBe(true);
  });

  it('takes time in step with the text, whichever words are repeated', () => {
    const words = [
      'talks',
      'Ukraine',
      'Russia',
      'peace',
      'Putin',
      'halt strikes on energy',
      'не',
      'ne pas',
      '🕊️',
      'א',
      '. A',
    ];
    const long = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 });

    fc.assert(
      fc.property(long, fc.constantFrom('en', 'sr', 'uk', 'ru', 'tr', 'fr'), (unit, lang) => {
        const text = `${unit.join(' ')} `.repeat(40_000);
        const start = process.cpuUsage();

        readItem(anItem({ title: text, summary: text, lang }));

        const { user, system } = process.cpuUsage(start);
        expect((user + system) / 1_000).toBeLessThan(250);
      }),
      { numRuns: 40 },
    );
  });
});
