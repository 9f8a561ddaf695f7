import { readOutlets } from '../../shared/outlets/read-outlets';

const candidate = { url: 'https://news.example/rss', adapter: 'plain' };
const feed = { id: 'made-up-en', language: 'en', everyMinutes: 10, candidates: [candidate] };
const outlet = { id: 'made-up', name: 'Made Up', homepage: 'https://news.example/', weight: 0.5, feeds: [feed] };
const withFeed = (changes: object) => ({ ...outlet, feeds: [{ ...feed, ...changes }] });
const withCandidate = (changes: object) => withFeed({ candidates: [{ ...candidate, ...changes }] });
const { name: _name, ...nameless } = outlet;

describe('readOutlets', () => {
  it('reads one outlet or a list of them', () => {
    expect(readOutlets(outlet, 'made-up.json')).toEqual({ kind: 'outlets', outlets: [outlet] });
    expect(readOutlets([outlet], 'made-up.json')).toEqual({ kind: 'outlets', outlets: [outlet] });
  });

  it.each([
    [
      'a bad address',
      withCandidate({ url: 'news.example' }),
      ', feeds 1, candidates 1, url: an address starts with http:// or https://',
    ],
    [
      'a password',
      withCandidate({ url: 'https://a:b@news.example' }),
      ', feeds 1, candidates 1, url: must not contain a user name or password',
    ],
    [
      'an unknown adapter',
      withCandidate({ adapter: 'plane' }),
      ', feeds 1, candidates 1, adapter: must be one of plain, google-news, mediawiki, afp-carrier',
    ],
    [
      'a carrier without a name',
      withCandidate({ adapter: 'afp-carrier' }),
      ', feeds 1, candidates 1, via: is missing: who carries AFP here must be said',
    ],
    ['a misspelt key', { ...outlet, wieght: 1 }, ': "wieght" is not known here; did you mean "weight"?'],
    [
      'an unknown key',
      withFeed({ colour: 1 }),
      ', feeds 1: "colour" is not known here; allowed here: id, language, timeZone, everyMinutes, quietMinutes, candidates',
    ],
    ['a missing name', nameless, ', name: is missing: text in double quotes is needed'],
    ['a number in quotes', { ...outlet, weight: '1' }, ', weight: must be a number'],
    ['too much weight', { ...outlet, weight: 2 }, ', weight: must be 1 or less'],
    ['too fast a pace', withFeed({ everyMinutes: 0 }), ', feeds 1, everyMinutes: must be 1 or more'],
    ['half a minute', withFeed({ everyMinutes: 1.5 }), ', feeds 1, everyMinutes: must be a whole number'],
    ['an id with blanks', { ...outlet, id: 'Made Up' }, ', id: an id is lower-case letters, digits and single hyphens'],
    ['an empty name', { ...outlet, name: '' }, ', name: must not be empty'],
    ['no address', withFeed({ candidates: [] }), ', feeds 1, candidates: a feed needs at least one address'],
    ['a bad homepage', { ...outlet, homepage: 'x' }, ', homepage: an address starts with http:// or https://'],
    [
      'an unknown zone',
      withFeed({ timeZone: 'Europe/Nowhere' }),
      ', feeds 1, timeZone: must be the name of a time zone, such as Europe/Istanbul',
    ],
    ['a list of lists', [outlet, []], ', outlet 2: must be a group in braces'],
    ['text', 'outlets', ': must be a group in braces'],
  ])('says where and what is wrong with %s', (_reason, data, problem) => {
    expect(readOutlets(data, 'made-up.json')).toEqual({ kind: 'invalid', problems: [`made-up.json${problem}`] });
  });

  it('names ids that are used twice, and who uses them', () => {
    const other = { ...outlet, id: 'other', name: 'Other' };

    expect(readOutlets([outlet, other], 'all.json')).toEqual({
      kind: 'invalid',
      problems: [
        'the feed id "made-up-en" is used 2 times: in made-up and other; an id may be used once in all outlets',
      ],
    });
    expect(readOutlets([outlet, { ...other, id: 'made-up', feeds: [{ ...feed, id: 'b' }] }], 'all.json')).toEqual({
      kind: 'invalid',
      problems: ['the outlet id "made-up" is used 2 times: by Made Up and Other'],
    });
  });
});
