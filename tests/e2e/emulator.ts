import { spawn } from 'node:child_process';
import { existsSync, openSync } from 'node:fs';
import path from 'node:path';
import { eventually } from './eventually';
import { runCommand } from './run-command';

/** E2E_PORT moves it, for two runs on one machine. */
const port = Number(process.env.E2E_PORT ?? 4566);
const packages = ['ministack==1.5.33', 'cryptography==50.0.2'];

/** Where clients find the emulator, and what it takes for credentials. */
export const emulated = {
  AWS_ENDPOINT_URL: `http://127.0.0.1:${port}`,
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
  AWS_REGION: 'us-east-1',
  AWS_DEFAULT_REGION: 'us-east-1',
} as const;

export type Emulator = { readonly logFile: string; readonly stop: () => Promise<void> };

/**
 * Starts an AWS emulator on 127.0.0.1, out of a Python environment in `directory` that is made at the first time.
 * Throws a sentence that says what to do when there is no fitting Python, or when something else has the port.
 */
export const startEmulator = async (directory: string): Promise<Emulator> => {
  if (await answers())
    throw new Error(`Port ${port} is taken: end what listens there, perhaps an emulator left over, or set E2E_PORT.`);
  const python = await pythonWithEmulator(path.join(directory, 'emulator'));
  const logFile = path.join(directory, 'emulator.log');
  const log = openSync(logFile, 'w');
  const child = spawn(python, ['-m', 'ministack'], {
    env: {
      ...process.env,
      ...emulated,
      GATEWAY_PORT: String(port),
      BIND_HOST: '127.0.0.1',
      MINISTACK_HOST: '127.0.0.1',
    },
    stdio: ['ignore', log, log],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async () => {
    child.kill();
    await ended;
  };
  try {
    await eventually('the emulator answers', async () => ((await answers()) ? true : undefined), 30);
  } catch (error) {
    await stop();
    throw new Error(`The emulator did not start; ${logFile} says why.`, { cause: error });
  }
  return { logFile, stop };
};

const answers = async (): Promise<boolean> => {
  try {
    return (await fetch(`${emulated.AWS_ENDPOINT_URL}/_ministack/health`)).ok;
  } catch {
    return false;
  }
};

/** Installs only what is missing or of another version. */
const pythonWithEmulator = async (environment: string): Promise<string> => {
  const python = path.join(environment, 'bin', 'python');
  if (!existsSync(python)) await makeEnvironment(environment);
  const installed = await runCommand(python, ['-m', 'pip', 'freeze', '--disable-pip-version-check']);
  if (!packages.every((name) => installed.split('\n').includes(name)))
    await runCommand(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...packages]);
  return python;
};

const makeEnvironment = async (environment: string): Promise<void> => {
  try {
    await runCommand('python3', ['-c', 'import sys, venv; sys.exit(sys.version_info < (3, 10))']);
  } catch (error) {
    throw new Error(
      'The emulator needs Python 3.10 or later with venv, as python3: install it (Debian: apt install python3-venv).',
      { cause: error },
    );
  }
  await runCommand('python3', ['-m', 'venv', environment]);
};
