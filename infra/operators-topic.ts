import { CfnOutput } from 'aws-cdk-lib';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { ownService } from './own-service';
import type { Stage } from './stages';

/**
 * Where troubles are told: to whoever keeps Storywatch running, never to its readers. Alarms and budgets cannot publish
 * to a topic that is encrypted with SNS's own key, and a key of ours would cost more than all else: what is said here is
 * names of alarms, feeds and changes, and SNS keeps messages on encrypted disks all the same.
 */
export class OperatorsTopic extends Construct {
  readonly topic: Topic;

  constructor(scope: Construct, id: string, stage: Stage) {
    super(scope, id);
    this.topic = new Topic(this, 'Topic', {
      topicName: `storywatch-${stage.name}-operators`,
      displayName: `Storywatch ${stage.name}`,
      enforceSSL: true,
    });
    for (const service of ['cloudwatch', 'budgets']) this.topic.grantPublish(ownService(this, service));
    new CfnOutput(this, 'TopicArn', { value: this.topic.topicArn, description: "The operators' topic" });
  }
}
