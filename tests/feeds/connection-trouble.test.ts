import { connectionTrouble } from '../../shared/feeds/connection-trouble';
import { NotPublic } from '../../shared/feeds/public-lookup';

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

  it.each([
    ['ENODATA', 'has no address in the DNS', /^Check the host name/],
    ['ETIMEOUT', 'could not be looked up: the DNS gives no answer', /^Check the host name/],
    ['ESERVFAIL', 'could not be looked up: the DNS gives no answer', /^Check the host name/],
    ['ECONNREFUSED', 'refuses the connection', /^It is tried again later/],
    ['ECONNRESET', 'closed the connection without an answer', /^It is tried again later/],
    ['EPIPE', 'closed the connection without an answer', /^It is tried again later/],
    ['EHOSTUNREACH', 'cannot be reached over the network', /^Check the host name/],
    ['EHOSTDOWN', 'cannot be reached over the network', /^Check the host name/],
    ['EADDRNOTAVAIL', 'cannot be reached over the network', /^Check the host name/],
    ['HPE_HEADER_OVERFLOW', 'sent more than 16 KiB of headers', /^It is tried again later/],
    ['HPE_INVALID_CONSTANT', 'sent something that is not HTTP', /^Check the port/],
    ['CERT_NOT_YET_VALID', 'has a certificate that nobody we trust has signed', /^Tell the outlet/],
    ['EPROTO', 'does not speak TLS as we do', /^Check the port/],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'does not speak TLS as we do', /^Check the port/],
    ['ERR_TLS_HANDSHAKE_TIMEOUT', 'does not speak TLS as we do', /^Check the port/],
    ['XENOTFOUND', 'could not be connected to', /^It is tried again later/],
    ['ENOTFOUNDX', 'could not be connected to', /^It is tried again later/],
  ])('says of %s what happened and what to do', (code, what, advice) => {
    const trouble = connectionTrouble('news.example', withCode(code));

    expect(trouble).toEqual({
      kind: 'unreachable',
      reason: `news.example ${what} (${code}).`,
      advice: expect.stringMatching(advice),
    });
  });

  it('says of a name that leads to a private network what to check', () => {
    const trouble = connectionTrouble('news.example', new NotPublic('made up'));

    expect(trouble.reason).toBe('news.example leads to a private network, where feeds are never fetched from.');
    expect(trouble.advice).toMatch(/^Check the host name in the address; if it is right/);
  });
});
