import path from 'node:path';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import * as z from 'zod';
import { stages } from '../../infra/stages';
import { StorywatchStack } from '../../infra/storywatch-stack';

const Bundled = z.object({
  Properties: z.object({ FunctionName: z.string() }),
  Metadata: z.object({ 'aws:asset:path': z.string() }),
});

const [stage] = stages;

/** Bundles every function into `outdir` as it would be deployed; answers its file by the function's name. */
export const bundledFunctions = (outdir: string): ReadonlyMap<string, string> => {
  const app = new App({ outdir, context: { 'aws:cdk:enable-asset-metadata': true } });
  const functions = Template.fromStack(new StorywatchStack(app, stage)).findResources('AWS::Lambda::Function');
  return new Map(
    z
      .array(Bundled)
      .parse(Object.values(functions))
      .map(({ Properties: { FunctionName }, Metadata }) => [
        FunctionName.replace(`storywatch-${stage.name}-`, ''),
        path.join(outdir, Metadata['aws:asset:path'], 'index.js'),
      ]),
  );
};
