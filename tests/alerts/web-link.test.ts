import { webLink } from '../../shared/alerts/web-link';

describe('webLink', () => {
  it.each([
    ['https', 'https://x.example/1?a=b#c', 'https://x.example/1?a=b#c'],
    ['http', 'http://x.example/', 'http://x.example/'],
    ['letters of another script', 'https://x.example/мир', 'https://x.example/%D0%BC%D0%B8%D1%80'],
    ['a host of another script', 'https://новини.example/', 'https://xn--b1amarcd.example/'],
    ['signs that end a link', `https://x.example/?a="<b>'`, 'https://x.example/?a=%22%3Cb%3E%27'],
    ['signs that end a link, behind the #', 'https://x.example/#a"<b>', 'https://x.example/#a%22%3Cb%3E'],
    ['2,000 characters', `https://x.example/${'a'.repeat(1982)}`, `https://x.example/${'a'.repeat(1982)}`],
  ])('takes %s', (_reason, address, link) => {
    expect(webLink(address)).toBe(link);
  });

  it.each([
    ['nothing', undefined],
    ['no address', 'x.example'],
    ['a script', 'javascript:alert(1)'],
    ['data', 'data:text/html,x'],
    ['a file', 'file:///etc/passwd'],
    ['a mail', 'mailto:a@x.example'],
    ['a user name that passes for a host', 'https://bank.example@evil.example/'],
    ['a password', 'https://:secret@x.example/'],
    ['more than 2,000 characters', `https://x.example/${'a'.repeat(1983)}`],
  ])('takes %s for none', (_reason, address) => {
    expect(webLink(address)).toBeUndefined();
  });
});
