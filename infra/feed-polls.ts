import { Duration } from 'aws-cdk-lib';
import type { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import type { PollFeedEnvironment } from '../functions/environment';
import { feedSources, outlets } from '../shared/outlets/outlets';
import type { House } from './house';
import { RunbookAlarm } from './runbook-alarm';
import { stepMetric } from './step-metric';
import { StoryFunction } from './story-function';
import { StorySchedules } from './story-schedules';

const feeds = feedSources(outlets);

/** Hours without anything new after which an outlet is too quiet: Wikipedia's articles rest for days, news does not. */
const quietHours = (outlet: string): number => (outlet === 'wikipedia' ? 7 * 24 : 24);

/** News comes in: each feed has a schedule of its own, which wakes poll-feed with `{feed}`. */
export class FeedPolls extends Construct {
  readonly fn: StoryFunction;
  readonly newItems: (period: Duration, outlet: string) => Metric;

  constructor(scope: Construct, id: string, house: House & { readonly contact: string }) {
    super(scope, id);
    const { stage, tables } = house;
    this.fn = new StoryFunction(this, {
      ...house,
      name: 'poll-feed',
      whoIsHurt: 'Subscribers hear late, or never, of what some outlets report.',
      timeout: Duration.seconds(60),
      maxEventAge: Duration.minutes(10),
      environment: {
        FEEDS_TABLE: tables.feeds.tableName,
        ITEMS_TABLE: tables.items.tableName,
        USER_AGENT: `Storywatch/0.1 (${house.contact})`,
        ...(stage.feedsOrigin !== undefined && { FEEDS_ORIGIN: stage.feedsOrigin, ALLOW_PRIVATE_ADDRESSES: 'yes' }),
      } satisfies PollFeedEnvironment,
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

    this.newItems = stepMetric(this.fn, {
      name: 'NewItems',
      pattern: '{ $.message.step = "poll" && $.message.kind = "polled" }',
      value: 'added',
      by: 'outlet',
    });
    this.watch(house);
  }

  private watch({ stage, operators }: House): void {
    new RunbookAlarm(this, 'NoPoll', {
      stage,
      operators,
      heading: 'no feed is polled',
      whoIsHurt: 'Everybody: no news comes in at all, and subscribers take silence for peace and quiet.',
      metric: this.fn.lambda.metricInvocations({ period: Duration.minutes(30) }),
      threshold: 1,
      whenBelow: true,
    });
    for (const { id, name } of outlets)
      new RunbookAlarm(this, `Quiet-${id}`, {
        stage,
        operators,
        heading: 'an outlet is quiet',
        of: id,
        whoIsHurt: `Readers who count on ${name}: nothing new has come from it for ${quietHours(id)} hours.`,
        metric: this.newItems(Duration.hours(quietHours(id) > 24 ? 24 : 6), id),
        threshold: 1,
        whenBelow: true,
        periods: quietHours(id) > 24 ? quietHours(id) / 24 : 4,
      });
    const trouble = stepMetric(this.fn, {
      name: 'FeedTrouble',
      pattern:
        '{ $.message.step = "poll" && ($.message.kind = "unreachable" || $.message.kind = "unreadable" || $.message.trouble = "*") }',
      by: 'feed',
    });
    for (const { feed, outlet } of feeds)
      new RunbookAlarm(this, `Trouble-${feed.id}`, {
        stage,
        operators,
        heading: 'a feed is in trouble',
        of: feed.id,
        whoIsHurt: `Readers who count on ${outlet.name}: ${feed.id} has not been read for 12 hours.`,
        metric: trouble(Duration.hours(1), feed.id),
        threshold: 1,
        periods: 12,
      });
  }
}
