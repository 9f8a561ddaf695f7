import { documentClient } from '../../shared/aws/document-client';
import { dynamoChanges } from '../../shared/aws/dynamo-changes';
import { dynamoDecisions } from '../../shared/aws/dynamo-decisions';
import { dynamoFiledItems } from '../../shared/aws/dynamo-filed-items';
import { dynamoStatuses } from '../../shared/aws/dynamo-statuses';
import { readEnvironment } from '../read-environment';
import { say } from '../say';
import { systemClock } from '../system-clock';
import { assessAll, assessTouched } from './assess-touched';
import { AssessStorylinesEnvironment } from './environment';
import { itemRecords } from './item-records';

const environment = readEnvironment('assess-storylines', AssessStorylinesEnvironment);
const client = documentClient({});
const world = {
  items: dynamoFiledItems(client, environment.ITEMS_TABLE, systemClock),
  changes: dynamoChanges(client, environment.STORYLINES_TABLE),
  decisions: dynamoDecisions(client, environment.STORYLINES_TABLE),
  statuses: dynamoStatuses(client, environment.STORYLINES_TABLE),
};

/** Woken by the Items table's stream, for the storylines whose evidence was touched, and by the clock, for all. */
export const handler = async (event: unknown): Promise<unknown> => {
  const records = itemRecords(event);
  return records === undefined ? assessAll(world, systemClock, say) : assessTouched(world, records, systemClock, say);
};
