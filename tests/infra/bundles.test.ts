import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
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

/** Bytes of each function's bundle, by the function's name, as they would be deployed. */
const bundleSizes = (outdir: string): ReadonlyMap<string, number> => {
  const app = new App({ outdir, context: { 'aws:cdk:enable-asset-metadata': true } });
  const functions = Template.fromStack(new StorywatchStack(app, stageToBundle)).findResources('AWS::Lambda::Function');
  return new Map(
    z
      .array(Bundled)
      .parse(Object.values(functions))
      .map(({ Properties: { FunctionName }, Metadata }) => {
        const file = path.join(outdir, Metadata['aws:asset:path'], 'index.js');
        return [FunctionName.replace(`storywatch-${stageToBundle.name}-`, ''), statSync(file).size];
      }),
  );
};

const [stageToBundle] = stages;

describe('bundles', () => {
  const outdir = mkdtempSync(path.join(tmpdir(), 'storywatch-bundles-'));
  let sizes: ReadonlyMap<string, number> = new Map();
  beforeAll(() => {
    sizes = bundleSizes(outdir);
  });
  afterAll(() => rmSync(outdir, { recursive: true }));

  it.each([
    ['poll-feed', 900],
    ['assess-storylines', 550],
    ['send-alerts', 550],
  ])('keep %s under %i kB, so that it starts quickly', (name, kilobytes) => {
    expect(sizes.get(name)).toBeGreaterThan(100_000);
    expect(Number(sizes.get(name)) / 1000).toBeLessThan(kilobytes);
  });
});
