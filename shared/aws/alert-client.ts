import { SNSClient } from '@aws-sdk/client-sns';
import type { AwsPlace } from './aws-place';

/**
 * The SNS client that alerts are published through. It never repeats a request by itself: when an answer is lost,
 * nobody knows whether the message went out, and a second one is worse than a late one.
 */
export const alertClient = ({ requestTimeoutMs = 10_000, ...place }: AwsPlace): SNSClient =>
  new SNSClient({
    ...place,
    maxAttempts: 1,
    requestHandler: { connectionTimeout: 1000, requestTimeout: requestTimeoutMs, throwOnRequestTimeout: true },
  });
