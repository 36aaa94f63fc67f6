import { statSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDriver } from '../../../src/graph/connection.ts';
import { folderOf } from '../../../src/graph/server/folder.ts';
import { isAlive } from '../../../src/graph/server/process.ts';
import { readRun } from '../../../src/graph/server/run-file.ts';
import { startDatabase } from '../../../src/graph/server/start.ts';
import { type DataDirectory, makeDataDirectory } from '../../support/data-directory.ts';
import { until } from '../../support/launcher.ts';

describe('the private database', () => {
  let directory: DataDirectory;
  beforeAll(async () => {
    directory = await makeDataDirectory();
  });
  afterAll(() => directory?.remove());
  const start = () => startDatabase({ dataDirectory: directory.path, heap: '512m' });
  const mode = (file: string): number => statSync(file).mode & 0o777;

  it('is started once for two who ask at the same moment, and stays until the second has left', async () => {
    const [first, second] = await Promise.all([start(), start()]);
    expect(first.pid).toBe(second.pid);
    const { run, password } = folderOf(directory.path);
    expect([mode(run), mode(password)]).toEqual([0o600, 0o600]);
    await first.stop();
    const driver = openDriver(second);
    const { records } = await driver.executeQuery('CREATE (n:Kept {value: 1}) RETURN n.value AS value');
    expect(records[0]?.get('value')).toBe(1);
    await driver.close();
    await second.stop();
    expect(isAlive(second.pid)).toBe(false);
  });

  it('replaces a Java whose keeper was killed, keeping the data', async () => {
    const orphaned = await start();
    const left = await readRun(folderOf(directory.path));
    process.kill(left?.keeper.pid ?? 0, 'SIGKILL');
    await orphaned.closed;
    expect(isAlive(orphaned.pid)).toBe(true);
    const next = await start();
    expect(next.pid).not.toBe(orphaned.pid);
    await until('the orphan gone', () => !isAlive(orphaned.pid), 1_000);
    const driver = openDriver(next);
    const { records } = await driver.executeQuery('MATCH (n:Kept) RETURN count(n) AS count');
    expect(records[0]?.get('count')).toBe(1);
    await driver.close();
    await next.stop();
  });
});
