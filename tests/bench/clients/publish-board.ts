import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient, GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';

/** The clients that publish-board cannot do without, and nothing of ours. */
export const libraries = [
  DynamoDBDocumentClient.from(new DynamoDBClient({})),
  new S3Client({}),
  ListObjectsV2Command,
  PutObjectCommand,
  GetCommand,
  QueryCommand,
];
