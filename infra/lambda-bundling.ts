import path from 'node:path';
import { type BundlingOptions, LogLevel } from 'aws-cdk-lib/aws-lambda-nodejs';

const standIn = (name: string): string => path.join(__dirname, 'bundling', `${name}.ts`);

/**
 * How handlers become one file each. The SDK is bundled, so that what was tested is what runs; its ES modules are
 * taken, because they shed what is not used (a third of the clients). Three packages that no handler ever reaches are
 * stood in for: writing XML or HTML, and finding credentials anywhere but in the environment.
 */
export const lambdaBundling: BundlingOptions = {
  minify: true,
  target: 'node24',
  mainFields: ['module', 'main'],
  externalModules: [],
  // Stack traces name our lines; the map stays out of the bundle's size.
  sourceMap: true,
  sourcesContent: false,
  esbuildArgs: {
    // Escaped, the words in Cyrillic would take three times their room; the `charset` option is not passed on.
    '--charset': 'utf8',
    '--alias:dom-serializer': standIn('no-dom-serializer'),
    '--alias:xmlbuilder': standIn('no-xml-builder'),
    '--alias:@aws-sdk/credential-provider-node': standIn('environment-credentials'),
  },
  logLevel: LogLevel.ERROR,
};
