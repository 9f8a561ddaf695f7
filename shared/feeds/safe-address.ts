import ipaddr from 'ipaddr.js';

/** The only part of IPv6 that is given out for the public internet (IANA, IPv6 address space). */
const globalIpv6 = ipaddr.IPv6.parseCIDR('2000::/3');
/** What says 'an IPv4 address follows' in a tunnel's address (ISATAP, RFC 5214, 6.1), whatever stands before it. */
const isatap = 0x5efe;
/** An IPv4 address as an IPv6-only network sees it (RFC 6052); its neighbour 64:ff9b:1::/48 is for private use. */
const nat64 = ipaddr.IPv6.parseCIDR('64:ff9b::/96');

/**
 * Whether an address is on the public internet, so that no feed can send us to our own network: private, loopback,
 * link-local, carrier, multicast, documentation and tunnel addresses (6to4, Teredo, ISATAP) are not, and neither is text that
 * is no address. An IPv4 address inside an IPv6 one counts as what it is.
 */
export const isPublicAddress = (address: string): boolean => {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed instanceof ipaddr.IPv4) return parsed.range() === 'unicast';
  if (parsed.match(nat64)) return new ipaddr.IPv4(parsed.toByteArray().slice(12)).range() === 'unicast';
  return parsed.match(globalIpv6) && parsed.range() === 'unicast' && parsed.parts[5] !== isatap;
};
