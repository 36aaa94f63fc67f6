import 'reflect-metadata';
import type { Driver } from 'neo4j-driver';
import { type Logger, pino } from 'pino';
import { openDriver } from '../graph/connection.ts';
import { withDatabase } from '../graph/database.ts';
import { readGraphSettings } from '../graph/settings.ts';
import { QUERY_TIMEOUT } from './context.ts';
import { exitWithParent } from './launch/watch-parent.ts';
import { createServer } from './server.ts';
import { readApiSettings } from './settings.ts';
import { warm } from './warm.ts';

/** Serves the API on HOST and PORT until SIGTERM or SIGINT; requests under way are answered first. */
export const serve = async (): Promise<void> => {
  exitWithParent();
  const graph = readGraphSettings();
  const logger = pino({ level: readApiSettings().logLevel, base: null });
  const until = stopped();
  if (graph.uri === undefined) return withDatabase(graph, (driver) => serveWith(driver, logger, until));
  // Not asked first whether it answers: /healthz speaks for the process, /readyz for the graph.
  const { uri, user, password = '', database } = graph;
  const driver = openDriver({ uri, user, password, database });
  await serveWith(driver, logger, until).finally(() => driver.close());
};

const serveWith = async (driver: Driver, logger: Logger, until: Promise<string>): Promise<void> => {
  const { host, port, reviewToken } = readApiSettings();
  const server = await createServer({ driver, logger, reviewToken });
  await server.listen({ host, port });
  warm(server).catch(() => {});
  logger.info({ signal: await until }, 'stopping');
  // A connection that is never finished must not keep the process: no query takes longer than this.
  setTimeout(() => server.server.closeAllConnections(), QUERY_TIMEOUT).unref();
  await server.close();
};

const stopped = (): Promise<string> =>
  new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve(signal));
  });
