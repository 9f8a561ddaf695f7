import { afpCarrier } from '../../../shared/feeds/adapters/afp-carrier';
import { agencyOf, readByline } from '../../../shared/feeds/adapters/read-byline';
import type { RawField } from '../../../shared/feeds/raw-entry';
import { someFeed } from './raw-entry-of';

const words = (count: number) => 'x'.repeat(count);

describe('an agency', () => {
  it.each([
    ['its name', 'AFP', 'AFP'],
    ['its name in another form', 'Anadolu', 'Anadolu Agency'],
    ['its name beside a person', 'A. Author / Reuters', 'Reuters'],
    ['its name twice, in two forms', 'TANJUG, Tanjug', 'Tanjug'],
    ['two agencies', 'AFP and Reuters', undefined],
    ['a word that begins like one', 'APRIL', undefined],
    ['a word that ends like one', 'MAP', undefined],
    ['a name with a figure', 'AFP2', undefined],
    ['nobody', '', undefined],
  ])('is an author by %s', (_reason, author, agency) => {
    expect(agencyOf(author)).toBe(agency);
  });

  it.each([
    ['in brackets', 'Talks ended. (AFP)', 'AFP'],
    ['in square brackets', '[REUTERS] Talks ended.', 'Reuters'],
    ['between slashes', 'BEOGRAD /Tanjug/ Talks ended.', 'Tanjug'],
    ['with its rights', 'Talks ended (© AFP)', 'AFP'],
    ['behind a dateline', 'GENEVA, AP - Talks ended.', 'AP'],
    ['behind a dash', 'Talks ended – AFP', 'AFP'],
    ['behind a hyphen', 'Talks ended - AFP.', 'AFP'],
    ['behind “with”', 'Our desk, with AFP', 'AFP'],
    ['behind “avec” in French', 'La rédaction avec AFP', 'AFP'],
    ['before a colon', 'TASS: Talks ended.', 'TASS'],
    ['twice', '(AFP) Talks ended. – AFP', 'AFP'],
    ['as one of two', '(AFP) Talks ended. (Reuters)', undefined],
    ['only spoken of', 'The minister told Reuters so.', undefined],
    ['in brackets with others', 'Talks ended (AFP, Reuters)', undefined],
    ['far into a short text', `${words(70)} (AFP) ${words(60)}`, 'AFP'],
    ['across the middle of a text of twice its reach', `${words(78)} (AFP) ${words(75)}`, 'AFP'],
    ['across the middle of a longer text', `${words(78)} (AFP) ${words(76)}`, undefined],
    ['far into a long text', `${words(100)} (AFP) ${words(100)}`, undefined],
    ['at the beginning of a long text', `(AFP) ${words(200)}`, 'AFP'],
    ['at the end of a long text', `${words(200)} (AFP)`, 'AFP'],
    ['by nobody', 'Talks ended.', undefined],
  ])('signs a text %s', (_reason, text, agency) => {
    expect(readByline(text)).toBe(agency);
  });

  it.each<[string, RawField, string, boolean]>([
    ['its author', 'creator', 'AFP', true],
    ['its author in markup', 'author', '<b>AFP</b>', true],
    ['its source', 'source', 'AFP', true],
    ['the byline of its description', 'description', '<p>Text.</p> (AFP)', true],
    ['the byline of its summary', 'summary', 'Text. (AFP)', true],
    ['the byline of its content', 'content', 'Text. (AFP)', true],
    ['the byline of its encoded content', 'encoded', 'Text. (AFP)', true],
    ['another agency’s byline', 'description', 'Text. (Reuters)', false],
    ['another author', 'creator', 'A. Author', false],
  ])('is told in a carrier’s feed by %s', (_reason, field, text, isKept) => {
    const fields = new Map([
      ['title' as const, [{ text: 'Talks end', attributes: {} }]],
      [field, [{ text, attributes: {} }]],
    ]);

    expect(afpCarrier({ attributes: {}, fields }, someFeed)?.publisher).toBe(isKept ? 'AFP' : undefined);
  });

  it('is told in an entry that says something', () => {
    const fields = new Map([['creator' as const, [{ text: 'AFP', attributes: {} }]]]);

    expect(afpCarrier({ attributes: {}, fields }, someFeed)).toBeUndefined();
  });
});
