import { connectionTrouble } from '../../shared/feeds/connection-trouble';

const withCode = (code: string) => Object.assign(new Error('made up'), { code });

describe('connectionTrouble', () => {
  it.each([
    ['an unknown name', withCode('ENOTFOUND'), 'has no address in the DNS'],
    ['a silent DNS', withCode('EAI_AGAIN'), 'could not be looked up'],
    ['a silent host', withCode('ETIMEDOUT'), 'does not answer'],
    ['no route', withCode('ENETUNREACH'), 'cannot be reached'],
    ['an old certificate', withCode('CERT_HAS_EXPIRED'), 'certificate that has run out'],
    ['somebody else’s certificate', withCode('ERR_TLS_CERT_ALTNAME_INVALID'), 'certificate for another name'],
    ['a home-made certificate', withCode('DEPTH_ZERO_SELF_SIGNED_CERT'), 'nobody we trust has signed'],
    ['an incomplete chain', withCode('UNABLE_TO_VERIFY_LEAF_SIGNATURE'), 'nobody we trust has signed'],
    ['several addresses that refuse', new AggregateError([withCode('ECONNREFUSED')]), 'refuses the connection'],
    ['what nobody foresaw', withCode('EWHATEVER'), 'could not be connected to (EWHATEVER)'],
    ['no error at all', 'a string', 'could not be connected to (no code)'],
  ])('puts %s in words', (_reason, error, words) => {
    const trouble = connectionTrouble('news.example', error);

    expect(trouble.reason).toContain(words);
    expect(trouble.advice).toMatch(/\.$/);
  });
});
