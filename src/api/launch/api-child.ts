import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Address } from '../../graph/connection.ts';
import type { ApiSettings } from '../settings.ts';
import { spawnVerb } from './command.ts';
import type { Running } from './supervise.ts';

/** Starts the API in a process of its own, in production mode, and waits until it answers; throws when it ends or stays silent for 180 s. */
export const startApi = async (settings: ApiSettings, database: Address): Promise<Running> => {
  const environment = {
    NODE_ENV: 'production',
    HOST: settings.host,
    PORT: String(settings.port),
    LOG_LEVEL: settings.logLevel,
    NEO4J_URI: database.uri,
    NEO4J_USER: database.user,
    NEO4J_PASSWORD: database.password,
    NEO4J_DATABASE: database.database ?? '',
  };
  // In a group of its own, so that Ctrl-C in the terminal reaches it through us, once.
  const child = spawnVerb('serve', environment, { stdio: ['pipe', 'inherit', 'inherit'], detached: true });
  let ending: string | undefined;
  const closed = once(child, 'exit').then(
    ([code, signal]) => {
      ending = `it ended with ${signal ?? code}`;
    },
    (error: unknown) => {
      ending = String(error);
    },
  );
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    const kill = setTimeout(() => child.kill('SIGKILL'), 4_000);
    await closed;
    clearTimeout(kill);
  };
  for (const until = Date.now() + 180_000; !(await answers(settings, '/healthz')); await sleep(100)) {
    if (ending === undefined && Date.now() < until) continue;
    await stop();
    throw new Error(ending ?? 'it did not answer on /healthz within 180 s');
  }
  return { closed, stop };
};

/** Whether the API answers 200 on a path, within 2 s. */
export const answers = async (settings: ApiSettings, path: string): Promise<boolean> => {
  try {
    const { status } = await fetch(`${addressOf(settings)}${path}`, { signal: AbortSignal.timeout(2_000) });
    return status === 200;
  } catch {
    return false;
  }
};

/** Where a browser on this machine reaches the API, without a slash at the end. */
export const addressOf = ({ host, port }: ApiSettings): string => {
  const reachable = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`;
};
