import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { AssessStorylinesEnvironment } from '../functions/environment';
import { unfiled } from '../shared/storylines/filed-item';
import type { House } from './house';
import { RunbookAlarm } from './runbook-alarm';
import { stepMetric } from './step-metric';
import { StoryFunction } from './story-function';
import { StorySchedules } from './story-schedules';
import { StreamSource } from './stream-source';

/** Items become statuses: assess-storylines is woken by the items filed under a storyline, and by the clock. */
export class StorylineAssessments extends Construct {
  readonly fn: StoryFunction;
  readonly stream: StreamSource;

  constructor(scope: Construct, id: string, house: House) {
    super(scope, id);
    const { stage, operators, tables } = house;
    this.fn = new StoryFunction(this, {
      ...house,
      name: 'assess-storylines',
      whoIsHurt: 'All subscribers: news comes in, but no change of status is noticed.',
      timeout: Duration.seconds(60),
      memoryMb: 512,
      maxEventAge: Duration.minutes(5),
      environment: {
        ITEMS_TABLE: tables.items.tableName,
        STORYLINES_TABLE: tables.storylines.tableName,
      } satisfies AssessStorylinesEnvironment,
    });
    this.fn.mayUse(tables.items, 'dynamodb:Query');
    this.fn.mayUse(tables.storylines, 'dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query');

    // Few tries: the clock assesses every storyline anew before an operator could look.
    this.stream = new StreamSource(this, 'ItemsStream', this.fn, {
      table: tables.items,
      pattern: { dynamodb: { Keys: { storyline: { S: [{ 'anything-but': [unfiled] }] } } } },
      lateHeading: 'items are assessed late',
      batchSize: 100,
      maxRecordAge: Duration.hours(1),
      retryAttempts: 5,
    });
    new StorySchedules(this, 'Clock', this.fn).add('clock', {
      everyMinutes: stage.clockMinutes,
      input: { wokenBy: 'clock' },
      description: 'Assesses every storyline: some statuses end by themselves',
    });

    const untold = stepMetric(this.fn, {
      name: 'UntoldChanges',
      pattern: '{ $.message.step = "assess" && $.message.kind = "untold" }',
    });
    new RunbookAlarm(this, 'Untold', {
      stage,
      operators,
      heading: 'a change is untold',
      whoIsHurt: 'All subscribers: a key status has changed, and they have not been told within five minutes.',
      metric: untold(Duration.minutes(stage.clockMinutes)),
      threshold: 1,
    });
  }
}
