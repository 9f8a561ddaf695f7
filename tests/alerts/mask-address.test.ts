import { maskAddress } from '../../shared/alerts/mask-address';

describe('maskAddress', () => {
  it.each([
    ['an e-mail address keeps a letter and its domain', 'email', 'jane.doe@example.org', 'j•••@example.org'],
    ['a number keeps its country and two digits', 'sms', '+38761123421', '+387•••21'],
    ['a number too short to hide anything', 'sms', '+3876112', '•••'],
    ['a name of one letter', 'email-json', 'j@example.org', 'j•••@example.org'],
    ['a number of nine signs', 'sms', '+38761123', '+387•••23'],
    ['an address without a name', 'email', '@example.org', '•••'],
    ['what nobody knows', 'https', 'https://example.org/secret', '•••'],
  ])('%s', (_, protocol, address, masked) => {
    expect(maskAddress(protocol, address)).toBe(masked);
  });
});
