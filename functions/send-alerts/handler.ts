import { alertClient } from '../../shared/aws/alert-client';
import { documentClient } from '../../shared/aws/document-client';
import { dynamoChanges } from '../../shared/aws/dynamo-changes';
import { snsPublishAlert } from '../../shared/aws/sns-publish-alert';
import { storylines } from '../../shared/storylines/storylines';
import { readEnvironment, SendAlertsEnvironment } from '../environment';
import { say } from '../say';
import { systemClock } from '../system-clock';
import { changeRecords } from './change-records';
import { tellRecords } from './tell-records';
import { tellUntold } from './tell-untold';

const environment = readEnvironment('send-alerts', SendAlertsEnvironment);
const world = {
  changes: dynamoChanges(documentClient({}), environment.STORYLINES_TABLE),
  publishAlert: snsPublishAlert(alertClient({}), environment.ALERTS_TOPIC_ARN),
  storylines,
  boardUrl: environment.BOARD_URL,
};

/** Woken by the Storylines table's stream for each inserted change, and by the clock for what has been left untold. */
export const handler = async (event: unknown): Promise<unknown> => {
  const records = changeRecords(event);
  return records === undefined ? tellUntold(world, systemClock, say) : tellRecords(world, records, systemClock, say);
};
