import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { AwsPlace } from './aws-place';

/**
 * The DynamoDB client that all tables are reached through. A request gets 3 seconds (a page of 1 MB takes well under
 * one) and four attempts: all our writes are safe to repeat. Attributes that are undefined are not written.
 */
export const documentClient = ({ requestTimeoutMs = 3000, ...place }: AwsPlace): DynamoDBDocumentClient =>
  DynamoDBDocumentClient.from(
    new DynamoDBClient({
      ...place,
      retryMode: 'standard',
      maxAttempts: 4,
      // Without throwOnRequestTimeout the SDK only warns, and waits on.
      requestHandler: { connectionTimeout: 1000, requestTimeout: requestTimeoutMs, throwOnRequestTimeout: true },
    }),
    { marshallOptions: { removeUndefinedValues: true } },
  );
