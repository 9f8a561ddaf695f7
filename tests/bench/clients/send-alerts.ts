import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { DynamoDBDocumentClient, GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';

/** The clients that send-alerts cannot do without, and nothing of ours. */
export const libraries = [
  DynamoDBDocumentClient.from(new DynamoDBClient({})),
  new SNSClient({}),
  PublishCommand,
  GetCommand,
  UpdateCommand,
];
