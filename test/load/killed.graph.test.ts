import { readdirSync, readFileSync } from 'node:fs';
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { openDriver } from '../../src/graph/connection.ts';
import { type RunningDatabase, startDatabase } from '../../src/graph/server/start.ts';
import { exportStatements } from '../../src/load/export.ts';
import { type DataDirectory, makeDataDirectory } from '../support/data-directory.ts';
import { ROOT } from '../support/dockerfile.ts';
import { count, dump, empty } from '../support/graph.ts';
import { type Launcher, start, until } from '../support/launcher.ts';
import { load } from './load-folder.ts';

// Loads share two cores with Java, which is still cold here.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

let directory: DataDirectory;
let database: RunningDatabase;
beforeAll(async () => {
  directory = await makeDataDirectory();
  database = await startDatabase({ dataDirectory: directory.path, heap: '512m' });
});
afterAll(async () => {
  await database?.stop();
  directory?.remove();
});

it('a load that is killed, or whose database is killed, leaves nothing half done', async () => {
  const first = openDriver(database);
  const killed = loadInProcess();
  await untilWriting(first, killed);
  killed.process.kill('SIGKILL');
  expect((await killed.ended).signal).toBe('SIGKILL');
  await until('the killed load’s transaction gone', async () => !(await isWriting(first)), 20_000);
  expect(await count(first, 'MATCH (n) WHERE NOT n:Graph RETURN count(n)')).toBe(0);

  const bereft = loadInProcess();
  await untilWriting(first, bereft);
  process.kill(database.pid, 'SIGKILL');
  expect((await bereft.ended).code).toBe(1);
  await database.closed;
  await first.close();

  database = await startDatabase({ dataDirectory: directory.path, heap: '512m' });
  const second = openDriver(database);
  try {
    expect(await count(second, 'MATCH (n) WHERE NOT n:Graph RETURN count(n)')).toBe(0);
    await load(second, 'seed');
    const graph = await dump(second);
    expect((await exportStatements(second)).toSorted()).toEqual(seedLines());
    await empty(second);
    await load(second, 'seed');
    expect(await dump(second)).toEqual(graph);
  } finally {
    await second.close();
  }
});

/** `npm run load` as a process of its own, on the test's database. */
const loadInProcess = (): Launcher =>
  start([process.execPath, '--import', '@oxc-node/core/register', 'src/cli.ts', 'load', 'seed'], ROOT, {
    ...{ ...process.env, NEO4J_URI: '', DATA_DIR: directory.path },
  });

const isWriting = async (driver: Driver): Promise<boolean> =>
  (await count(
    driver,
    "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND $rows' RETURN count(*)",
  )) > 0;

/** Until the load is in the middle of writing; fails at once when it has ended before. */
const untilWriting = async (driver: Driver, { process: child, printed }: Launcher): Promise<void> => {
  const began = Date.now();
  while (!(await isWriting(driver))) {
    if (child.exitCode !== null || Date.now() - began > 60_000) throw new Error(`was never seen writing\n${printed()}`);
  }
};

const seedLines = (): string[] =>
  readdirSync('seed/statements')
    .flatMap((file) => readFileSync(`seed/statements/${file}`, 'utf8').split('\n'))
    .filter(Boolean)
    .toSorted();
