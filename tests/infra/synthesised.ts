import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import * as z from 'zod';
import { type Stage, stages } from '../../infra/stages';
import { StorywatchStack } from '../../infra/storywatch-stack';

const Resource = z.looseObject({
  Type: z.string(),
  Properties: z.looseObject({}).default({}),
  DeletionPolicy: z.string().optional(),
});
export type Resource = z.infer<typeof Resource> & { readonly id: string };

/** The resources of a stage, without bundling functions: what they hold is no matter of the template. */
export const synthesise = (stage: Stage, context: Record<string, unknown> = {}): readonly Resource[] => {
  const app = new App({ context: { 'aws:cdk:bundling-stacks': [], contact: 'desk@example.org', ...context } });
  const template = z.object({ Resources: z.record(z.string(), Resource) });
  const { Resources } = template.parse(Template.fromStack(new StorywatchStack(app, stage)).toJSON());
  return Object.entries(Resources).map(([id, resource]) => ({ id, ...resource }));
};

const synthesised = new Map(stages.map((stage) => [stage.name, synthesise(stage)]));

/** What a stage has of a type of resource; 'SNS::Topic' says it. */
export const of = (type: string, stage = 'prod'): readonly Resource[] =>
  all(stage).filter(({ Type }) => Type === `AWS::${type}`);

export const all = (stage: string): readonly Resource[] => synthesised.get(stage) ?? [];

/** The id of the resource that a property refers to, by Ref or by Fn::GetAtt. */
export const referred = (value: unknown): string | undefined => {
  const reference = z.union([
    z.object({ Ref: z.string() }).transform(({ Ref }) => Ref),
    z.object({ 'Fn::GetAtt': z.tuple([z.string(), z.string()]) }).transform((got) => got['Fn::GetAtt'][0]),
  ]);
  return reference.safeParse(value).data;
};

/** How a function's failed invocations are dealt with. */
export const invokeConfigOf = (functionId: string): Record<string, unknown> | undefined =>
  of('Lambda::EventInvokeConfig').find(({ Properties }) => referred(Properties.FunctionName) === functionId)
    ?.Properties;

/** The queue that a function's failed invocations go to. */
export const failureQueueOf = (functionId: string): string | undefined => {
  const OnFailure = z.object({ DestinationConfig: z.object({ OnFailure: z.object({ Destination: z.unknown() }) }) });
  const { data } = OnFailure.safeParse(invokeConfigOf(functionId));
  return referred(data?.DestinationConfig.OnFailure.Destination);
};
