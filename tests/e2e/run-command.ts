import { spawn } from 'node:child_process';

/** Runs a program to its end and returns what it said; throws that, when it failed. */
export const runCommand = (
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<string> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    const said: string[] = [];
    child.stdout.on('data', (chunk) => said.push(String(chunk)));
    child.stderr.on('data', (chunk) => said.push(String(chunk)));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0
        ? resolve(said.join(''))
        : reject(new Error(`${program} ${args.join(' ')} failed (${code}):\n${said.join('')}`)),
    );
  });
