import {
  ListTagsForResourceCommand,
  ListTopicsCommand,
  PublishCommand,
  SNSServiceException,
} from '@aws-sdk/client-sns';
import { mockClient } from 'aws-sdk-client-mock';
import { alertClient } from '../../shared/aws/alert-client';
import { documentClient } from '../../shared/aws/document-client';
import { openStageTelling } from '../../shared/aws/open-stage-telling';

const place = { region: 'eu-central-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' } };
const arn = (name: string) => `arn:aws:sns:eu-central-1:000000000000:${name}`;

describe('openStageTelling', () => {
  const client = alertClient(place);
  const sns = mockClient(client);
  const open = (stage: string) => openStageTelling(stage, client, documentClient(place));
  beforeEach(() => sns.reset());

  it('publishes to the topic of the stage, wherever in the list it stands', async () => {
    sns.on(ListTopicsCommand, { NextToken: undefined }).resolves({
      Topics: [{ TopicArn: arn('storywatch-dev-alerts') }],
      NextToken: '2',
    });
    sns.on(ListTopicsCommand, { NextToken: '2' }).resolves({ Topics: [{ TopicArn: arn('storywatch-prod-alerts') }] });
    sns
      .on(ListTagsForResourceCommand, { ResourceArn: arn('storywatch-prod-alerts') })
      .resolves({ Tags: [{ Key: 'storywatch-board', Value: 'https://board.example.org/' }] });
    sns.on(PublishCommand).resolves({ MessageId: 'm-1' });

    const opened = await open('prod');
    if (opened.kind !== 'open') throw new Error(opened.reason);
    const attributes = { storyline: 'talks', kind: 'change', status: 'stalled' } as const;
    const published = await opened.publishAlert({ subject: 's', email: 'e', sms: 's', attributes });

    expect(published).toEqual({ kind: 'sent', messageId: 'm-1' });
    expect(opened.boardUrl).toBe('https://board.example.org/');
    expect(sns.commandCalls(PublishCommand)[0]?.args[0].input.TopicArn).toBe(arn('storywatch-prod-alerts'));
  });

  it('says that a stage is not deployed', async () => {
    sns.on(ListTopicsCommand).resolves({ Topics: [{ TopicArn: arn('storywatch-dev-alerts') }] });

    expect(await open('prod')).toMatchObject({
      kind: 'trouble',
      reason: "Stage 'prod' is not deployed in eu-central-1.",
    });
  });

  it('says that it may not ask', async () => {
    const refusal = { name: 'AuthorizationError', message: 'no', $fault: 'client', $metadata: {} } as const;
    sns.on(ListTopicsCommand).rejects(new SNSServiceException(refusal));

    expect(await open('prod')).toMatchObject({
      kind: 'trouble',
      reason: 'You are not allowed sns:ListTopics and sns:ListTagsForResource.',
    });
  });
});
