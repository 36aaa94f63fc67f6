import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { jarsNotFetched, mavenMissing } from '../../error.ts';
import type { Folder } from './folder.ts';
import { withLock } from './lock.ts';
import { runGuarded } from './run-guarded.ts';

const POM = fileURLToPath(new URL('pom.xml', import.meta.url));

/** Fetches the Neo4j jars (123 MB) with Maven unless those that `pom.xml` names are there. Throws MAVEN_MISSING or JARS_NOT_FETCHED. */
export const ensureJars = async (folder: Folder, say: (line: string) => void): Promise<void> => {
  const wanted = createHash('sha256')
    .update(await readFile(POM))
    .digest('hex');
  if (await isThere(folder, wanted)) return;
  await mkdir(folder.home, { recursive: true });
  const waiting = (holder: number) => say(`Waiting for process ${holder}, which fetches the Neo4j jars`);
  await withLock(
    folder.fetchLock,
    async () => {
      if (await isThere(folder, wanted)) return;
      say('Fetching the Neo4j jars with Maven (123 MB, once; about a minute)');
      await fetchJars(folder, wanted);
    },
    waiting,
  );
};

const STAMP = 'pom.sha256';

const isThere = async ({ lib }: Folder, wanted: string): Promise<boolean> => {
  try {
    return (await readFile(join(lib, STAMP), 'utf8')) === wanted;
  } catch {
    return false;
  }
};

/** Into a folder aside and renamed at the end: an interrupted fetch leaves nothing that looks complete. */
const fetchJars = async ({ home, lib }: Folder, stamp: string): Promise<void> => {
  for (const name of await readdir(home))
    if (name.startsWith('lib.')) await rm(join(home, name), { recursive: true, force: true });
  const [aside, old] = [`${lib}.${process.pid}`, `${lib}.old`];
  await mkdir(aside);
  await runMaven(aside, home);
  await writeFile(join(aside, STAMP), stamp);
  await rename(lib, old).catch(() => {});
  await rename(aside, lib);
  await rm(old, { recursive: true, force: true });
};

/** In the data directory, so that Maven leaves nothing beside the sources. */
const runMaven = async (output: string, directory: string): Promise<void> => {
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${output}`];
  const { code, printed } = await runGuarded('mvn', ['-q', '-B', '-f', POM, ...goal], { cwd: directory });
  if (code === 127) throw mavenMissing();
  if (code !== 0) throw jarsNotFetched(directory, firstError(printed));
};

const firstError = (printed: string): string => {
  const lines = printed.split('\n').filter((line) => line.trim() !== '');
  return (lines.find((line) => line.includes('ERROR')) ?? lines.at(-1) ?? 'it said nothing').slice(0, 300);
};
