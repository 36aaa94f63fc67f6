import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderOf } from '../../../src/graph/server/folder.ts';
import { freePort } from '../../../src/graph/server/port.ts';
import { isAlive, isRunning } from '../../../src/graph/server/process.ts';
import { type Run, readRun } from '../../../src/graph/server/run-file.ts';
import { type DataDirectory, makeDataDirectory } from '../../support/data-directory.ts';
import { type Launcher, startLauncher, until } from '../../support/launcher.ts';

// Ten times what it takes: other work on the machine must not make this fail.
const START = 180_000;

describe('npm start', () => {
  let directory: DataDirectory;
  let port: number;
  let launcher: Launcher;
  const folder = () => folderOf(directory.path);
  const variables = () => ({ DATA_DIR: directory.path, PORT: String(port), NEO4J_HEAP: '512m' });
  const status = async (path: string): Promise<number> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { signal: AbortSignal.timeout(5_000) }).catch(
      () => undefined,
    );
    return answer?.status ?? 0;
  };
  const ready = () => until('ready', async () => (await status('/readyz')) === 200, START, launcher.printed);
  const run = async (): Promise<Run> => {
    const found = await readRun(folder());
    if (found === undefined) throw new Error(`no run.json\n${launcher.printed()}`);
    return found;
  };
  const apiPid = async (): Promise<number> => {
    const children = readFileSync(`/proc/${launcher.process.pid}/task/${launcher.process.pid}/children`, 'utf8')
      .trim()
      .split(' ')
      .map(Number);
    for (const pid of children) if (await isRunning(pid, 'src/cli.ts serve')) return pid;
    return 0;
  };

  beforeAll(async () => {
    directory = await makeDataDirectory();
    port = await freePort();
  });
  afterAll(async () => {
    if (launcher?.process.exitCode === null) launcher.process.kill('SIGKILL');
    const left = await readRun(folder());
    if (left !== undefined) await until('Java gone', () => !isAlive(left.java.pid), 10_000);
    directory?.remove();
  });

  it('starts everything, restarts what dies, and stops cleanly on SIGTERM', async () => {
    launcher = startLauncher(variables());
    await until('addresses', () => launcher.printed().includes('Stop with Ctrl-C'), 2 * START, launcher.printed);
    expect(launcher.printed()).toContain(`http://127.0.0.1:${port}/graphql`);
    expect(await status('/readyz')).toBe(200);
    const before = await run();

    const second = startLauncher(variables());
    expect(await second.ended).toEqual({ code: 1, signal: null });
    expect(second.printed()).toMatch(new RegExp(`^PORT_TAKEN: PORT ${port} `, 'u'));

    const api = await apiPid();
    process.kill(api, 'SIGKILL');
    await until('a new API', async () => ![0, api].includes(await apiPid()), START, launcher.printed);
    await ready();

    process.kill(before.java.pid, 'SIGKILL');
    await until(
      'a new Java',
      async () => ![undefined, before.java.pid].includes((await readRun(folder()))?.java.pid),
      START,
      launcher.printed,
    );
    await ready();
    const after = await run();
    expect({ uri: after.uri, password: after.password }).toEqual({ uri: before.uri, password: before.password });

    const began = Date.now();
    launcher.process.kill('SIGTERM');
    expect(await launcher.ended).toEqual({ code: 0, signal: null });
    expect(Date.now() - began).toBeLessThan(15_000);
    expect(isAlive(after.java.pid)).toBe(false);
    expect(existsSync(folder().run)).toBe(false);
  }, 900_000);

  it('starts over a stale run.json and lock, and kill -9 leaves neither Java nor API behind', async () => {
    const dead = {
      uri: `bolt://127.0.0.1:${port}`,
      user: 'neo4j',
      password: 'x',
      keeper: { pid: 4_194_000, port },
      java: { pid: process.pid },
    };
    writeFileSync(folder().run, JSON.stringify(dead));
    writeFileSync(folder().startLock, '4194000');
    launcher = startLauncher(variables());
    const took = await until(
      'addresses',
      () => launcher.printed().includes('Stop with Ctrl-C'),
      START,
      launcher.printed,
    );
    console.log(`second start: ${(took / 1000).toFixed(1)} s`);
    const { java, keeper } = await run();
    const api = await apiPid();
    expect(isAlive(api) && isAlive(java.pid)).toBe(true);
    launcher.process.kill('SIGKILL');
    const named = { api, java: java.pid, keeper: keeper.pid };
    const alive = () => Object.entries(named).flatMap(([name, pid]) => (isAlive(pid) ? [name] : []));
    await until(
      'all gone',
      () => alive().length === 0,
      5_000,
      () => `still there: ${alive().join(', ')}`,
    );
    expect(existsSync(folder().run)).toBe(false);
  }, 300_000);
});
