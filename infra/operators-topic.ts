import { CfnOutput } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { ownService } from './own-service';
import type { Stage } from './stages';

/** Where alarms go: to whoever keeps Storywatch running, never to its readers. */
export class OperatorsTopic extends Construct {
  readonly topic: Topic;

  constructor(scope: Construct, id: string, { stage, key }: { readonly stage: Stage; readonly key: IKey }) {
    super(scope, id);
    this.topic = new Topic(this, 'Topic', {
      topicName: `storywatch-${stage.name}-operators`,
      displayName: `Storywatch ${stage.name}`,
      masterKey: key,
      enforceSSL: true,
    });
    for (const service of ['cloudwatch', 'budgets']) this.topic.grantPublish(ownService(this, service));
    new CfnOutput(this, 'TopicArn', { value: this.topic.topicArn, description: "The operators' topic" });
  }
}
