/**
 * `npm run mutate [-- --mutate 'shared/alerts/*.ts']`: changes the code in one place after another, and counts the
 * changes that no test notices. Stryker loads every test file that it is given for each change, so that a folder is
 * tried with the tests of that folder: name one, or a part of one; all of it at once takes a day.
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
  timeoutMS: 4_000,
  jest: {
    configFile: 'jest.config.cjs',
    // Jest finds only the tests that import a file themselves; which tests reach a change is seen from their coverage.
    enableFindRelatedTests: false,
    config: {
      testMatch: folders.map((folder) => `**/tests/${folder}/**/*.test.ts`),
      // Examples must notice, not chance; and what is timed cannot be told from what hangs.
      testPathIgnorePatterns: ['(properties|property|bounds|whatever-the-text)'],
    },
  },
  ignorePatterns: ['cdk.out', '.storywatch', 'docs', 'reports'],
  tempDirName: '.stryker-tmp',
  reporters: ['progress-append-only', 'clear-text', 'json'],
  jsonReporter: { fileName: 'reports/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 90, low: 80, break: 80 },
};
