import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from './dockerfile.ts';

/** A launcher that a test started: what it printed so far, and how it ended. */
export type Launcher = {
  readonly process: ChildProcess;
  readonly printed: () => string;
  readonly ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
};

/** Starts `npm start`'s own process with these variables over a clean environment. */
export const startLauncher = (environment: Record<string, string>): Launcher => {
  const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE, npm_lifecycle_event, ...rest } = process.env;
  return start([process.execPath, 'src/prepare.mjs', 'start'], ROOT, {
    // An empty one in the environment wins over what a .env in the checkout says.
    ...{ ...rest, NEO4J_URI: '', HOST: '127.0.0.1', NODE_ENV: 'development', LOG_LEVEL: 'warn' },
    ...environment,
  });
};

/** Starts a command in a folder with exactly these variables and keeps what it prints. */
export const start = ([command = '', ...words]: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Launcher => {
  const child = spawn(command, words, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => {
      printed += part;
    });
  const ended = once(child, 'close').then(([code, signal]) => ({ code, signal }));
  return { process: child, printed: () => printed, ended };
};

/** Waits until a condition holds; throws with `what` (and `more()`) after so many milliseconds. Gives the milliseconds it took. */
export const until = async (
  what: string,
  holds: () => Promise<boolean> | boolean,
  limit: number,
  more = () => '',
): Promise<number> => {
  const began = Date.now();
  while (!(await holds())) {
    if (Date.now() - began > limit) throw new Error(`not within ${limit} ms: ${what}\n${more()}`);
    await sleep(50);
  }
  return Date.now() - began;
};
