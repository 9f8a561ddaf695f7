import { PolicyStatement, Role } from 'aws-cdk-lib/aws-iam';
import { CfnSchedule, CfnScheduleGroup } from 'aws-cdk-lib/aws-scheduler';
import { Construct } from 'constructs';
import { scheduleWindowMinutes } from '../shared/feeds/rhythm';
import { ownService } from './own-service';
import type { StoryFunction } from './story-function';

/** How often: every so many minutes, or once a day at that hour (UTC). */
type Pace = { readonly everyMinutes: number } | { readonly dailyAtHour: number };

type Schedule = Pace & {
  readonly description: string;
  readonly input: Readonly<Record<string, string>>;
};

/**
 * The schedules of one function, in a group of its name. What Scheduler could not hand over is tried once more within
 * the interval (left to itself, it tries 185 times over a day), and then lies with the function's dead letters.
 * Times are spread over half the interval, so that the feeds are not all fetched in the same second.
 */
export class StorySchedules extends Construct {
  private readonly group: CfnScheduleGroup;
  private readonly role: Role;

  constructor(
    scope: Construct,
    id: string,
    private readonly fn: StoryFunction,
  ) {
    super(scope, id);
    this.group = new CfnScheduleGroup(this, 'Group', { name: `storywatch-${fn.props.stage.name}-${fn.props.name}` });
    this.role = new Role(this, 'Role', { assumedBy: ownService(this, 'scheduler') });
    this.role.addToPrincipalPolicy(
      new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [fn.lambda.functionArn] }),
    );
    this.role.addToPrincipalPolicy(
      new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [fn.deadLetters.queueArn] }),
    );
  }

  add(name: string, { description, input, ...pace }: Schedule): void {
    const everyMinutes = 'everyMinutes' in pace ? pace.everyMinutes : 24 * 60;
    const schedule = new CfnSchedule(this, name, {
      name,
      groupName: this.group.ref,
      description,
      scheduleExpression: expressionOf(pace),
      flexibleTimeWindow:
        everyMinutes === 1 ? { mode: 'OFF' } : { mode: 'FLEXIBLE', maximumWindowInMinutes: scheduleWindowMinutes },
      target: {
        arn: this.fn.lambda.functionArn,
        roleArn: this.role.roleArn,
        input: JSON.stringify(input),
        retryPolicy: { maximumRetryAttempts: 1, maximumEventAgeInSeconds: everyMinutes * 60 },
        deadLetterConfig: { arn: this.fn.deadLetters.queueArn },
      },
    });
    schedule.node.addDependency(this.role);
  }
}

const expressionOf = (pace: Pace): string => {
  if ('dailyAtHour' in pace) return `cron(0 ${pace.dailyAtHour} * * ? *)`;
  return pace.everyMinutes === 1 ? 'rate(1 minute)' : `rate(${pace.everyMinutes} minutes)`;
};
