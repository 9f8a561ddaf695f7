import { isIP } from 'node:net';
import { isPublicAddress } from './safe-address';
import { type Unreachable, unreachable } from './unreachable';

const editData = "Correct the address in the outlet's data file.";

/** Ports below are those of other services (mail, shells, name servers), which must not be made to read our requests. */
const firstFreePort = 1024;

/**
 * An address that may be asked for, after everything that can be said of it without a look-up: http or https, no name
 * and password, no port of another service, no private address written as such. `base` is the address that redirected here, if one did. (Short,
 * octal and hexadecimal forms of IPv4 are what they mean once URL has read them.)
 */
export const checkedUrl = (
  address: string,
  base: string | undefined,
  allowPrivateAddresses: boolean,
): { readonly kind: 'url'; readonly url: URL } | Unreachable => {
  const whose = base === undefined ? 'The address' : `${shownHost(base)} redirects to an address that`;
  const advice = base === undefined ? editData : 'Find out where the feed has moved, and put its address in the data.';
  if (!URL.canParse(address, base)) return unreachable(`${whose} cannot be read as an address.`, advice);
  const url = new URL(address, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return unreachable(`${whose} begins with ${url.protocol.slice(0, 20)} and not with http: or https:.`, advice);
  }
  if (url.username !== '' || url.password !== '') {
    return unreachable(`${whose} contains a user name or password, which Storywatch never sends.`, advice);
  }
  // URL leaves the port empty where it is the scheme's own.
  if (url.port !== '' && Number(url.port) < firstFreePort && url.port !== '80' && url.port !== '443') {
    return unreachable(`${whose} is on port ${url.port}, where no web server is.`, advice);
  }
  const literal = url.hostname.replace(/^\[|\]$/g, '');
  if (!allowPrivateAddresses && isIP(literal) !== 0 && !isPublicAddress(literal)) {
    return unreachable(`${whose} is on a private network (${literal}), where feeds are never fetched from.`, advice);
  }
  return { kind: 'url', url };
};

/** The host of an address for a sentence: ASCII, as URL writes it, and not longer than a host name can be. */
export const shownHost = (url: string): string => (URL.canParse(url) ? new URL(url).host.slice(0, 253) : 'the server');
