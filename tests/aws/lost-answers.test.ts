import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dynamoChanges } from '../../shared/aws/dynamo-changes';
import { aStoredChange } from './contracts/changes';
import { embeddedTables } from './embedded-tables';

const emptyTables = embeddedTables();

/** Lets the next request through and loses its answer, so that the SDK sends it again. */
const loseOneAnswer = (client: DynamoDBDocumentClient): void => {
  client.middlewareStack.add(
    (next) => async (request) => {
      const answer = await next(request);
      if (!client.middlewareStack.remove('loseOneAnswer')) return answer;
      throw Object.assign(new Error('the answer got lost'), { name: 'TimeoutError' });
    },
    { step: 'finalizeRequest', priority: 'low', name: 'loseOneAnswer' },
  );
};

describe('a lost answer', () => {
  it('leaves a claim with the caller whose request went through, and with no other', async () => {
    const { client, names } = await emptyTables();
    const changes = dynamoChanges(client, names.storylines);
    await changes.record(aStoredChange());
    loseOneAnswer(client);

    const outcome = await changes.claim('exchanges', 1, '2026-01-30T12:06:00Z');

    expect(outcome).toMatchObject({ kind: 'claimed' });
    expect(await changes.claim('exchanges', 1, '2026-01-30T12:06:00Z')).toMatchObject({ kind: 'taken' });
  });
});
