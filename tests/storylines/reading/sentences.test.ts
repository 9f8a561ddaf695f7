import { sentences } from '../../../shared/storylines/reading/sentences';

const texts = (title: string, summary = '') => sentences(title, summary, 'en').map(({ text }) => text);

describe('cutting an item into sentences', () => {
  it.each([
    ['at a stop before a capital', 'Talks ended. Nobody won.', ['Talks ended.', 'Nobody won.']],
    ['not before a small letter', 'Talks in approx. two days', ['Talks in approx. two days']],
    ['before a figure', 'It ended. 3 were freed.', ['It ended.', '3 were freed.']],
    ['at marks of all kinds', 'Who? They! Then… Now', ['Who?', 'They!', 'Then…', 'Now']],
    [
      'behind and before quotes',
      'He said “No.” “Why?” (They ask.) Then',
      ['He said “No.', '“Why?', '(They ask.', 'Then'],
    ],
    ['at lines and bars', 'One\ntwo | three', ['One', 'two', 'three']],
    ['without blank ones', 'One\n\n \n two', ['One', 'two']],
  ])('cuts a summary %s', (_reason, summary, expected) => {
    expect(texts('Title', summary)).toEqual(['Title', ...expected]);
  });

  it('cuts a title at semicolons only', () => {
    expect(texts('One; two. Three;four')).toEqual(['One', 'two. Three;four']);
  });

  it('knows what stands in the title and what asks', () => {
    expect(sentences('Who won?; “Who lost?”', 'Why? “Because.” He asked (why?) twice.', 'en')).toMatchObject([
      { text: 'Who won?', inTitle: true, isQuestion: true },
      { text: '“Who lost?”', inTitle: true, isQuestion: true },
      { inTitle: false, isQuestion: true },
      { inTitle: false, isQuestion: false },
      { text: 'He asked (why?) twice.', inTitle: false, isQuestion: false },
    ]);
  });

  it('cuts sentences into folded words, with what follows an apostrophe', () => {
    const [sentence] = sentences('Kyiv’s 2-day truce, 2027’de – it’s 150% over!', '', 'en');

    expect(sentence?.words).toEqual(["kyiv's", '2', 'day', 'truce', "2027'de", "it's", '150', 'over']);
  });

  it('finds no words where there are none', () => {
    expect(sentences('…', '', 'en')).toEqual([{ words: [], text: '…', inTitle: true, isQuestion: false }]);
  });

  it('reads the beginning of what is long', () => {
    const [title, summary] = sentences('a'.repeat(401), `${'b'.repeat(1_501)}`, 'en');

    expect([title?.text.length, summary?.text.length]).toEqual([400, 1_500]);
    expect(texts('Title', 'One. '.repeat(13).trim())).toHaveLength(13);
  });
});
