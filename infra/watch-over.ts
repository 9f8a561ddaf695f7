import { Duration, Stack, Validations } from 'aws-cdk-lib';
import { TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import type { WatchOverEnvironment } from '../functions/watch-over/environment';
import type { WatchedFunction } from '../shared/troubles/watched-functions';
import { whoIsHurt } from '../shared/troubles/who-is-hurt';
import type { AlertSending } from './alert-sending';
import type { BoardPublishing } from './board-publishing';
import type { FeedPolls } from './feed-polls';
import type { House } from './house';
import { RunbookAlarm } from './runbook-alarm';
import { stepMetric } from './step-metric';
import { StoryFunction } from './story-function';
import { StorySchedules } from './story-schedules';
import type { StorylineAssessments } from './storyline-assessments';

type WatchOverProps = House & {
  readonly polls: FeedPolls;
  readonly assessments: StorylineAssessments;
  readonly sending: AlertSending;
  readonly publishing: BoardPublishing;
};

/** The stage is watched over: watch-over tells the operators of troubles, and one alarm watches it. */
export class WatchOver extends Construct {
  readonly fn: StoryFunction;

  constructor(scope: Construct, id: string, { polls, assessments, sending, publishing, ...house }: WatchOverProps) {
    super(scope, id);
    const { stage, tables, operators } = house;
    const watched = {
      'poll-feed': polls.fn,
      'assess-storylines': assessments.fn,
      'send-alerts': sending.fn,
      'publish-board': publishing.fn,
    } satisfies Record<WatchedFunction, StoryFunction>;
    const queues = Object.entries(watched).map(([name, { deadLetters }]) => [name, deadLetters.queueUrl]);
    this.fn = new StoryFunction(this, {
      ...house,
      name: 'watch-over',
      timeout: Duration.seconds(60),
      memoryMb: 256,
      maxEventAge: Duration.minutes(5),
      environment: {
        STAGE: stage.name,
        STORYLINES_TABLE: tables.storylines.tableName,
        FEEDS_TABLE: tables.feeds.tableName,
        POLL_FUNCTION: polls.fn.lambda.functionName,
        ALERTS_TOPIC: sending.topic.topicName,
        OPERATORS_TOPIC_ARN: operators.topicArn,
        DEAD_LETTER_QUEUES: Stack.of(this).toJsonString(Object.fromEntries(queues)),
      } satisfies WatchOverEnvironment,
    });
    this.fn.mayUse(tables.feeds, 'dynamodb:GetItem');
    this.fn.mayUse(tables.storylines, 'dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query');
    this.mayAsk(Object.values(watched).map(({ deadLetters }) => deadLetters.queueArn));
    this.fn.role.addToPrincipalPolicy(
      new PolicyStatement({ actions: ['sns:Publish'], resources: [operators.topicArn] }),
    );
    new StorySchedules(this, 'Clock', this.fn).add('watch', {
      everyMinutes: stage.clockMinutes,
      input: { wokenBy: 'clock' },
      description: 'Looks for what has gone wrong, and tells the operators when it begins and when it ends',
    });
    this.watch(house);
  }

  private mayAsk(queues: readonly string[]): void {
    const { role } = this.fn;
    role.addToPrincipalPolicy(new PolicyStatement({ actions: ['sqs:GetQueueAttributes'], resources: [...queues] }));
    role.addToPrincipalPolicy(new PolicyStatement({ actions: ['cloudwatch:GetMetricData'], resources: ['*'] }));
    Validations.of(role).acknowledge({
      id: 'AwsSolutions::AwsSolutions-IAM5[Resource::*]',
      reason: 'Metrics can be read all or none: CloudWatch knows no narrower right, and this one changes nothing.',
    });
  }

  private watch({ stage, operators }: House): void {
    new RunbookAlarm(this, 'Fails', {
      stage,
      operators,
      heading: 'watch-over fails',
      whoIsHurt: this.fn.whoIsHurt,
      // Twice its pace, so that a run that comes a minute late is not missed.
      metric: this.fn.lambda.metricErrors({ period: Duration.minutes(2 * stage.clockMinutes) }),
      threshold: 1,
      // Where nothing runs, nothing fails.
      treatMissingData: TreatMissingData.BREACHING,
    });
    if (!stage.closelyWatched) return;
    const untold = stepMetric(this.fn, {
      name: 'UntoldChanges',
      pattern: '{ $.message.step = "watch" && $.message.kind = "untold" }',
    });
    new RunbookAlarm(this, 'Untold', {
      stage,
      operators,
      heading: 'a change is untold',
      whoIsHurt: whoIsHurt['a change is untold'],
      metric: untold(Duration.minutes(stage.clockMinutes)),
      threshold: 1,
    });
  }
}
