import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { addressRefused, portTaken, stepFailed } from '../../error.ts';
import type { Address } from '../../graph/connection.ts';
import { reachable } from '../../graph/database.ts';
import { folderOf } from '../../graph/server/folder.ts';
import { ensureJars } from '../../graph/server/jars.ts';
import { findJava } from '../../graph/server/java.ts';
import { freePort } from '../../graph/server/port.ts';
import { type RunningDatabase, startDatabase } from '../../graph/server/start.ts';
import { type GraphSettings, readGraphSettings } from '../../graph/settings.ts';
import { type ApiSettings, readApiSettings } from '../settings.ts';
import { addressOf, answers, startApi } from './api-child.ts';
import { ROOT, runVerb } from './command.ts';
import { onStop } from './on-stop.ts';
import { isPageStale } from './page.ts';
import { type Say, step } from './progress.ts';
import { type Supervised, supervise } from './supervise.ts';

/** `npm start`: database, seed, playground, API, in this order; stays until it is stopped or one of its two children will not start any more. */
export const launch = async (): Promise<void> => {
  const [api, graph] = [readApiSettings(), readGraphSettings()];
  const children: { stop(): Promise<void> }[] = [];
  // The last started is the first stopped: the API must not see its database go.
  const stopAll = async () => {
    for (const child of children.reverse()) await child.stop();
  };
  onStop(stopAll);
  try {
    await checkAddress(api);
    const database = graph.uri === undefined ? await ownDatabase(graph) : undefined;
    if (database !== undefined) children.push(database);
    const address = database?.first ?? (await step('Database at NEO4J_URI', () => reachable(graph)));
    await build();
    // Reading its modules takes the API as long as the loader takes to see that nothing changed: both at once.
    const starting = supervise('API', () => startApi(api, address), sayPlainly);
    // Reported where it is waited for, below; a failure while the seed still loads must not end the process by itself.
    starting.catch(() => undefined);
    children.push({ stop: async () => (await starting.catch(() => undefined))?.stop() });
    await load();
    const server = await step('API', () => starting);
    await step('Graph', () => untilReady(api));
    printAddresses(api, address);
    await Promise.race([server.failed, ...(database ? [database.failed] : [])]);
  } catch (error) {
    await stopAll();
    throw error;
  }
};

const sayPlainly: Say = (line) => console.error(line);

const checkAddress = async ({ port, host }: ApiSettings): Promise<void> => {
  try {
    await freePort(port, host);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw code === 'EADDRINUSE' ? portTaken(port, host) : addressRefused(port, host, code);
  }
};

const ownDatabase = async (settings: GraphSettings): Promise<Supervised<RunningDatabase>> => {
  // What is missing on this machine does not come by trying again: asked before, and once.
  await findJava();
  await step('Neo4j jars', (say) => ensureJars(folderOf(settings.dataDirectory), say));
  return step('Database', () =>
    // On the same port again, with the same password, so that the API's driver finds it.
    supervise('database', (before) => startDatabase({ ...settings, ...(before && { port: before.port }) }), sayPlainly),
  );
};

const load = async (): Promise<void> => {
  if (existsSync(join(ROOT, 'src/load/command.ts'))) await step('Seed', (say) => runVerb('load', {}, say));
};

const build = async (): Promise<void> => {
  if (isPageStale()) await step('Playground', (say) => runVerb('build', { NODE_ENV: 'production' }, say));
};

const untilReady = async (api: ApiSettings): Promise<void> => {
  for (const until = Date.now() + 180_000; Date.now() < until; await sleep(200))
    if (await answers(api, '/readyz')) return;
  throw stepFailed('The graph', `${addressOf(api)}/readyz did not answer 200 within 180 s`);
};

const printAddresses = (api: ApiSettings, database: Address): void => {
  const address = addressOf(api);
  console.log(`Playground and API  ${address}/graphql`);
  console.log(`Health              ${address}/healthz  ${address}/readyz`);
  console.log(`Database            ${database.uri}`);
  console.log('Stop with Ctrl-C.');
};
