import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import type { TellOperators } from '../troubles/stage-signs';

/** Publishes to the operators' topic. A request is repeated when its answer is lost: rather told twice than never. */
export const snsTellOperators =
  (topicArn: string, client: SNSClient = operatorsClient()): TellOperators =>
  async ({ subject, text }) => {
    await client.send(new PublishCommand({ TopicArn: topicArn, Subject: subject, Message: text }));
  };

const operatorsClient = (): SNSClient =>
  new SNSClient({
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 1000, requestTimeout: 5000, throwOnRequestTimeout: true },
  });
