import type { Duration } from 'aws-cdk-lib';
import type { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { StoryFunction } from './story-function';

type StepMetric = {
  readonly name: string;
  /** Which log lines count, in CloudWatch's pattern language; what a handler logs stands under `$.message`. */
  readonly pattern: string;
  /** The field that holds the number to add up; 1 a line where absent. */
  readonly value?: string;
  /** The field that tells one of several apart. */
  readonly by?: string;
};

/**
 * Counts log lines of a function, so that what is measured is what is logged and handlers know nothing of metrics.
 * While nothing is logged there is no value, and nothing to pay: a metric is charged by the hours that it has one in.
 * Returns the sum over a period; `of` picks one of several where `by` tells them apart.
 */
export const stepMetric = (fn: StoryFunction, { name, pattern, value, by }: StepMetric) => {
  const metricNamespace = `Storywatch/${fn.props.stage.name}`;
  const filter = new MetricFilter(fn, name, {
    logGroup: fn.logs,
    metricNamespace,
    metricName: name,
    filterPattern: FilterPattern.literal(pattern),
    metricValue: value === undefined ? '1' : `$.message.${value}`,
    ...(by !== undefined && { dimensions: { [by]: `$.message.${by}` } }),
  });
  return (period: Duration, of?: string): Metric =>
    filter.metric({
      period,
      statistic: 'sum',
      ...(by !== undefined && of !== undefined && { dimensionsMap: { [by]: of } }),
    });
};
