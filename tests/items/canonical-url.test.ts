import fc from 'fast-check';
import { canonicalUrl } from '../../shared/items/canonical-url';

describe('the one address of a page', () => {
  it.each([
    ['campaign', 'https://bell.example/a?utm_source=rss&utm_medium=feed', 'https://bell.example/a'],
    ['audience counter', 'https://bell.example/a?at_medium=rss&id=3', 'https://bell.example/a?id=3'],
    ['click ids', 'https://bell.example/a?fbclid=1&gclid=2', 'https://bell.example/a'],
    ['fragment', 'https://bell.example/a#comments', 'https://bell.example/a'],
    ['host in capitals, default port', 'HTTPS://Bell.Example:443/A', 'https://bell.example/A'],
    [
      'parameters that name the page',
      'https://w.example/?title=X&diff=2&oldid=1',
      'https://w.example/?title=X&diff=2&oldid=1',
    ],
    ['a name and a password', 'https://me:pw@bell.example/a', 'https://bell.example/a'],
    ['a script', 'javascript:alert(1)', ''],
    ['no address', 'see page 3', ''],
  ])('is plain: %s', (_reason, link, expected) => {
    expect(canonicalUrl(link)).toBe(expected);
  });

  it('is its own canonical address, whatever it is made from', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl({ withFragments: true, withQueryParameters: true }), fc.string()), (link) => {
        const once = canonicalUrl(link);
        expect(canonicalUrl(once)).toBe(once);
      }),
    );
  });
});
