import { setTimeout as sleep } from 'node:timers/promises';
import { addressRefused, portTaken, stepFailed } from '../../error.ts';
import type { Address } from '../../graph/connection.ts';
import { reachable } from '../../graph/database.ts';
import { ensureClassArchive } from '../../graph/server/class-archive.ts';
import { folderOf } from '../../graph/server/folder.ts';
import { ensureJars } from '../../graph/server/jars.ts';
import { findJava } from '../../graph/server/java.ts';
import { freePort } from '../../graph/server/port.ts';
import { type RunningDatabase, startDatabase } from '../../graph/server/start.ts';
import { type GraphSettings, readGraphSettings } from '../../graph/settings.ts';
import { isPageStale } from '../page/build-page.ts';
import { type ApiSettings, readApiSettings } from '../settings.ts';
import { addressOf, answers, startApi } from './api-child.ts';
import { runVerb } from './command.ts';
import { onStop } from './on-stop.ts';
import { begin, type Say, step } from './progress.ts';
import { type Running, type Supervised, supervise } from './supervise.ts';

/** `npm start`: database, seed and API, begun together and shown in this order; stays until it is stopped or one of its two children will not start any more. */
export const launch = async (): Promise<void> => {
  const [api, graph] = [readApiSettings(), readGraphSettings()];
  const running: { api?: Supervised<Running>; database?: Supervised<Running> | undefined } = {};
  // What is not there yet goes when we do; of what is there, the API must not see its database go.
  const stopAll = async () => {
    await running.api?.stop();
    await running.database?.stop();
  };
  onStop(stopAll);
  try {
    await checkAddress(api);
    if (graph.uri === undefined) await prepareDatabase(graph);
    await build();
    const coming = graph.uri === undefined ? ownDatabase(graph) : usersDatabase(graph);
    const address = await Promise.race([coming.address, coming.ready.then(() => coming.address)]);
    // Reading their modules takes the API and the loader as long as Java takes to answer: all at once.
    const server = begin((say) => supervise('API', () => startApi(api, address), say));
    const seed = begin((say) => runVerb('load', {}, say));
    running.database = await step('Database', () => coming.ready);
    await step('Seed', seed);
    running.api = await step('API', server);
    await step('Graph', () => untilReady(api));
    printAddresses(api, address);
    await Promise.race([running.api.failed, ...(running.database ? [running.database.failed] : [])]);
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

/** What is missing on this machine does not come by trying again: asked before, and once. */
const prepareDatabase = async (settings: GraphSettings): Promise<void> => {
  const [java, folder] = [await findJava(), folderOf(settings.dataDirectory)];
  await step('Neo4j jars', async (say) => {
    await ensureJars(folder, say);
    await ensureClassArchive(folder, java, say);
  });
};

/** A database on its way: `ready` fulfils when it answers, with what stops and watches it if it is ours. */
type Coming = { readonly address: Promise<Address>; readonly ready: Promise<Supervised<Running> | undefined> };

const ownDatabase = (settings: GraphSettings): Coming => {
  let onAddress = (_: Address): void => {};
  const address = new Promise<Address>((resolve) => {
    onAddress = resolve;
  });
  // On the same port again, with the same password, so that the API's driver finds it.
  const start = (before?: RunningDatabase) =>
    startDatabase({ ...settings, ...(before && { port: before.port }), onAddress });
  return { address, ready: supervise('database', start, sayPlainly) };
};

const usersDatabase = (settings: GraphSettings): Coming => {
  const address = reachable(settings);
  return { address, ready: address.then(() => undefined) };
};

const build = async (): Promise<void> => {
  if (isPageStale()) await step('Pages', (say) => runVerb('build', { NODE_ENV: 'production' }, say));
};

const untilReady = async (api: ApiSettings): Promise<void> => {
  for (const until = Date.now() + 180_000; Date.now() < until; await sleep(200))
    if (await answers(api, '/readyz')) return;
  throw stepFailed('The graph', `${addressOf(api)}/readyz did not answer 200 within 180 s`);
};

const printAddresses = (api: ApiSettings, database: Address): void => {
  const address = addressOf(api);
  console.log(`Pages               ${address}/`);
  console.log(`Playground and API  ${address}/graphql`);
  console.log(`Health              ${address}/healthz  ${address}/readyz`);
  console.log(`Database            ${database.uri}`);
  console.log('Stop with Ctrl-C.');
};
