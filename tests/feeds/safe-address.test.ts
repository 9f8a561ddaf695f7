import { isPublicAddress } from '../../shared/feeds/safe-address';

describe('isPublicAddress', () => {
  it.each([
    ['a public server', '8.8.8.8'],
    ['a public IPv6 server', '2606:4700::1111'],
    ['a public server inside IPv6', '::ffff:8.8.8.8'],
    ['a public server through NAT64', '64:ff9b::808:808'],
  ])('lets %s through: %s', (_reason, address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    ['this host', '0.0.0.0'],
    ['loopback', '127.0.0.1'],
    ['the end of loopback', '127.255.255.254'],
    ['private', '10.0.0.1'],
    ['private', '172.16.0.1'],
    ['private', '192.168.1.1'],
    ['link-local, where clouds keep their secrets', '169.254.169.254'],
    ['a carrier’s', '100.64.0.1'],
    ['for protocols', '192.0.0.1'],
    ['for documentation', '203.0.113.5'],
    ['for benchmarks', '198.18.0.1'],
    ['multicast', '224.0.0.1'],
    ['reserved', '240.0.0.1'],
    ['broadcast', '255.255.255.255'],
    ['unspecified', '::'],
    ['loopback', '::1'],
    ['loopback in IPv6', '::ffff:127.0.0.1'],
    ['loopback in old IPv6', '::127.0.0.1'],
    ['loopback, translated', '::ffff:0:127.0.0.1'],
    ['loopback through NAT64', '64:ff9b::7f00:1'],
    ['local NAT64', '64:ff9b:1::808:808'],
    ['6to4', '2002:808:808::1'],
    ['Teredo', '2001::1'],
    ['for documentation', '2001:db8::1'],
    ['unique local', 'fd00:ec2::254'],
    ['link-local', 'fe80::1'],
    ['link-local with a zone', 'fe80::1%eth0'],
    ['site-local of old', 'fec0::1'],
    ['multicast', 'ff02::1'],
    ['not given out yet', '4000::1'],
    ['no address', 'localhost'],
    ['empty', ''],
  ])('stops one that is %s: %s', (_reason, address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});
