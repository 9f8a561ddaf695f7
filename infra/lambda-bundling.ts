import path from 'node:path';
import { type BundlingOptions, LogLevel } from 'aws-cdk-lib/aws-lambda-nodejs';
import { prepareData, storylinesToRead } from './prepared-data';

const standIn = (name: string): string => path.join(__dirname, 'bundling', `${name}.ts`);

const target = 'node24';

/**
 * How handlers become one file each. The SDK is bundled, so that what was tested is what runs; its ES modules are
 * taken, because they shed what is not used (a third of the clients). Three packages that no handler ever reaches are
 * stood in for: writing XML or HTML, and finding credentials anywhere but in the environment. Our data comes prepared.
 */
export const lambdaBundling: BundlingOptions = {
  minify: true,
  target,
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
    ...Object.fromEntries(Object.entries(prepareData()).map(([name, file]) => [`--alias:${name}`, file])),
  },
  logLevel: LogLevel.ERROR,
};

/** What a function is bundled with, or without, beyond what all are. */
export type Holds = {
  /** Packages that it holds and never reaches, with what stands in for each, in infra/bundling. */
  readonly standIns?: Readonly<Record<string, string>>;
  /** Whether it reads items, and so needs the storylines' words. */
  readonly readsItems?: boolean;
};

/** How one function is bundled: as all are, but for what it holds. */
export const bundlingFor = ({ standIns = {}, readsItems = false }: Holds): BundlingOptions => ({
  ...lambdaBundling,
  esbuildArgs: {
    ...lambdaBundling.esbuildArgs,
    ...Object.fromEntries(Object.entries(standIns).map(([name, by]) => [`--alias:${name}`, standIn(by)])),
    ...(readsItems && { '--alias:#our-storylines': storylinesToRead() }),
  },
});

/**
 * With what a handler imports only when it is needed (`import('./<lateFile>')`) in a file of its own beside it:
 * all that is in a file is read through when it is loaded, whether it is run or not.
 */
export const bundlingWith = (base: BundlingOptions, handler: string, lateFile: string): BundlingOptions => {
  const flags = [
    '--platform=node',
    '--minify',
    '--main-fields=module,main',
    '--sourcemap',
    '--sources-content=false',
    '--log-level=error',
  ];
  const theirs = Object.entries(base.esbuildArgs ?? {}).map(([flag, value]) => `"${flag}=${value}"`);
  return {
    ...base,
    externalModules: [`./${lateFile}`],
    // Node's own import() would ask for the name with its ending; require() does not.
    esbuildArgs: { ...base.esbuildArgs, '--supported:dynamic-import': 'false' },
    commandHooks: {
      beforeBundling: () => [],
      beforeInstall: () => [],
      afterBundling: (_, outdir) => {
        const entry = path.join(path.dirname(handler), `${lateFile}.ts`);
        const [from, to] = [`"${entry}"`, `--outfile="${path.join(outdir, `${lateFile}.js`)}"`];
        return [['npx --no-install esbuild --bundle', from, to, ...flags, `--target=${target}`, ...theirs].join(' ')];
      },
    },
  };
};
