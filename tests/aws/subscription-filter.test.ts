import { filterPolicy, wantedBy } from '../../shared/aws/subscription-filter';

describe('a filter policy', () => {
  it('lets corrections through to whoever is told of changes', () => {
    expect(JSON.parse(filterPolicy({ storylines: ['talks'], kinds: ['change'] }))).toEqual({
      storyline: ['talks'],
      kind: ['change', 'correction'],
    });
    expect(JSON.parse(filterPolicy({ storylines: [], kinds: ['digest'] }))).toEqual({ kind: ['digest'] });
  });

  it('lets the digest of all storylines through to whoever wants it and one of them', () => {
    const wanted = { storylines: ['talks'], kinds: ['digest'] } as const;

    const policy = filterPolicy(wanted);

    expect(JSON.parse(policy)).toEqual({ storyline: ['talks', 'all'], kind: ['digest'] });
    expect(wantedBy(policy, 'MessageAttributes')).toEqual(wanted);
  });
});
