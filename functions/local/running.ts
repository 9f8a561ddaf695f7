import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { errorCode } from './error-code';

/** Who has a local database open: the process, and the port under which it serves it (0: not yet). */
const Running = z.object({ pid: z.int().check(z.positive()), port: z.int().check(z.nonnegative()) });
export type Running = z.infer<typeof Running>;

const fileOf = (directory: string): string => join(directory, 'running.json');

/** A process that just began writes its port within this time; one that died and whose number lives on never does. */
const patienceMs = 5000;

/**
 * Takes a database directory for this process: LevelDB serves one process only. 'ours', or the process that has it and
 * serves it to others. A mark that a dead process left behind is noticed and removed.
 */
export const takeDirectory = async (directory: string): Promise<'ours' | Running> => {
  mkdirSync(directory, { recursive: true });
  for (let waitedMs = 0; ; waitedMs += 100) {
    if (mark(directory)) return 'ours';
    const running = readRunning(directory);
    if (running !== undefined && running.port > 0 && (await answers(running.port))) return running;
    const stale = running !== undefined && (!isAlive(running.pid) || waitedMs >= patienceMs);
    if (stale || waitedMs >= 2 * patienceMs) release(directory);
    else await new Promise((resolve) => setTimeout(resolve, 100));
  }
};

/** Whether another process has the directory's database open and serves it. */
export const isServed = async (directory: string): Promise<boolean> => {
  const running = readRunning(directory);
  return running !== undefined && running.port > 0 && isAlive(running.pid) && (await answers(running.port));
};

/** Says under which port this process serves the database. */
export const announcePort = (directory: string, port: number): void =>
  writeFileSync(fileOf(directory), JSON.stringify({ pid: process.pid, port }));

/** Gives the directory up. */
export const release = (directory: string): void => rmSync(fileOf(directory), { force: true });

const mark = (directory: string): boolean => {
  try {
    writeFileSync(fileOf(directory), JSON.stringify({ pid: process.pid, port: 0 }), { flag: 'wx' });
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
};

/** Undefined while it is being written, or when it is gone again. */
const readRunning = (directory: string): Running | undefined => {
  try {
    return Running.parse(JSON.parse(readFileSync(fileOf(directory), 'utf8')));
  } catch {
    return undefined;
  }
};

/** Signal 0 only asks; EPERM means that it lives and is somebody else's. */
const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
};

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', timeout: 1000 });
    const settle = (answered: boolean) => {
      socket.destroy();
      resolve(answered);
    };
    socket.once('connect', () => settle(true));
    socket.once('timeout', () => settle(false));
    socket.once('error', () => settle(false));
  });
