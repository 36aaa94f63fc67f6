import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freePort } from '../../src/graph/server/port.ts';
import { type RunningDatabase, startDatabase } from '../../src/graph/server/start.ts';
import { type DataDirectory, makeDataDirectory } from '../support/data-directory.ts';
import { all, ROOT, readDockerfile, variablesOf } from '../support/dockerfile.ts';
import { start, until } from '../support/launcher.ts';

let directory: DataDirectory;
let database: RunningDatabase;
const image = mkdtempSync(join(tmpdir(), 'sanshe-image-'));

beforeAll(async () => {
  directory = await makeDataDirectory();
  database = await startDatabase({ dataDirectory: directory.path, heap: '512m' });
});
afterAll(async () => {
  await database?.stop();
  directory?.remove();
  rmSync(image, { recursive: true, force: true });
});

it('builds in an empty folder, line by line, and its command serves the graph at NEO4J_URI', async () => {
  const dockerfile = readDockerfile();
  const { PATH = '', HOME = '' } = process.env;
  for (const { word, rest } of dockerfile) {
    if (word === 'COPY') copy(rest);
    if (word !== 'RUN') continue;
    const { status, stdout, stderr } = spawnSync('sh', ['-c', rest], {
      cwd: image,
      env: { PATH, HOME },
      encoding: 'utf8',
    });
    expect(status, `RUN ${rest}\n${stdout}${stderr}`).toBe(0);
  }
  const { uri: NEO4J_URI, user: NEO4J_USER, password: NEO4J_PASSWORD } = database;
  const port = await freePort();
  const environment = {
    PATH,
    HOME,
    ...variablesOf(dockerfile),
    NEO4J_URI,
    NEO4J_USER,
    NEO4J_PASSWORD,
    PORT: String(port),
  };
  const container = start(JSON.parse(all(dockerfile, 'CMD').join()), image, environment);
  try {
    const ready = async () => (await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined))?.status === 200;
    await until('the container ready', ready, 120_000, container.printed);
  } finally {
    container.process.kill('SIGTERM');
  }
  expect(await container.ended).toEqual({ code: 0, signal: null });
}, 600_000);

function copy(rest: string): void {
  const words = rest.split(/\s+/u);
  const to = words.pop() ?? '.';
  for (const from of words)
    cpSync(join(ROOT, from), to.endsWith('/') ? join(image, to, from) : join(image, to), { recursive: true });
}
