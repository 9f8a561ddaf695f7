import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { AssessStorylinesEnvironment } from '../functions/assess-storylines/environment';
import { unfiled } from '../shared/storylines/filed-item';
import type { House } from './house';
import { StoryFunction } from './story-function';
import { StorySchedules } from './story-schedules';
import { StreamSource } from './stream-source';

/** Items become statuses: assess-storylines is woken by the items filed under a storyline, and by the clock. */
export class StorylineAssessments extends Construct {
  readonly fn: StoryFunction;
  readonly stream: StreamSource;

  constructor(scope: Construct, id: string, house: House) {
    super(scope, id);
    const { stage, tables } = house;
    this.fn = new StoryFunction(this, {
      ...house,
      name: 'assess-storylines',
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

    // Few tries: the clock assesses every storyline anew within the hour.
    this.stream = new StreamSource(this, 'ItemsStream', this.fn, {
      table: tables.items,
      pattern: { dynamodb: { Keys: { storyline: { S: [{ 'anything-but': [unfiled] }] } } } },
      lateHeading: 'items are assessed late',
      batchSize: 100,
      maxRecordAge: Duration.hours(1),
      retryAttempts: 5,
    });
    const schedules = new StorySchedules(this, 'Clock', this.fn);
    schedules.add('clock', {
      everyMinutes: stage.assessMinutes,
      input: { wokenBy: 'clock' },
      description: 'Assesses every storyline: some statuses fade, and a run may have died',
    });
    schedules.add('midnight', {
      dailyAtHour: 0,
      input: { wokenBy: 'clock' },
      description: 'Assesses every storyline as a day begins (UTC): some statuses end on one',
    });
  }
}
