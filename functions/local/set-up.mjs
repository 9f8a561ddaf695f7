/**
 * Makes a fresh clone ready: installs what package-lock.json asks for, when nothing is installed or what is installed
 * is older than it. Plain JavaScript without dependencies, because it runs before there are any.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const lock = join(root, 'package-lock.json');
/** npm writes this at the end of every install: one that was broken off has none. */
const installed = join(root, 'node_modules', '.package-lock.json');
const oldestNode = 20;

const give = (message) => {
  console.error(message);
  process.exit(1);
};

if (Number(process.versions.node.split('.')[0]) < oldestNode)
  give(`Storywatch needs Node.js ${oldestNode} or newer; this is ${process.versions.node}. See https://nodejs.org`);

if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
  console.log('Setting up: installing dependencies (npm ci), once …');
  const { status, error } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (error) give(`npm could not be started: ${error.message}. It comes with Node.js; see https://nodejs.org`);
  if (status !== 0) give('npm ci failed, for the reason above. Storywatch cannot start without its dependencies.');
  utimesSync(installed, new Date(), new Date());
}
