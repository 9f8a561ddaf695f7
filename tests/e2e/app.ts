import { App, Stack } from 'aws-cdk-lib';
import { CfnEventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import { SubscriptionFilter } from 'aws-cdk-lib/aws-sns';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { StorywatchStack } from '../../infra/storywatch-stack';

/** The real stack in a stage of its own, which keeps its data as prod does, two readers of its alerts, of all and of another storyline, and an operator. */
const app = new App();
const context = (name: string): string => String(app.node.getContext(name));

const stack = new StorywatchStack(app, {
  name: 'e2e',
  keepsData: true,
  logDays: 1,
  clockMinutes: 1,
  assessMinutes: 1,
  closelyWatched: true,
  monthlyBudgetUsd: 1,
  feedsOrigin: context('feedsOrigin'),
});
// The emulator's CloudFormation knows neither budgets nor saved queries.
stack.node.tryRemoveChild('Spending');
stack.node.tryRemoveChild('Queries');
// Lambda would try a record that fails for an hour; nobody waits that long here.
const mapping = stack.assessments.stream.node.findChild('Mapping').node.defaultChild;
if (mapping instanceof CfnEventSourceMapping) mapping.maximumRecordAgeInSeconds = 60;
// What is published goes past the test, which reads the texts that no queue is sent.
stack.sending.fn.lambda.addEnvironment('AWS_ENDPOINT_URL_SNS', context('snsRecorder'));

const readers = new Stack(app, 'storywatch-e2e-readers');
const reader = (queueName: string, storylines?: string[]) =>
  stack.sending.topic.addSubscription(
    new SqsSubscription(new Queue(readers, queueName, { queueName }), {
      ...(storylines !== undefined && {
        filterPolicy: { storyline: SubscriptionFilter.stringFilter({ allowlist: storylines }) },
      }),
    }),
  );
reader('reader-of-all');
reader('reader-of-eu-accession', ['eu-accession']);
stack.operators.addSubscription(new SqsSubscription(new Queue(readers, 'operator', { queueName: 'operator' })));
