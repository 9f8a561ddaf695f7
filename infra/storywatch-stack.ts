import { Annotations, Stack, Tags } from 'aws-cdk-lib';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { AlertSending } from './alert-sending';
import { BoardHosting } from './board-hosting';
import { BoardPublishing } from './board-publishing';
import { FeedPolls } from './feed-polls';
import { OperatorsTopic } from './operators-topic';
import { SavedQueries } from './saved-queries';
import { Spending } from './spending';
import type { Stage } from './stages';
import { StoryDashboard } from './story-dashboard';
import { StoryTables } from './story-tables';
import { StorylineAssessments } from './storyline-assessments';
import { WatchOver } from './watch-over';

/**
 * Storywatch in one stage, in the order in which news goes through it:
 * feeds are polled into items, items are assessed into changes, changes are told to subscribers and shown on the board;
 * and all of it is watched over.
 */
export class StorywatchStack extends Stack {
  readonly assessments: StorylineAssessments;
  readonly sending: AlertSending;
  readonly operators: ITopic;

  constructor(scope: Construct, stage: Stage) {
    super(scope, `storywatch-${stage.name}`, {
      stackName: `storywatch-${stage.name}`,
      description: 'Watches news outlets and says when the key status of a storyline really changes',
      terminationProtection: stage.keepsData,
    });
    Tags.of(this).add('storywatch', stage.name);

    const operators = new OperatorsTopic(this, 'Operators', stage);
    const tables = new StoryTables(this, 'Tables', stage);
    this.operators = operators.topic;
    const house = { stage, operators: operators.topic, tables };

    const polls = new FeedPolls(this, 'Polls', { ...house, contact: this.contact(stage) });
    this.assessments = new StorylineAssessments(this, 'Assessments', house);
    const board = new BoardHosting(this, 'Board', stage);
    this.sending = new AlertSending(this, 'Sending', { ...house, boardUrl: board.url });
    const publishing = new BoardPublishing(this, 'Publishing', { ...house, board });
    const flow = { stage, polls, assessments: this.assessments, sending: this.sending };
    const watch = new WatchOver(this, 'Watch', { ...house, ...flow, publishing });

    if (stage.closelyWatched) new StoryDashboard(this, 'Dashboard', flow);
    new SavedQueries(this, 'Queries', { ...flow, watch });
    new Spending(this, 'Spending', { stage, operators: operators.topic });
  }

  /** Whom servers can write to about our polls: `cdk deploy -c contact=newsroom@example.org`. */
  private contact({ keepsData }: Stage): string {
    const given: unknown = this.node.tryGetContext('contact');
    if (typeof given === 'string' && given !== '') return given;
    if (keepsData)
      Annotations.of(this).addWarningV2(
        'storywatch:contact',
        'No contact for servers to write to: Wikipedia turns away programs without one. Add -c contact=<address>.',
      );
    return 'no contact given';
  }
}
