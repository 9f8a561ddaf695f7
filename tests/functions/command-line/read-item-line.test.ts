import { readItemLine } from '../../../functions/command-line/read-item-line';

const read = (over: object) => {
  const line = readItemLine(JSON.stringify({ id: 'a', title: 't', ...over }));
  return line.kind === 'item' ? { ...line.item, doubt: line.doubt } : undefined;
};

describe('reading a line of JSONL', () => {
  it.each([
    ['no zone is UTC', '2025-07-18T00:18:22', '2025-07-18T00:18:22Z'],
    ['an offset is reckoned', '2025-07-18T02:18:22+02:00', '2025-07-18T00:18:22Z'],
    ['parts of a second are cut', '2025-07-18T00:18:22.999Z', '2025-07-18T00:18:22Z'],
    ['none is none', null, undefined],
    ['nonsense is none', 'soon', undefined],
  ])('takes a time: %s', (_reason, publishedAt, expected) => {
    expect(read({ publishedAt })?.publishedAt).toBe(expected);
  });

  it.each([
    ['Croatian', 'hr', 'sr'],
    ['Serbian in Latin letters', 'sr-Latn', 'sr'],
    ['Serbo-Croatian', 'sh', 'sr'],
    ['a region', 'en-GB', 'en'],
    ['Ukrainian', 'uk', 'uk'],
    ['none', undefined, 'en'],
  ])('takes a language: %s', (_reason, lang, expected) => {
    expect(read({ lang })?.lang).toBe(expected);
  });

  it('doubts a time that it cannot read', () => {
    expect(read({ publishedAt: 'soon' })?.doubt).toContain('undated');
  });
});
