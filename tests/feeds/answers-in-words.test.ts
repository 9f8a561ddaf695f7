import { answerTrouble } from '../../shared/feeds/answer-trouble';

const findNew = /^Look on the outlet's site for the feed's new address/;
const wait = /^Nothing to do yet: it is tried again later/;

describe('an answer without a document', () => {
  it.each([
    [204, 'that is no document', findNew],
    [399, 'that is no document', findNew],
    [400, 'it does not accept the request', findNew],
    [401, 'it wants a login', /^Find an open address/],
    [403, 'it refuses us', /^Open the address in a browser/],
    [404, 'there is nothing at this address', findNew],
    [410, 'the feed has been removed for good', findNew],
    [429, 'we ask too often', /raise everyMinutes/],
    [451, 'it is blocked for legal reasons', /^Find another address/],
    [499, 'it does not accept the request', findNew],
    [500, 'its server is at fault', wait],
    [503, 'it is overloaded or being repaired', wait],
  ])('is told in words: %i', (status, meaning, advice) => {
    expect(answerTrouble('news.example', status)).toStrictEqual({
      kind: 'unreachable',
      reason: `news.example answered ${status}: ${meaning}.`,
      advice: expect.stringMatching(advice),
    });
  });

  it('is told with how long the server asks us to wait', () => {
    expect(answerTrouble('news.example', 503, 120)).toMatchObject({
      reason: 'news.example answered 503: it is overloaded or being repaired, and asks us to wait 120 seconds.',
      retryAfterSeconds: 120,
    });
  });
});
