import { ListTablesCommand, ResourceNotFoundException } from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { AwsTrouble } from '../alerts/subscribers';
import type { Instant } from '../items/item';
import { awsTrouble } from './aws-trouble';
import { documentClient } from './document-client';
import { dynamoChanges } from './dynamo-changes';
import { dynamoDecisions } from './dynamo-decisions';
import { dynamoFeedMemories } from './dynamo-feed-memories';
import { dynamoFiledItems } from './dynamo-filed-items';
import { dynamoRows } from './dynamo-rows';
import { dynamoStatuses } from './dynamo-statuses';
import { dynamoWatches } from './dynamo-watches';
import { stageTrouble } from './stage-trouble';
import { stageTables } from './tables';

/**
 * The tables of a deployed stage, for questions. Nothing is asked at opening; `troubleOf` says of an error that a
 * question met what is wrong and what to do, and is undefined for one that nobody at a terminal can mend. Asking needs
 * dynamodb:GetItem and dynamodb:Query on the tables; naming the stages that there are needs dynamodb:ListTables.
 */
export const openStageTables = (
  stage: string,
  clock: () => Instant,
  client: DynamoDBDocumentClient = documentClient({}),
) => {
  const names = stageTables(stage);
  return {
    items: dynamoFiledItems(client, names.items, clock),
    changes: dynamoChanges(client, names.storylines),
    statuses: dynamoStatuses(client, names.storylines),
    decisions: dynamoDecisions(client, names.storylines),
    memories: dynamoFeedMemories(client, names.feeds),
    watches: dynamoWatches(client, names.storylines),
    rows: dynamoRows(client, names),
    now: clock(),
    // What a batch of writes met is the cause of the error that names its rows.
    troubleOf: (error: unknown) => troubleOf(client, stage, error instanceof Error ? (error.cause ?? error) : error),
    close: async () => client.destroy(),
  };
};

const troubleOf = async (
  client: DynamoDBDocumentClient,
  stage: string,
  error: unknown,
): Promise<AwsTrouble | undefined> => {
  if (!(error instanceof ResourceNotFoundException))
    return awsTrouble(error, {
      service: 'DynamoDB',
      action: `dynamodb:GetItem and dynamodb:Query on ${stage}'s tables (Scan for export, PutItem for import)`,
    });
  try {
    return stageTrouble(stage, await deployedStages(client), await client.config.region());
  } catch (refusal) {
    return awsTrouble(refusal, { service: 'DynamoDB', action: 'dynamodb:ListTables' });
  }
};

/** The stages whose tables are in this account and region. */
const deployedStages = async (client: DynamoDBDocumentClient): Promise<readonly string[]> => {
  const stages: string[] = [];
  let ExclusiveStartTableName: string | undefined;
  do {
    const page = await client.send(new ListTablesCommand({ ExclusiveStartTableName }));
    for (const name of page.TableNames ?? [])
      stages.push(...(/^storywatch-([a-z0-9-]+)-storylines$/.exec(name)?.slice(1) ?? []));
    ExclusiveStartTableName = page.LastEvaluatedTableName;
  } while (ExclusiveStartTableName !== undefined);
  return stages;
};
