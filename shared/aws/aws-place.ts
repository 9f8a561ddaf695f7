import type { DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';

/** Where AWS is, when it is not what the environment says: for the embedded DynamoDB, for emulators and for tests. */
export type AwsPlace = Pick<DynamoDBClientConfig, 'region' | 'credentials'> & {
  readonly endpoint?: string;
  /** How long one request may take, when it is not the client's own limit. */
  readonly requestTimeoutMs?: number;
};
