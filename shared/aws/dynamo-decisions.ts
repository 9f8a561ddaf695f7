import { type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { Decision, type Decisions } from '../storylines/decision';
import { queryPages } from './query-pages';
import { readRow, rowOf } from './row';

const prefix = 'decision#';

/** The kept decisions in DynamoDB's Storylines table. They stay, like the changes beside them. */
export const dynamoDecisions = (client: DynamoDBDocumentClient, tableName: string): Decisions => ({
  async keep(decision) {
    const record = `${prefix}${decision.at}#${decision.to}`;
    await client.send(new PutCommand({ TableName: tableName, Item: rowOf({ ...decision, record }) }));
  },

  async newest(storyline, limit) {
    const decisions: Decision[] = [];
    if (limit < 1) return decisions;
    const rows = queryPages(client, {
      TableName: tableName,
      ScanIndexForward: false,
      Limit: limit,
      KeyConditionExpression: 'storyline = :storyline AND begins_with(#record, :prefix)',
      ExpressionAttributeNames: { '#record': 'record' },
      ExpressionAttributeValues: { ':storyline': storyline, ':prefix': prefix },
    });
    for await (const row of rows) {
      decisions.push(readRow(Decision, row, `the decision ${String(row.storyline)} ${String(row.record)}`));
      if (decisions.length >= limit) break;
    }
    return decisions;
  },
});
