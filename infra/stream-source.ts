import { Duration } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { EventSourceMapping, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Construct } from 'constructs';
import { RunbookAlarm } from './runbook-alarm';
import type { StoryFunction } from './story-function';

type StreamSourceProps = {
  readonly table: TableV2;
  /** Which records wake the function, in Lambda's filter language. */
  readonly pattern: object;
  /** The title of the runbook's section on a stream that is read too late. */
  readonly lateHeading: string;
  readonly batchSize: number;
  readonly maxRecordAge: Duration;
  readonly retryAttempts: number;
};

/**
 * Wakes a function with a table's changes. A record that fails is handed in again alone, its batch halved until it is
 * found; after the tries or the age that are given (left to itself, Lambda tries for a day and blocks what comes
 * behind) its whereabouts go to the function's dead letters.
 */
export class StreamSource extends Construct {
  constructor(scope: Construct, id: string, fn: StoryFunction, props: StreamSourceProps) {
    super(scope, id);
    const { table, pattern, lateHeading, batchSize, maxRecordAge, retryAttempts } = props;
    const { tableStreamArn } = table;
    if (tableStreamArn === undefined) throw new Error(`${table.node.id} has no stream: see shared/aws/tables.ts`);
    fn.role.addToPrincipalPolicy(
      new PolicyStatement({
        actions: ['DescribeStream', 'GetRecords', 'GetShardIterator', 'ListStreams'].map((name) => `dynamodb:${name}`),
        resources: [tableStreamArn],
      }),
    );
    const mapping = new EventSourceMapping(this, 'Mapping', {
      target: fn.lambda,
      eventSourceArn: tableStreamArn,
      startingPosition: StartingPosition.TRIM_HORIZON,
      filters: [{ pattern: JSON.stringify(pattern) }],
      batchSize,
      reportBatchItemFailures: true,
      bisectBatchOnError: true,
      maxRecordAge,
      retryAttempts,
      onFailure: new SqsDlq(fn.deadLetters),
    });
    mapping.node.addDependency(fn.role);

    const { stage, operators } = fn.props;
    if (!stage.closelyWatched) return;
    new RunbookAlarm(this, 'Late', {
      stage,
      operators,
      whoIsHurt: fn.whoIsHurt,
      heading: lateHeading,
      metric: fn.lambda.metric('IteratorAge', { period: Duration.minutes(5), statistic: 'max' }),
      threshold: Duration.minutes(10).toMilliseconds(),
      periods: 2,
    });
  }
}
