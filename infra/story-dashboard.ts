import { Duration } from 'aws-cdk-lib';
import { Dashboard, GraphWidget, type IMetric, TextWidget } from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import { outlets } from '../shared/outlets/outlets';
import type { AlertSending } from './alert-sending';
import type { FeedPolls } from './feed-polls';
import type { Stage } from './stages';
import { stepMetric } from './step-metric';
import type { StoryFunction } from './story-function';
import type { StorylineAssessments } from './storyline-assessments';

/** The three parts of the flow that people look at. */
export type Flow = {
  readonly stage: Stage;
  readonly polls: FeedPolls;
  readonly assessments: StorylineAssessments;
  readonly sending: AlertSending;
};

const hour = Duration.hours(1);

/** Answers at a glance: is news flowing, is it read, is it told? */
export class StoryDashboard extends Construct {
  constructor(scope: Construct, id: string, { stage, polls, assessments, sending }: Flow) {
    super(scope, id);
    const topic = sending.topic;
    const newItems = stepMetric(polls.fn, {
      name: 'NewItems',
      pattern: '{ $.message.step = "poll" && $.message.kind = "polled" }',
      value: 'added',
      by: 'outlet',
    });
    const changes = stepMetric(assessments.fn, {
      name: 'Changes',
      pattern: '{ $.message.step = "assess" && $.message.kind = "changed" }',
    });
    const sent = stepMetric(sending.fn, {
      name: 'AlertsSent',
      pattern: '{ $.message.step = "alert" && $.message.kind = "sent" }',
    });
    new Dashboard(this, 'Dashboard', {
      dashboardName: `storywatch-${stage.name}`,
      defaultInterval: Duration.days(3),
      widgets: [
        question('Is news flowing?'),
        [
          graph(
            'New items an hour',
            outlets.map(({ id, name: label }) => newItems(hour, id).with({ label })),
          ),
          runs(polls.fn),
        ],
        question('Is it read?'),
        [graph('Changes of status an hour', [changes(hour)]), runs(assessments.fn), age(assessments.fn)],
        question('Is it told?'),
        [
          graph('Alerts an hour', [
            sent(hour),
            topic.metricNumberOfNotificationsDelivered({ period: hour, label: 'delivered' }),
            topic.metricNumberOfNotificationsFailed({ period: hour, label: 'failed' }),
          ]),
          runs(sending.fn),
          age(sending.fn),
        ],
      ],
    });
  }
}

const question = (text: string) => [new TextWidget({ markdown: `## ${text}`, width: 24, height: 1 })];

const graph = (title: string, left: IMetric[]) => new GraphWidget({ title, left, width: 8, height: 6 });

const runs = ({ lambda, deadLetters, props }: StoryFunction) =>
  graph(props.name, [
    lambda.metricInvocations({ period: hour }),
    lambda.metricErrors({ period: hour }),
    deadLetters.metricApproximateNumberOfMessagesVisible({ period: hour, label: 'dead letters' }),
  ]);

const age = ({ lambda, props }: StoryFunction) =>
  graph(`How far ${props.name} is behind (ms)`, [lambda.metric('IteratorAge', { period: hour, statistic: 'max' })]);
