import { plain } from '../../../shared/feeds/adapters/plain';
import { rawEntryOf, someFeed } from './raw-entry-of';

const href = (address: string, rel?: string) => ({
  text: '',
  attributes: rel === undefined ? { href: address } : { href: address, rel },
});

describe('plain', () => {
  it.each([
    ['a dateline', 'SARAJEVO (AA) - The offer stands.', 'Anadolu Agency'],
    ['brackets at the end', 'Thousands were without heating. (Reuters)', 'Reuters'],
    ['slashes', 'BEOGRAD /Tanjug/ Opis.', 'Tanjug'],
    ['capitals and a dash', 'REUTERS - The offer stands.', 'Reuters'],
    ['a dash at the end', 'The offer stands – AFP', 'AFP'],
    ['a mention, which is no byline', 'An official told AFP that the offer stands.', undefined],
    ['two agencies, which leaves it open', '(AFP) The offer stands. (Reuters)', undefined],
  ])('reads the publisher from %s', (_reason, description, publisher) => {
    expect(plain(rawEntryOf({ description }), someFeed)?.publisher).toBe(publisher);
  });

  it.each([
    ['a relative one, from where the document was', 'a?b=1&copy=2', 'https://x.example/feeds/a?b=1&copy=2'],
    ['one without a scheme', '//y.example/1', 'https://y.example/1'],
    ['no script', 'javascript:alert(1)', undefined],
    ['no file', 'file:///etc/passwd', undefined],
    ['none that is endless', `https://x.example/${'a'.repeat(5_000)}`, undefined],
  ])('takes as link %s', (_reason, link, expected) => {
    expect(plain(rawEntryOf({ link }), someFeed)?.link).toBe(expected);
  });

  it("prefers Atom's alternate link to the others", () => {
    const link = [href('https://x.example/self', 'self'), href('https://x.example/1')];

    expect(plain(rawEntryOf({ link }), someFeed)?.link).toBe('https://x.example/1');
  });

  it('takes a guid for the link, unless it says that it is none', () => {
    const guid = 'https://x.example/1';
    const none = [{ text: guid, attributes: { ispermalink: 'false' } }];

    expect(plain(rawEntryOf({ guid }), someFeed)?.link).toBe(guid);
    expect(plain(rawEntryOf({ guid: none }), someFeed)?.link).toBeUndefined();
  });

  it('takes the name and leaves the address of an author', () => {
    expect(plain(rawEntryOf({ author: 'desk@x.example (A. Author)' }), someFeed)?.author).toBe('A. Author');
  });

  it('reads nothing from an entry that says nothing', () => {
    expect(plain(rawEntryOf({ title: ' ', guid: 'urn:1' }), someFeed)).toBeUndefined();
  });
});
