import path from 'node:path';
import { buildSync } from 'esbuild';
import { lambdaBundling } from '../../infra/lambda-bundling';

/** Bytes of a handler's bundle, made with the options that the stack has it made with. */
const bundled = (name: string): number => {
  const { minify = false, mainFields = [], target = '', charset, esbuildArgs = {} } = lambdaBundling;
  const alias = Object.fromEntries(
    Object.entries(esbuildArgs).map(([option, value]) => [option.replace('--alias:', ''), String(value)]),
  );
  const { outputFiles } = buildSync({
    entryPoints: [path.join(__dirname, '..', '..', 'functions', name, 'handler.ts')],
    bundle: true,
    write: false,
    platform: 'node',
    minify,
    mainFields,
    target,
    alias,
    ...(charset !== undefined && { charset }),
  });
  return outputFiles.reduce((sum, { contents }) => sum + contents.length, 0);
};

describe('bundles', () => {
  it.each([
    ['poll-feed', 900],
    ['assess-storylines', 550],
    ['send-alerts', 550],
  ])('keep %s under %i kB, so that it starts quickly', (name, kilobytes) => {
    expect(bundled(name) / 1000).toBeLessThan(kilobytes);
  });
});
