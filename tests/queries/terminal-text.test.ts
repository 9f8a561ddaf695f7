import fc from 'fast-check';
import { inColumns, terminalText, widthOf, wrap } from '../../shared/queries/terminal-text';

describe('text for a terminal', () => {
  it('never holds a character that commands the terminal', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(terminalText(text)).not.toMatch(/\p{Cc}|\p{Cf}|\p{Cs}|[\u2028\u2029]/u);
      }),
    );
  });

  it('aligns columns and wraps the last', () => {
    const text = inColumns(
      [
        ['a', 'one two three'],
        ['long', 'four'],
      ],
      { columns: 24, colours: false },
    );

    expect(text).toBe('a     one two three\nlong  four');
    expect(wrap('one two three', 8, 2)).toBe('one\n  two\n  three');
  });

  it('begins no line of its own, whatever it says', () => {
    const text = fc
      .array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\n', '\r', '\u2028', 'told  yes', '\u001b[2K')))
      .map((parts) => parts.join(' '));

    fc.assert(
      fc.property(text, (title) => {
        const [first = '', ...others] = inColumns([['says', title]], { columns: 30, colours: false }).split('\n');

        expect(first).toMatch(/^says/);
        expect(others.every((line) => line.startsWith('      '))).toBe(true);
      }),
    );
  });

  it.each([
    ['Cyrillic', 'Київ', 4],
    ['an accent of its own', 'e\u0301', 1],
    ['Chinese', '中文', 4],
  ])('knows how wide it is: %s', (_reason, text, expected) => {
    expect(widthOf(text)).toBe(expected);
  });
});
