import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { PollFeedEnvironment } from '../functions/poll-feed/environment';
import { feedSources, outlets } from '../shared/outlets/outlets';
import { whoIsHurt } from '../shared/troubles/who-is-hurt';
import type { House } from './house';
import { RunbookAlarm } from './runbook-alarm';
import { stepMetric } from './step-metric';
import { StoryFunction } from './story-function';
import { StorySchedules } from './story-schedules';

const feeds = feedSources(outlets);

/** News comes in: each feed has a schedule of its own, which wakes poll-feed with `{feed}`. */
export class FeedPolls extends Construct {
  readonly fn: StoryFunction;

  constructor(scope: Construct, id: string, house: House & { readonly contact: string }) {
    super(scope, id);
    const { stage, tables } = house;
    this.fn = new StoryFunction(this, {
      ...house,
      name: 'poll-feed',
      timeout: Duration.seconds(60),
      // The longest document that is read, 5 MB, takes up 140 MB; a poll mostly waits, and each megabyte waits with it.
      memoryMb: 256,
      maxEventAge: Duration.minutes(10),
      environment: {
        FEEDS_TABLE: tables.feeds.tableName,
        ITEMS_TABLE: tables.items.tableName,
        USER_AGENT: `Storywatch/0.1 (${house.contact})`,
        ...(stage.feedsOrigin !== undefined && { FEEDS_ORIGIN: stage.feedsOrigin, ALLOW_PRIVATE_ADDRESSES: 'yes' }),
      } satisfies PollFeedEnvironment,
      lateFile: 'take-document',
      readsItems: true,
    });
    this.fn.mayUse(tables.feeds, 'dynamodb:GetItem', 'dynamodb:PutItem');
    this.fn.mayUse(tables.items, 'dynamodb:BatchWriteItem');

    const schedules = new StorySchedules(this, 'Schedules', this.fn);
    for (const { outlet, feed } of feeds)
      schedules.add(feed.id, {
        everyMinutes: stage.feedsOrigin === undefined ? feed.everyMinutes : 1,
        input: { feed: feed.id },
        description: `Polls ${outlet.name}: ${feed.id}`,
      });

    if (stage.closelyWatched) this.watch(house);
  }

  private watch({ stage, operators }: House): void {
    new RunbookAlarm(this, 'NoPoll', {
      stage,
      operators,
      heading: 'no feed is polled',
      whoIsHurt: whoIsHurt['no feed is polled'],
      metric: this.fn.lambda.metricInvocations({ period: Duration.minutes(30) }),
      threshold: 1,
      whenBelow: true,
    });
    const silent = stepMetric(this.fn, { name: 'SilentFeeds', pattern: '{ $.message.tooSilent IS TRUE }' });
    new RunbookAlarm(this, 'Silent', {
      stage,
      operators,
      heading: 'a feed is silent',
      whoIsHurt: whoIsHurt['a feed is silent'],
      // The slowest feed is polled twice an hour; one poll that says so is enough.
      metric: silent(Duration.hours(1)),
      threshold: 1,
    });
  }
}
