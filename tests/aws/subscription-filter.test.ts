import { filterPolicy } from '../../shared/aws/subscription-filter';

describe('a filter policy', () => {
  it('lets corrections through to whoever is told of changes', () => {
    expect(JSON.parse(filterPolicy({ storylines: ['talks'], kinds: ['change'] }))).toEqual({
      storyline: ['talks'],
      kind: ['change', 'correction'],
    });
    expect(JSON.parse(filterPolicy({ storylines: [], kinds: ['digest'] }))).toEqual({ kind: ['digest'] });
  });
});
