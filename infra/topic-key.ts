import { RemovalPolicy } from 'aws-cdk-lib';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { ownService } from './own-service';
import type { Stage } from './stages';

/** The key that both topics are encrypted with. Alarms and budgets publish to the operators' topic, so they may use it. */
export class TopicKey extends Key {
  constructor(scope: Construct, id: string, stage: Stage) {
    super(scope, id, {
      alias: `storywatch-${stage.name}`,
      description: `Encrypts Storywatch's alerts and alarms in ${stage.name}`,
      enableKeyRotation: true,
      removalPolicy: stage.keepsData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    for (const service of ['cloudwatch', 'budgets'])
      this.grant(ownService(this, service), 'kms:Decrypt', 'kms:GenerateDataKey');
  }
}
