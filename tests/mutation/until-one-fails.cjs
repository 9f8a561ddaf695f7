const { TestEnvironment } = require('jest-environment-node');

/** Skips what is left once a test has failed: a change is noticed by then, and Jest itself stops between files only. */
module.exports = class UntilOneFails extends TestEnvironment {
  hasFailed = false;

  handleTestEvent({ name, test }) {
    if (name === 'test_fn_failure') this.hasFailed = true;
    if (name === 'test_start' && this.hasFailed) test.mode = 'skip';
  }
};
