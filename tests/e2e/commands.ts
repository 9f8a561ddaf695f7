import assert from 'node:assert/strict';
import path from 'node:path';
import { emulated } from './emulator';
import { runCommand } from './run-command';

const program = path.join(__dirname, '..', '..', 'functions', 'command-line', 'storywatch.mjs');

/** What `storywatch … --json` answers from the tables of the stage under test; throws what it said when it failed. */
const storywatch = async (...args: readonly string[]): Promise<unknown> =>
  JSON.parse(await runCommand(process.execPath, [program, ...args, '--stage', 'e2e', '--json'], emulated));

/** Asks the commands that read a stage, as an analyst does, for the change that has been made. */
export const proveCommands = async (): Promise<void> => {
  const [status, changes, why, items] = await Promise.all([
    storywatch('status'),
    storywatch('changes', '--storyline', 'exchanges'),
    storywatch('why', 'exchanges#1'),
    storywatch('items', '--storyline', 'exchanges', '--outlet', 'anadolu'),
  ]);
  assert.ok(JSON.stringify(status).includes('"status":"suspended"'));
  assert.ok(Array.isArray(changes) && changes.length === 1 && JSON.stringify(changes).includes('"telling":"told"'));
  assert.ok(JSON.stringify(why).includes('Zelenskyy'));
  assert.ok(Array.isArray(items) && items.length === 1);
  await assert.rejects(
    runCommand(process.execPath, [program, 'status', '--stage', 'e2'], emulated),
    /Stage 'e2' is not deployed in us-east-1; these are: e2e\. Did you mean 'e2e'\?/,
  );
};
