import { CfnOutput, Duration } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { SendAlertsEnvironment } from '../functions/environment';
import type { House } from './house';
import { RunbookAlarm } from './runbook-alarm';
import { stepMetric } from './step-metric';
import { StoryFunction } from './story-function';
import { StorySchedules } from './story-schedules';
import { StreamSource } from './stream-source';

/** Changes are told: send-alerts is woken by each recorded change and publishes it to the subscribers' topic. */
export class AlertSending extends Construct {
  readonly topic: Topic;
  readonly fn: StoryFunction;
  readonly sent: (period: Duration) => Metric;

  constructor(scope: Construct, id: string, house: House & { readonly key: IKey }) {
    super(scope, id);
    const { stage, tables, key } = house;
    this.topic = new Topic(this, 'Topic', {
      topicName: `storywatch-${stage.name}-alerts`,
      displayName: 'Storywatch',
      masterKey: key,
      enforceSSL: true,
    });
    this.fn = new StoryFunction(this, {
      ...house,
      name: 'send-alerts',
      whoIsHurt: 'All subscribers: a status has changed, and they are not told.',
      timeout: Duration.seconds(60),
      maxEventAge: Duration.minutes(5),
      environment: {
        STORYLINES_TABLE: tables.storylines.tableName,
        ALERTS_TOPIC_ARN: this.topic.topicArn,
      } satisfies SendAlertsEnvironment,
    });
    this.fn.mayUse(tables.storylines, 'dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:UpdateItem');
    this.fn.role.addToPrincipalPolicy(
      new PolicyStatement({ actions: ['sns:Publish'], resources: [this.topic.topicArn] }),
    );
    this.fn.role.addToPrincipalPolicy(
      new PolicyStatement({ actions: ['kms:Decrypt', 'kms:GenerateDataKey'], resources: [key.keyArn] }),
    );

    // Patient, until its age ends it: SNS may be away for a while. Longer than that is for the clock.
    new StreamSource(this, 'ChangesStream', this.fn, {
      table: tables.storylines,
      pattern: { eventName: ['INSERT'], dynamodb: { Keys: { record: { S: [{ prefix: 'change#' }] } } } },
      lateHeading: 'changes are told late',
      batchSize: 10,
      maxRecordAge: Duration.hours(1),
      retryAttempts: 1000,
    });

    new StorySchedules(this, 'Clock', this.fn).add('clock', {
      everyMinutes: stage.clockMinutes,
      input: { wokenBy: 'clock' },
      description: 'Tells what has been left untold, for as long as it is news',
    });

    this.sent = stepMetric(this.fn, {
      name: 'AlertsSent',
      pattern: '{ $.message.step = "alert" && $.message.kind = "sent" }',
    });
    this.watch(house);
    new CfnOutput(this, 'TopicArn', { value: this.topic.topicArn, description: "The subscribers' topic" });
  }

  private watch({ stage, operators }: House): void {
    new RunbookAlarm(this, 'Undelivered', {
      stage,
      operators,
      heading: 'alerts do not arrive',
      whoIsHurt: 'Some subscribers: SNS has not been able to deliver an alert to them.',
      metric: this.topic.metricNumberOfNotificationsFailed({ period: Duration.minutes(5), statistic: 'sum' }),
      threshold: 1,
    });
    new RunbookAlarm(this, 'SmsMoney', {
      stage,
      operators,
      heading: 'money for sms runs out',
      whoIsHurt: 'Subscribers by SMS: at the monthly limit SNS stops sending to them without a word.',
      metric: new Metric({
        namespace: 'AWS/SNS',
        metricName: 'SMSMonthToDateSpentUSD',
        period: Duration.hours(1),
        statistic: 'max',
      }),
      // Four fifths of the limit: of 1 USD in a new account, or of what `-c smsLimitUsd=…` says it was raised to.
      threshold: 0.8 * Number(this.node.tryGetContext('smsLimitUsd') ?? 1),
    });
  }
}
