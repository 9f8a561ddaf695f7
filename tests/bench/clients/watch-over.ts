import { CloudWatchClient, GetMetricDataCommand } from '@aws-sdk/client-cloudwatch';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';

/** The clients that watch-over cannot do without, and nothing of ours. */
export const libraries = [
  DynamoDBDocumentClient.from(new DynamoDBClient({})),
  new SNSClient({}),
  new SQSClient({}),
  new CloudWatchClient({}),
  GetQueueAttributesCommand,
  GetMetricDataCommand,
  PublishCommand,
  GetCommand,
  PutCommand,
  QueryCommand,
];
