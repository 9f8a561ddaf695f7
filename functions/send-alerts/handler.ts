import { alertClient } from '../../shared/aws/alert-client';
import { documentClient } from '../../shared/aws/document-client';
import { dynamoChanges } from '../../shared/aws/dynamo-changes';
import { dynamoDigests } from '../../shared/aws/dynamo-digests';
import { snsPublishAlert } from '../../shared/aws/sns-publish-alert';
import { storylines } from '../../shared/storylines/storylines';
import { readEnvironment } from '../read-environment';
import { say } from '../say';
import { systemClock } from '../system-clock';
import { changeRecords } from './change-records';
import { SendAlertsEnvironment } from './environment';
import { sendDigest, wakesDigest } from './send-digest';
import { tellRecords } from './tell-records';
import { tellUntold } from './tell-untold';

const environment = readEnvironment('send-alerts', SendAlertsEnvironment);
const client = documentClient({});
const world = {
  changes: dynamoChanges(client, environment.STORYLINES_TABLE),
  digests: dynamoDigests(client, environment.STORYLINES_TABLE),
  publishAlert: snsPublishAlert(alertClient({}), environment.ALERTS_TOPIC_ARN),
  storylines,
  boardUrl: environment.BOARD_URL,
};

/** Woken by the Storylines table's stream for each inserted change, by the clock for what is left untold, and once a day. */
export const handler = async (event: unknown): Promise<unknown> => {
  const records = changeRecords(event);
  if (records !== undefined) return tellRecords(world, records, systemClock, say);
  return wakesDigest(event) ? sendDigest(world, systemClock, say) : tellUntold(world, systemClock, say);
};
