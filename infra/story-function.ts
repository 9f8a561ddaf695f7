import path from 'node:path';
import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, LoggingFormat, Runtime, SystemLogLevel } from 'aws-cdk-lib/aws-lambda';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { WatchedFunction } from '../shared/troubles/watched-functions';
import { type FunctionName, hurtWithout, whoIsHurt } from '../shared/troubles/who-is-hurt';
import type { House } from './house';
import { bundlingFor, bundlingWith, type Holds } from './lambda-bundling';
import { RunbookAlarm } from './runbook-alarm';

export type StoryFunctionProps = House &
  Holds & {
    /** The folder in functions/ that it is made from, and its name wherever it shows. */
    readonly name: FunctionName;
    readonly timeout: Duration;
    readonly memoryMb: number;
    /** How long an invocation that failed or could not start is still worth running. */
    readonly maxEventAge: Duration;
    readonly environment: Readonly<Record<string, string>>;
    /** What it imports only when a run needs it, and most do not: bundled into a file of its own. */
    readonly lateFile?: string;
  };

/**
 * A Lambda function as all of ours are: Node.js 24 on arm64, bundled and minified, logging JSON into a group of its
 * own, allowed nothing but what is granted to it, with a queue for what it gave up on.
 * A failed invocation is tried once more; then its schedule comes round soon enough.
 */
export class StoryFunction extends Construct {
  readonly lambda: NodejsFunction;
  readonly logs: LogGroup;
  readonly role: Role;
  readonly deadLetters: Queue;
  /** A sentence on who is hurt if this fails: the text of its alarms. */
  readonly whoIsHurt: string;

  constructor(
    scope: Construct,
    readonly props: StoryFunctionProps,
  ) {
    super(scope, props.name);
    const { stage, name, timeout, memoryMb, maxEventAge, environment, lateFile } = props;
    const entry = path.join(__dirname, '..', 'functions', name, 'handler.ts');
    const bundling = bundlingFor(props);
    this.whoIsHurt = hurtWithout[name];
    const fullName = `storywatch-${stage.name}-${name}`;

    this.logs = new LogGroup(this, 'Logs', {
      logGroupName: `/storywatch/${stage.name}/${name}`,
      retention: stage.logDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    this.logs.grantWrite(this.role);

    this.deadLetters = new Queue(this, 'DeadLetters', {
      queueName: `${fullName}-dead-letters`,
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    Validations.of(this.deadLetters).acknowledge({
      id: 'AwsSolutions::AwsSolutions-SQS3',
      reason: 'It is the dead-letter queue: of a schedule, of a stream and of failed invocations, which are no queues.',
    });
    this.lambda = new NodejsFunction(this, 'Lambda', {
      functionName: fullName,
      description: this.whoIsHurt,
      entry,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: memoryMb,
      timeout,
      ...(stage.mostRunsAtOnce !== undefined && { reservedConcurrentExecutions: stage.mostRunsAtOnce }),
      environment: { ...environment, NODE_OPTIONS: '--enable-source-maps' },
      bundling: lateFile === undefined ? bundling : bundlingWith(bundling, entry, lateFile),
      role: this.role,
      logGroup: this.logs,
      loggingFormat: LoggingFormat.JSON,
      // Lambda's own lines on runs that ended well are most of the log, and of its price.
      systemLogLevelV2: stage.closelyWatched ? SystemLogLevel.INFO : SystemLogLevel.WARN,
      retryAttempts: 1,
      maxEventAge,
      onFailure: new SqsDestination(this.deadLetters),
    });
    if (name !== 'watch-over' && stage.closelyWatched) this.watch(name);
  }

  /** Allows the function these calls on this one table, and nothing on its neighbours. */
  mayUse(table: TableV2, ...actions: readonly string[]): void {
    this.role.addToPrincipalPolicy(new PolicyStatement({ actions: [...actions], resources: [table.tableArn] }));
  }

  private watch(name: WatchedFunction): void {
    const { stage, operators } = this.props;
    new RunbookAlarm(this, 'Fails', {
      stage,
      operators,
      whoIsHurt: this.whoIsHurt,
      heading: `${name} fails`,
      metric: this.lambda.metricErrors({ period: Duration.minutes(5) }),
      threshold: 1,
      periods: 3,
      datapointsToAlarm: 2,
    });
    new RunbookAlarm(this, 'GaveUp', {
      stage,
      operators,
      whoIsHurt: whoIsHurt[`${name} gave up`],
      heading: `${name} gave up`,
      metric: this.deadLetters.metricApproximateNumberOfMessagesVisible({
        period: Duration.minutes(5),
        statistic: 'max',
      }),
      threshold: 1,
    });
  }
}
