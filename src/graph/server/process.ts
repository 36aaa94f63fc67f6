import { execFile } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

/** Whether a process with this id lives (a zombie counts as alive for the moment it takes to be buried). */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, but belongs to another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

/** Whether the process lives and its command line holds all these words: ids are used again, so an id alone proves nothing. */
export const isRunning = async (pid: number, ...words: string[]): Promise<boolean> => {
  if (!isAlive(pid)) return false;
  const command = await commandLine(pid);
  return words.every((word) => command.includes(word));
};

/** Ends a process: SIGTERM, then SIGKILL when it still lives after `patience` milliseconds. */
export const endProcess = async (pid: number, patience: number): Promise<void> => {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    for (const until = Date.now() + patience; Date.now() < until; await sleep(50)) if (!isAlive(pid)) return;
  }
};

const commandLine = (pid: number): Promise<string> =>
  new Promise((resolve) => {
    execFile('ps', ['-ww', '-o', 'command=', '-p', String(pid)], (error, stdout) => resolve(error ? '' : stdout));
  });
