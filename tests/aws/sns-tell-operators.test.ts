import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { mockClient } from 'aws-sdk-client-mock';
import { snsTellOperators } from '../../shared/aws/sns-tell-operators';

const topic = 'arn:aws:sns:eu-central-1:000000000000:operators';

describe('snsTellOperators', () => {
  const client = new SNSClient({ region: 'eu-central-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' } });
  const sns = mockClient(client);
  const tell = snsTellOperators(topic, client);
  beforeEach(() => sns.reset());

  it("publishes a mail to the operators' topic", async () => {
    sns.on(PublishCommand).resolves({ MessageId: 'm-1' });

    await tell({ subject: 'Storywatch prod: a feed is silent', text: 'Nothing new.' });

    expect(sns.commandCalls(PublishCommand)[0]?.args[0].input).toEqual({
      TopicArn: topic,
      Subject: 'Storywatch prod: a feed is silent',
      Message: 'Nothing new.',
    });
  });

  it('throws what SNS says when it does not take it', async () => {
    sns.on(PublishCommand).rejects(new Error('no such topic'));

    await expect(tell({ subject: 's', text: 't' })).rejects.toThrow('no such topic');
  });
});
