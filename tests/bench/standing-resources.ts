import * as z from 'zod';
import type { Standing } from './monthly-cost';

const Transformation = z.object({ Dimensions: z.array(z.object({ Key: z.string() })).default([]) });
const Template = z.object({ Resources: z.record(z.string(), z.looseObject({ Type: z.string() })) });
const MetricFilter = z.object({ Properties: z.object({ MetricTransformations: z.array(Transformation) }) });

/** Counts what stands in a synthesised template; a metric by outlet or by feed is one for each of them. */
export const standingResources = (template: unknown, sizes: Readonly<Record<string, number>>): Standing => {
  const resources = Object.values(Template.parse(template).Resources);
  const of = (type: string) => resources.filter(({ Type }) => Type === type);
  const metrics = of('AWS::Logs::MetricFilter')
    .flatMap((resource) => MetricFilter.parse(resource).Properties.MetricTransformations)
    .map(({ Dimensions }) => Dimensions.reduce((product, { Key }) => product * sizeOf(Key, sizes), 1));
  return {
    alarms: of('AWS::CloudWatch::Alarm').length,
    metrics: metrics.reduce((sum, some) => sum + some, 0),
    dashboards: of('AWS::CloudWatch::Dashboard').length,
    keys: of('AWS::KMS::Key').length,
  };
};

const sizeOf = (dimension: string, sizes: Readonly<Record<string, number>>): number => {
  const size = sizes[dimension];
  if (size === undefined) throw new Error(`nobody has said how many values the dimension ${dimension} has`);
  return size;
};
