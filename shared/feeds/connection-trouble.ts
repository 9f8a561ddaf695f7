import { codeOf } from './error-code';
import { NotPublic } from './public-lookup';
import { type Unreachable, unreachable } from './unreachable';

const checkAddress = "Check the host name in the address, and this machine's own connection.";
const later = 'It is tried again later. If it lasts for a day, look whether the site itself works.';
const certificate = 'Tell the outlet; until it is renewed the feed is not read, since anybody could be answering.';
const notHttp = 'Check the port and whether the address should begin with http: or https:.';

const told: readonly (readonly [code: RegExp, what: string, advice: string])[] = [
  [/^(ENOTFOUND|ENODATA)$/, 'has no address in the DNS', checkAddress],
  [/^(EAI_AGAIN|ETIMEOUT|ESERVFAIL)$/, 'could not be looked up: the DNS gives no answer', checkAddress],
  [/^ECONNREFUSED$/, 'refuses the connection', later],
  [/^(ECONNRESET|EPIPE)$/, 'closed the connection without an answer', later],
  [/^ETIMEDOUT$/, 'does not answer', later],
  [/^(EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|EADDRNOTAVAIL)$/, 'cannot be reached over the network', checkAddress],
  [/^HPE_HEADER_OVERFLOW$/, 'sent more than 16 KiB of headers', later],
  [/^HPE_/, 'sent something that is not HTTP', notHttp],
  [/^CERT_HAS_EXPIRED$/, 'has a certificate that has run out', certificate],
  [/^ERR_TLS_CERT_ALTNAME_INVALID$/, 'has a certificate for another name', certificate],
  [/CERT|SELF_SIGNED|UNABLE_TO/, 'has a certificate that nobody we trust has signed', certificate],
  [/^(EPROTO|ERR_SSL_|ERR_TLS_)/, 'does not speak TLS as we do', notHttp],
];

/** What a connection that broke before any answer means, in words. `error` is what Node's request was told. */
export const connectionTrouble = (host: string, error: unknown): Unreachable => {
  if (error instanceof NotPublic) {
    return unreachable(
      `${host} leads to a private network, where feeds are never fetched from.`,
      'Check the host name in the address; if it is right, the DNS of this machine or of the outlet is at fault.',
    );
  }
  const code = codeOf(error) ?? 'no code';
  const [, what, advice] = told.find(([pattern]) => pattern.test(code)) ?? [];
  return unreachable(`${host} ${what ?? 'could not be connected to'} (${code}).`, advice ?? later);
};
