import * as z from 'zod';
import { of, referred } from './synthesised';

const Statement = z.object({
  Effect: z.string(),
  Action: z.union([z.string(), z.array(z.string())]).transform((action) => [action].flat()),
  Resource: z.unknown(),
  Principal: z.unknown().optional(),
  Condition: z.unknown().optional(),
});
const Document = z.object({ Statement: z.array(Statement) });
const statements = (property: string, ...types: readonly string[]) =>
  types.flatMap((type) => of(type)).flatMap(({ Properties }) => Document.parse(Properties[property]).Statement);

describe('permissions', () => {
  it('allows nobody everything: no action and no resource of a policy is a wildcard, but of reading metrics', () => {
    const granted = statements('PolicyDocument', 'IAM::Policy').filter(
      ({ Action }) => Action.join() !== 'cloudwatch:GetMetricData',
    );

    expect(granted.length).toBeGreaterThan(5);
    for (const { Action, Resource } of granted) {
      expect(Action.filter((action) => action.includes('*'))).toEqual([]);
      expect(JSON.stringify(Resource)).not.toContain('"*"');
    }
  });

  it('lets watch-over read what it asks about, and write nothing but what it knows and what it tells', () => {
    const [fn] = of('Lambda::Function').filter(
      ({ Properties }) => Properties.FunctionName === 'storywatch-prod-watch-over',
    );
    const role = `"${referred(fn?.Properties.Role)}"`;
    const own = of('IAM::Policy').filter(({ Properties: { Roles } }) => JSON.stringify(Roles).includes(role));

    const actions = own.flatMap(({ Properties }) => Document.parse(Properties.PolicyDocument).Statement);

    expect(new Set(actions.flatMap(({ Action }) => Action))).toEqual(
      new Set([
        'logs:CreateLogStream',
        'logs:PutLogEvents',
        'dynamodb:GetItem',
        'dynamodb:PutItem',
        'dynamodb:Query',
        'sqs:GetQueueAttributes',
        'sqs:GetQueueUrl',
        'sqs:SendMessage',
        'cloudwatch:GetMetricData',
        'sns:Publish',
      ]),
    );
  });

  it('uses no policy of others, and attaches none to a role directly', () => {
    for (const { Properties } of of('IAM::Role')) {
      expect(Properties.ManagedPolicyArns).toBeUndefined();
      expect(Properties.Policies).toBeUndefined();
    }
  });

  it('is open to nobody: what a policy says of all principals, it denies', () => {
    const open = statements('PolicyDocument', 'SNS::TopicPolicy', 'SQS::QueuePolicy').filter(({ Principal }) =>
      JSON.stringify(Principal)?.includes('"*"'),
    );

    expect(open.length).toBeGreaterThan(0);
    expect(open.filter(({ Effect }) => Effect !== 'Deny')).toEqual([]);
    expect([...of('Lambda::Url'), ...of('Lambda::Permission'), ...of('ApiGatewayV2::Api')]).toEqual([]);
  });

  it('encrypts what subscribers are told, and takes nothing over plain connections', () => {
    const topics = of('SNS::Topic');

    expect(topics).toHaveLength(2);
    const encrypted = topics.filter(({ Properties }) => Properties.KmsMasterKeyId !== undefined);
    expect(encrypted.map(({ Properties }) => Properties.TopicName)).toEqual(['storywatch-prod-alerts']);
    const insecure = statements('PolicyDocument', 'SNS::TopicPolicy', 'SQS::QueuePolicy').filter(
      ({ Condition }) => JSON.stringify(Condition) === '{"Bool":{"aws:SecureTransport":"false"}}',
    );
    expect(insecure).toHaveLength(topics.length + of('SQS::Queue').length);
  });

  it('holds no address of a subscriber or an operator', () => {
    expect(of('SNS::Subscription')).toEqual([]);
  });
});
