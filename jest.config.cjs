/** Node's own decorators and types are transformed by SWC: a run of the whole suite must stay under a minute. */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  // Those need a browser: npm run test:browser.
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/browser/'],
  setupFiles: ['<rootDir>/tests/no-outside-connections.ts'],
  transform: {
    '^.+\\.[cm]?[tj]s$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } },
    ],
  },
  // The dependencies that come as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!(feed|hyparquet|hyparquet-writer)/)'],
  // The default leaves one core free, which on a machine of two is half of it.
  maxWorkers: '100%',
  testTimeout: 20_000,
};
