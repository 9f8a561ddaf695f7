import { type ILogGroup, QueryDefinition, QueryString, type QueryStringProps } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { Flow } from './story-dashboard';
import type { WatchOver } from './watch-over';

/** The questions that people ask of the logs, saved in CloudWatch's Logs Insights under storywatch/<stage>. */
export class SavedQueries extends Construct {
  constructor(
    scope: Construct,
    id: string,
    { stage, polls, assessments, sending, watch }: Flow & { readonly watch: WatchOver },
  ) {
    super(scope, id);
    const save = (name: string, logs: readonly ILogGroup[], query: QueryStringProps) =>
      new QueryDefinition(this, name, {
        queryDefinitionName: `storywatch/${stage.name}/${name}`,
        logGroups: [...logs],
        queryString: new QueryString(query),
      });

    save('feeds in trouble', [polls.fn.logs], {
      fields: ['@timestamp', 'message.text'],
      filterStatements: ['message.step = "poll"', 'message.kind in ["unreachable", "unreadable"]'],
    });
    save('silent feeds', [polls.fn.logs], {
      fields: ['message.feed', 'message.silentHours', 'message.failuresInARow', 'message.text'],
      filterStatements: ['message.silentHours >= 12 or message.failuresInARow >= 3'],
      statsStatements: [
        'max(message.silentHours) as hours, max(message.failuresInARow) as failures, latest(message.text) as said by message.feed',
      ],
      sort: 'hours desc',
    });
    save('new items by feed', [polls.fn.logs], {
      fields: ['message.feed'],
      filterStatements: ['message.kind = "polled"'],
      statsStatements: ['sum(message.added) as added by message.feed'],
    });
    save('changes of status', [assessments.fn.logs], {
      fields: ['@timestamp', 'message.storyline', 'message.change.from', 'message.change.to', 'message.change.why'],
      filterStatements: ['message.kind = "changed"'],
    });
    save('what became of alerts', [sending.fn.logs], {
      fields: ['@timestamp', 'message.storyline', 'message.number', 'message.kind', 'message.reason', 'message.advice'],
      filterStatements: ['message.step = "alert"'],
    });
    save('errors', [polls.fn.logs, assessments.fn.logs, sending.fn.logs, watch.fn.logs], {
      fields: ['@timestamp', '@log', '@message'],
      filterStatements: ['level = "ERROR" or level = "FATAL" or message.kind = "failed"'],
    });
  }
}
