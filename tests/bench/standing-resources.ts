import * as z from 'zod';
import type { Standing } from './monthly-cost';

const Transformation = z.object({
  MetricName: z.string(),
  Dimensions: z.array(z.object({ Key: z.string() })).default([]),
});
const Template = z.object({ Resources: z.record(z.string(), z.looseObject({ Type: z.string() })) });
const MetricFilter = z.object({ Properties: z.object({ MetricTransformations: z.array(Transformation) }) });

const DeployedFunction = z.object({
  Properties: z.object({
    FunctionName: z.string(),
    MemorySize: z.number(),
    LoggingConfig: z.object({ SystemLogLevel: z.string().default('INFO') }).default({ SystemLogLevel: 'INFO' }),
  }),
});

/** Metrics whose log lines are only written while something is wrong. */
const ofTrouble: readonly string[] = ['SilentFeeds', 'UntoldChanges'];

/** Counts what stands in a synthesised template; a metric by outlet is one for each of them. */
export const standingResources = (template: unknown, sizes: Readonly<Record<string, number>>): Standing => {
  const resources = Object.values(Template.parse(template).Resources);
  const of = (type: string) => resources.filter(({ Type }) => Type === type);
  const metrics = of('AWS::Logs::MetricFilter').flatMap(
    (resource) => MetricFilter.parse(resource).Properties.MetricTransformations,
  );
  const functions = of('AWS::Lambda::Function').map((resource) => DeployedFunction.parse(resource).Properties);
  const count = (some: typeof metrics) =>
    some.reduce(
      (sum, { Dimensions }) => sum + Dimensions.reduce((product, { Key }) => product * sizeOf(Key, sizes), 1),
      0,
    );
  return {
    alarms: of('AWS::CloudWatch::Alarm').length,
    metrics: {
      steady: count(metrics.filter(({ MetricName }) => !ofTrouble.includes(MetricName))),
      ofTrouble: count(metrics.filter(({ MetricName }) => ofTrouble.includes(MetricName))),
    },
    dashboards: of('AWS::CloudWatch::Dashboard').length,
    keys: of('AWS::KMS::Key').length,
    memoryGb: Object.fromEntries(
      functions.map(({ FunctionName, MemorySize }) => [
        FunctionName.replace(/^storywatch-[^-]+-/, ''),
        MemorySize / 1024,
      ]),
    ),
    lambdaLogs: functions.some(({ LoggingConfig }) => LoggingConfig.SystemLogLevel !== 'WARN'),
  };
};

const sizeOf = (dimension: string, sizes: Readonly<Record<string, number>>): number => {
  const size = sizes[dimension];
  if (size === undefined) throw new Error(`nobody has said how many values the dimension ${dimension} has`);
  return size;
};
