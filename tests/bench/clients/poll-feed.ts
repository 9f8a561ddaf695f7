import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { BatchWriteCommand, DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';

/** The clients that poll-feed cannot do without, and nothing of ours. */
export const libraries = [
  DynamoDBDocumentClient.from(new DynamoDBClient({})),
  BatchWriteCommand,
  GetCommand,
  PutCommand,
];
