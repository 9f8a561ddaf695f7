import { Alarm, type AlarmProps, ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { runbookSection } from '../shared/troubles/who-is-hurt';
import type { Stage } from './stages';

type RunbookAlarmProps = Pick<AlarmProps, 'metric' | 'threshold' | 'datapointsToAlarm' | 'treatMissingData'> & {
  readonly stage: Stage;
  readonly operators: ITopic;
  /** What has happened; the title of the runbook's section, and the alarm's name. */
  readonly heading: string;
  /** Which of several, when there is an alarm for each: a feed, an outlet. */
  readonly of?: string;
  /** A sentence: it is the first thing that whoever is woken reads. */
  readonly whoIsHurt: string;
  /** Sounds when the metric is below the threshold; otherwise when it reaches it. */
  readonly whenBelow?: boolean;
  readonly periods?: number;
};

/** An alarm that says who is hurt and where it is written what to do. A test holds it to the runbook's headings. */
export class RunbookAlarm extends Alarm {
  constructor(scope: Construct, id: string, props: RunbookAlarmProps) {
    const { stage, operators, heading, of, whoIsHurt, whenBelow = false, periods = 1, ...alarm } = props;
    const name = [slug(heading), ...(of === undefined ? [] : [of])].join('-');
    super(scope, id, {
      ...alarm,
      alarmName: `storywatch-${stage.name}-${name}`,
      alarmDescription: `${whoIsHurt} What to do: ${runbookSection(heading)}`,
      evaluationPeriods: periods,
      treatMissingData:
        alarm.treatMissingData ?? (whenBelow ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING),
      comparisonOperator: whenBelow
        ? ComparisonOperator.LESS_THAN_THRESHOLD
        : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    });
    this.addAlarmAction(new SnsAction(operators));
    this.addOkAction(new SnsAction(operators));
  }
}

const slug = (heading: string): string => heading.toLowerCase().replaceAll(' ', '-');
