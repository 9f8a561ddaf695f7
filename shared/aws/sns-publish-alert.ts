import { PublishCommand, type PublishCommandInput, type SNSClient } from '@aws-sdk/client-sns';
import type { Alert, PublishAlert, Published } from '../alerts/alert';
import { snsRefusal, snsThrottled, snsTurnedAway } from './sns-refusal';

/** Waits before a throttled publish is sent again. */
const pausesMs: readonly number[] = [200, 500, 1000];

/**
 * Publishes alerts to an SNS topic. Only a throttled publish, which SNS certainly did not accept, is sent again;
 * of any other failure it is answered whether the message may have gone out. Takes a client that does not retry
 * (`alertClient`), and throws for one that does.
 */
export const snsPublishAlert = (
  client: SNSClient,
  topicArn: string,
  pause: (ms: number) => Promise<void> = (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
): PublishAlert => {
  const attempt = async (alert: Alert, pauses: readonly number[]): Promise<Published> => {
    try {
      const { MessageId } = await client.send(new PublishCommand(publishInput(alert, topicArn)));
      return { kind: 'sent', messageId: MessageId ?? 'unknown' };
    } catch (error) {
      const refusal = snsRefusal(error);
      if (refusal !== undefined) return { kind: 'refused', ...refusal };
      const [pauseMs, ...later] = pauses;
      if (!snsThrottled(error) || pauseMs === undefined) return failed(error);
      await pause(pauseMs);
      return attempt(alert, later);
    }
  };

  return async (alert) => {
    if ((await client.config.maxAttempts()) !== 1)
      throw new Error('alerts need an SNS client with maxAttempts 1 (alertClient): another would publish twice');
    return attempt(alert, pausesMs);
  };
};

const failed = (error: unknown): Published => {
  if (!(error instanceof Error)) throw error;
  const said = `${error.name}: ${error.message.replace(/\s+/g, ' ').trim()}`;
  return snsTurnedAway(error)
    ? { kind: 'turned-away', reason: `Nothing was published (${said}).` }
    : { kind: 'unclear', reason: `It may or may not have been published (${said}).` };
};

const publishInput = (alert: Alert, topicArn: string): PublishCommandInput => ({
  TopicArn: topicArn,
  Subject: alert.subject,
  MessageStructure: 'json',
  Message: JSON.stringify({ default: alert.email, email: alert.email, sms: alert.sms }),
  MessageAttributes: {
    storyline: { DataType: 'String', StringValue: alert.attributes.storyline },
    kind: { DataType: 'String', StringValue: alert.attributes.kind },
    status: { DataType: 'String', StringValue: alert.attributes.status },
  },
});
