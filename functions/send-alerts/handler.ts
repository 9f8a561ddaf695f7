import { alertClient } from '../../shared/aws/alert-client';
import { documentClient } from '../../shared/aws/document-client';
import { dynamoChanges } from '../../shared/aws/dynamo-changes';
import { snsPublishAlert } from '../../shared/aws/sns-publish-alert';
import { storylines } from '../../shared/storylines/storylines';
import { readEnvironment, SendAlertsEnvironment } from '../environment';
import { systemClock } from '../system-clock';
import { type ChangeRecord, changeRecords } from './change-records';
import { sendAlert } from './send-alert';

const environment = readEnvironment('send-alerts', SendAlertsEnvironment);
const world = {
  changes: dynamoChanges(documentClient({}), environment.STORYLINES_TABLE),
  publishAlert: snsPublishAlert(alertClient({}), environment.ALERTS_TOPIC_ARN),
  storylines,
  boardUrl: environment.BOARD_URL,
};

type BatchAnswer = { readonly batchItemFailures: readonly { readonly itemIdentifier: string }[] };

/** Woken by the Storylines table's stream for each inserted change; what is not settled is handed in again. */
export const handler = async (event: unknown): Promise<BatchAnswer> => {
  const unsettled: string[] = [];
  for (const record of changeRecords(event)) if (!(await tell(record))) unsettled.push(record.sequenceNumber);
  return { batchItemFailures: unsettled.map((itemIdentifier) => ({ itemIdentifier })) };
};

/** False when it has to be tried again. A refused alert is not: it needs an operator, and its log line says for what. */
const tell = async ({ storyline, number }: ChangeRecord): Promise<boolean> => {
  try {
    const change = await world.changes.get(storyline, number);
    if (change === undefined) return true;
    const told = await sendAlert(world, change, systemClock());
    console.log({ step: 'alert', storyline, number, ...told });
    return told.kind !== 'in-hand';
  } catch (error) {
    console.error({ step: 'alert', storyline, number, kind: 'failed', error });
    return false;
  }
};
