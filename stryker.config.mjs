/**
 * `npm run mutate -- --mutate 'shared/feeds/**\/*.ts'`: changes the code in one place after another, and counts the
 * changes that no test of the same folder notices. A folder takes a quarter of an hour, or a whole one on a busy
 * machine; any part of one may be named, and without a name all three are tried. `npm run mutate:scores` sums up.
 */
const all = ['feeds', 'alerts', 'storylines'];
const named = all.filter((folder) => process.argv.some((argument) => argument.startsWith(`shared/${folder}`)));
const folders = named.length === 0 ? all : named;

export default {
  testRunner: 'jest',
  mutate: folders.map((folder) => `shared/${folder}/**/*.ts`),
  // Stryker reads tsconfig.json with TypeScript's old interface, which TypeScript 7 does not have; SWC needs neither.
  tsconfigFile: 'none',
  coverageAnalysis: 'perTest',
  // What is worked out once at load (patterns, tables) would need all tests for each change.
  ignoreStatic: true,
  concurrency: 2,
  // Generous, so that what counts as endless is so on a busy machine as well.
  timeoutMS: 20_000,
  // Jest never gives back all that it has loaded.
  maxTestRunnerReuse: 100,
  jest: {
    configFile: 'jest.config.cjs',
    // Jest finds only the tests that import a file themselves; which tests reach a change is seen from their coverage.
    enableFindRelatedTests: false,
    config: {
      testMatch: ['**/tests/mutation/all-in-one.cjs'],
      globals: { foldersChanged: folders },
      testEnvironment: './tests/mutation/until-one-fails.cjs',
    },
  },
  ignorePatterns: ['cdk.out', '.storywatch', 'docs', 'reports'],
  tempDirName: '.stryker-tmp',
  reporters: ['progress-append-only', 'clear-text'],
  // A part that is tried takes the place of the same part of its folder's report, and leaves the rest as it is.
  incremental: true,
  incrementalFile: `reports/mutation-${folders.join('-')}.json`,
  force: true,
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 90, low: 80, break: 80 },
};
