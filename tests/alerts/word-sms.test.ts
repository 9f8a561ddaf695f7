import { fitSms, smsLink } from '../../shared/alerts/word-sms';

const link = (length: number) => `https://x.example/${'a'.repeat(length - 18)}`;

describe('an SMS', () => {
  it('takes parts by their worth and shows them in their order', () => {
    const first = 'x'.repeat(140);

    expect(
      fitSms(
        first,
        [3, 2, 1].map((worth) => ({ worth, text: `${worth}${'-'.repeat(8)}` })),
      ),
    ).toBe(`${first} 2-------- 1--------`);
  });

  it('fills its segment to the last character and not beyond', () => {
    expect(fitSms('x'.repeat(150), [{ worth: 1, text: 'y'.repeat(9) }])).toHaveLength(160);
    expect(fitSms('x'.repeat(150), [{ worth: 1, text: 'y'.repeat(10) }])).toHaveLength(150);
  });

  it('leaves out what there is none of, and goes on to what is worth less', () => {
    const parts = [
      { worth: 2, text: undefined },
      { worth: 1, text: 'y'.repeat(200) },
      { worth: 3, text: 'fits' },
    ];

    expect(fitSms('First.', parts)).toBe('First. fits');
  });

  it.each([
    ['as it is', 'https://x.example/a', 'https://x.example/a'],
    ['without a sign that costs two places', 'https://x.example/~a', 'https://x.example/%7Ea'],
    ['none when it is longer than a message', link(161), undefined],
    ['as long as a message', link(160), link(160)],
    ['none when a sign of it costs two places', 'https://x.example/?a=|', undefined],
    ['none when there is none', undefined, undefined],
  ])('has a link %s', (_reason, url, expected) => {
    expect(smsLink(url).text).toBe(expected);
  });
});
