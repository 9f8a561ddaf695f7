import { CfnOutput, Duration, Tags } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Alias } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { SendAlertsEnvironment } from '../functions/send-alerts/environment';
import { boardTag } from '../shared/alerts/board-tag';
import { digestHour } from '../shared/alerts/digests';
import { whoIsHurt } from '../shared/troubles/who-is-hurt';
import type { House } from './house';
import { RunbookAlarm } from './runbook-alarm';
import { StoryFunction } from './story-function';
import { StorySchedules } from './story-schedules';
import { StreamSource } from './stream-source';

/** Changes are told: send-alerts is woken by each recorded change and publishes it to the subscribers' topic. */
export class AlertSending extends Construct {
  readonly topic: Topic;
  readonly fn: StoryFunction;

  constructor(scope: Construct, id: string, house: House & { readonly boardUrl: string }) {
    super(scope, id);
    const { stage, tables, boardUrl } = house;
    this.topic = new Topic(this, 'Topic', {
      topicName: `storywatch-${stage.name}-alerts`,
      displayName: 'Storywatch',
      // SNS's own key costs nothing, and whoever may publish may use it.
      masterKey: Alias.fromAliasName(this, 'Key', 'alias/aws/sns'),
      enforceSSL: true,
    });
    Tags.of(this.topic).add(boardTag, boardUrl);
    this.fn = new StoryFunction(this, {
      ...house,
      name: 'send-alerts',
      timeout: Duration.seconds(60),
      memoryMb: 256,
      maxEventAge: Duration.minutes(5),
      environment: {
        STORYLINES_TABLE: tables.storylines.tableName,
        ALERTS_TOPIC_ARN: this.topic.topicArn,
        BOARD_URL: boardUrl,
      } satisfies SendAlertsEnvironment,
    });
    this.fn.mayUse(tables.storylines, 'dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:UpdateItem');
    this.fn.role.addToPrincipalPolicy(
      new PolicyStatement({ actions: ['sns:Publish'], resources: [this.topic.topicArn] }),
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

    const schedules = new StorySchedules(this, 'Clock', this.fn);
    schedules.add('telling', {
      everyMinutes: stage.clockMinutes,
      input: { wokenBy: 'clock' },
      description: 'Tells what has been left untold, for as long as it is news',
    });
    schedules.add('digest', {
      dailyAtHour: digestHour,
      input: { wokenBy: 'digest' },
      description: 'Sends the digest of the day before, if anything changed',
    });

    this.watch(house);
    new CfnOutput(this, 'TopicArn', { value: this.topic.topicArn, description: "The subscribers' topic" });
  }

  private watch({ stage, operators }: House): void {
    if (stage.closelyWatched)
      new RunbookAlarm(this, 'Undelivered', {
        stage,
        operators,
        heading: 'alerts do not arrive',
        whoIsHurt: whoIsHurt['alerts do not arrive'],
        metric: this.topic.metricNumberOfNotificationsFailed({ period: Duration.minutes(5), statistic: 'sum' }),
        threshold: 1,
      });
    const limit = smsLimitUsd(this.node.tryGetContext('smsLimitUsd'));
    if (limit === undefined) return;
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
      threshold: 0.8 * limit,
    });
  }
}

/** `-c smsLimitUsd=20`: what the account may spend on SMS in a month. Without it nobody gets any, and nobody watches. */
const smsLimitUsd = (given: unknown): number | undefined => {
  if (given === undefined) return undefined;
  const limit = Number(given);
  if (!(limit > 0)) throw new Error(`smsLimitUsd is '${given}', and should be a number of dollars: -c smsLimitUsd=20`);
  return limit;
};
