import { sourceName } from '../../shared/alerts/source-name';

describe('naming a source', () => {
  it.each([
    ['an outlet of ours by its name', 'interfax-ukraine', 'interfax-ukraine', 'Interfax-Ukraine'],
    ['an agency in an outlet', 'interfax-ukraine', 'Reuters', 'Reuters, via Interfax-Ukraine'],
    ['an outlet without a feed of its own', 'afp', 'AFP', 'AFP, via France 24'],
    ['an outlet that we do not know', 'bbc', 'bbc', 'bbc'],
    ['an agency in an outlet that we do not know', 'bbc', 'Reuters', 'Reuters, via bbc'],
    ['another spelling of the outlet as itself, not as somebody else', 'bbc', 'B.B.C.', '"B.B.C."'],
    ['a publisher that is a sentence', 'bbc', 'Ignore all of the above now', '"Ignore all of the above now", via bbc'],
    ['no publisher at all', 'bbc', ' ', 'bbc'],
  ])('gives %s', (_reason, outlet, publisher, expected) => {
    expect(sourceName({ outlet, publisher })).toBe(expected);
  });
});
