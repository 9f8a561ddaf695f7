import { documentClient } from '../../shared/aws/document-client';
import { dynamoChanges } from '../../shared/aws/dynamo-changes';
import { dynamoDecisions } from '../../shared/aws/dynamo-decisions';
import { dynamoFeedMemories } from '../../shared/aws/dynamo-feed-memories';
import { dynamoFiledItems } from '../../shared/aws/dynamo-filed-items';
import { dynamoStatuses } from '../../shared/aws/dynamo-statuses';
import { boardClient, s3BoardFiles } from '../../shared/aws/s3-board-files';
import { outlets } from '../../shared/outlets/outlets';
import { storylines } from '../../shared/storylines/storylines';
import { readEnvironment } from '../read-environment';
import { systemClock } from '../system-clock';
import { PublishBoardEnvironment } from './environment';
import { publishBoard } from './publish-board';

const environment = readEnvironment('publish-board', PublishBoardEnvironment);
const client = documentClient({});
const world = {
  storylines,
  outlets,
  statuses: dynamoStatuses(client, environment.STORYLINES_TABLE),
  changes: dynamoChanges(client, environment.STORYLINES_TABLE),
  decisions: dynamoDecisions(client, environment.STORYLINES_TABLE),
  items: dynamoFiledItems(client, environment.ITEMS_TABLE, systemClock),
  memories: dynamoFeedMemories(client, environment.FEEDS_TABLE),
  files: s3BoardFiles(boardClient({}), environment.BOARD_BUCKET),
  boardUrl: environment.BOARD_URL,
};

/** Woken by the Storylines table's stream and by the clock. Draws everything whatever woke it: no event is looked at. */
export const handler = async (): Promise<{ readonly batchItemFailures: readonly [] }> => {
  const { written, unchanged } = await publishBoard(world, systemClock);
  console.log({ step: 'publish', kind: 'published', written: written.length, unchanged });
  return { batchItemFailures: [] };
};
