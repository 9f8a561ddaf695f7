import assert from 'node:assert/strict';
import path from 'node:path';
import { emulated } from './emulator';
import { runCommand } from './run-command';

/** The command line, as a file to run. */
export const program = path.join(__dirname, '..', '..', 'functions', 'command-line', 'storywatch.mjs');

/** What `storywatch … --json` answers from the tables of the stage under test; throws what it said when it failed. */
export const storywatch = async (...args: readonly string[]): Promise<unknown> =>
  JSON.parse(await runCommand(process.execPath, [program, ...args, '--stage', 'e2e', '--json'], emulated));

/** Asks the commands that read a stage, as an analyst does, for the change that has been made. */
export const proveCommands = async (): Promise<void> => {
  const [status, changes, why, items, exported] = await Promise.all([
    storywatch('status'),
    storywatch('changes', '--storyline', 'exchanges'),
    storywatch('why', 'exchanges#1'),
    storywatch('items', 'exchanges', '--outlet', 'anadolu'),
    runCommand(process.execPath, [program, 'export', 'items', '--storyline', 'exchanges', '--stage', 'e2e'], emulated),
  ]);
  assert.ok(JSON.stringify(status).includes('"status":"suspended"'));
  assert.ok(Array.isArray(changes) && changes.length === 1 && JSON.stringify(changes).includes('"telling":"told"'));
  assert.ok(JSON.stringify(why).includes('Zelenskyy'));
  assert.ok(Array.isArray(items) && items.length === 1);
  assert.match(exported, /\n2 items\.\n$/);
  await assert.rejects(
    runCommand(process.execPath, [program, 'status', '--stage', 'e2'], emulated),
    /Stage 'e2' is not deployed in us-east-1; these are: e2e\. Did you mean 'e2e'\?/,
  );
};
