import { awsSigns } from '../../shared/aws/aws-signs';
import { documentClient } from '../../shared/aws/document-client';
import { dynamoChanges } from '../../shared/aws/dynamo-changes';
import { dynamoFeedMemories } from '../../shared/aws/dynamo-feed-memories';
import { dynamoWatches } from '../../shared/aws/dynamo-watches';
import { snsTellOperators } from '../../shared/aws/sns-tell-operators';
import { outlets } from '../../shared/outlets/outlets';
import { storylines } from '../../shared/storylines/storylines';
import { readEnvironment } from '../read-environment';
import { say } from '../say';
import { systemClock } from '../system-clock';
import { WatchOverEnvironment } from './environment';
import { watchOver } from './watch-over';

const environment = readEnvironment('watch-over', WatchOverEnvironment);
const client = documentClient({});
const world = {
  stage: environment.STAGE,
  outlets,
  storylines,
  memories: dynamoFeedMemories(client, environment.FEEDS_TABLE),
  changes: dynamoChanges(client, environment.STORYLINES_TABLE),
  watches: dynamoWatches(client, environment.STORYLINES_TABLE),
  signs: awsSigns({
    pollFunction: environment.POLL_FUNCTION,
    alertsTopic: environment.ALERTS_TOPIC,
    deadLetterQueues: environment.DEAD_LETTER_QUEUES,
  }),
  tellOperators: snsTellOperators(environment.OPERATORS_TOPIC_ARN),
};

/** Woken by the clock, whatever the event says. */
export const handler = (): Promise<void> => watchOver(world, systemClock, say);
