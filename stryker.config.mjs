/**
 * `npm run mutate [-- --mutate 'shared/alerts/**\/*.ts']`: changes the code in one place after another, and counts the
 * changes that no test notices. All of it takes hours on two cores; a folder at a time does, too.
 */
export default {
  testRunner: 'jest',
  mutate: ['shared/{feeds,alerts,storylines}/**/*.ts'],
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
      testMatch: ['**/tests/{feeds,items,outlets,storylines,alerts}/**/*.test.ts'],
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
