import { googleNews } from '../../../shared/feeds/adapters/google-news';
import { rawEntryOf, someFeed } from './raw-entry-of';

const read = (title: string, source?: string) =>
  googleNews(rawEntryOf({ title, description: 'Links', ...(source !== undefined && { source }) }), someFeed);

describe('googleNews', () => {
  it.each([
    ['its source, which ends the title', 'Talks end - The Bell', 'The Bell', 'Talks end', 'The Bell'],
    [
      'its source with a dash, which ends the title',
      'Talks - round two - A - B',
      'A - B',
      'Talks - round two',
      'A - B',
    ],
    ['its source, though the title ends in another', 'Talks end - The Horn', 'The Bell', 'Talks end', 'The Bell'],
    ['the end of the title', 'Talks - round two - The Bell', undefined, 'Talks - round two', 'The Bell'],
    ['nobody', 'Talks end', undefined, 'Talks end', undefined],
    ['its source, which the title does not name', 'Talks end', 'The Bell', 'Talks end', 'The Bell'],
    ['nobody, by a title that is only an end', '- The Bell', undefined, '- The Bell', undefined],
  ])('takes as publisher %s', (_reason, title, source, expected, publisher) => {
    expect(read(title, source)).toMatchObject({ title: expected, publisher, summary: '' });
  });

  it('reads nothing from an entry that says nothing', () => {
    expect(googleNews(rawEntryOf({ title: ' ' }), someFeed)).toBeUndefined();
  });
});
