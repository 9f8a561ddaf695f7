import { of } from './synthesised';

describe('what the stack forgets by itself', () => {
  it('is rows of the items table with an expiry, which only unfiled items have, and nothing else', () => {
    const expiring = of('DynamoDB::GlobalTable').filter(({ Properties }) => 'TimeToLiveSpecification' in Properties);

    expect(expiring.map(({ Properties }) => [Properties.TableName, Properties.TimeToLiveSpecification])).toEqual([
      ['storywatch-prod-items', { AttributeName: 'expiresAt', Enabled: true }],
    ]);
  });
});
