import { mkdir, readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { databaseNotStarted } from '../../error.ts';
import { type Address, whyUnreachable } from '../connection.ts';
import { archiveArguments, ensureClassArchive } from './class-archive.ts';
import { serverArguments, writeConfiguration } from './configuration.ts';
import { type Folder, folderOf } from './folder.ts';
import { ensureJars } from './jars.ts';
import { findJava } from './java.ts';
import { joinKeeper, type KeeperLink, spawnKeeper } from './keeper-link.ts';
import { withLock } from './lock.ts';
import { ensurePassword } from './password.ts';
import { freePort } from './port.ts';
import { clearRun, type Run, readRun } from './run-file.ts';

/** What a private database is started with. */
export type StartOptions = {
  /** Absolute path; the database lives in its folder `neo4j`. */
  readonly dataDirectory: string;
  /** Largest Java heap, as in 512m or 1g (the default). */
  readonly heap?: string;
  /** Bolt's port when this call has to start Java; any free one by default. */
  readonly port?: number;
  /** Hears one line for each slow step. */
  readonly say?: (line: string) => void;
  /** Hears where it will answer as soon as that is decided: seconds before it does, so that others can get ready meanwhile. */
  readonly onAddress?: (address: Address) => void;
};

/** A private database that answers, shared with every other process that uses the same data directory. */
export type RunningDatabase = Address & {
  /** Java's process. */
  readonly pid: number;
  readonly port: number;
  /** Fulfils when the database has gone, whatever ended it. */
  readonly closed: Promise<void>;
  /** Leaves it; the last to leave ends it, and waits until it has ended. */
  readonly stop: () => Promise<void>;
};

/** Uses the private database of a data directory, starting it when it does not run. It ends when the last process that uses it has left or died. */
export const startDatabase = async (options: StartOptions): Promise<RunningDatabase> => {
  const folder = folderOf(options.dataDirectory);
  const { run, link } = await joinOrStart(folder, options);
  const { uri, user, password, java } = run;
  options.onAddress?.({ uri, user, password });
  try {
    await untilItAnswers(folder, run, link);
  } catch (error) {
    await link.leave();
    throw error;
  }
  return { uri, user, password, pid: java.pid, port: Number(new URL(uri).port), closed: link.closed, stop: link.leave };
};

type Joined = { run: Run; link: KeeperLink };

/** Under a lock, so that of two commands typed together one starts it and the other joins. */
const joinOrStart = async (folder: Folder, options: StartOptions): Promise<Joined> => {
  await mkdir(folder.home, { recursive: true });
  return withLock(folder.startLock, async () => {
    const left = await readRun(folder);
    if (left !== undefined) {
      const link = await joinKeeper(left);
      if (link !== undefined) return { run: left, link };
      await clearRun(folder, left);
    }
    const run = await startJava(folder, options);
    const link = run && (await joinKeeper(run));
    if (run === undefined || link === undefined) throw databaseNotStarted(folder.console, await lastWords(folder));
    return { run, link };
  });
};

const startJava = async (
  folder: Folder,
  { heap = '1g', port, say = () => {} }: StartOptions,
): Promise<Run | undefined> => {
  const java = await findJava();
  await ensureJars(folder, say);
  await ensureClassArchive(folder, java, say);
  const bolt = await freePort(port);
  await writeConfiguration(folder, bolt);
  const password = await ensurePassword(folder, java);
  say('Starting the private Neo4j');
  const run = { uri: `bolt://127.0.0.1:${bolt}`, user: 'neo4j', password };
  return spawnKeeper(folder, { java, arguments: [...archiveArguments(folder), ...serverArguments(folder, heap)], run });
};

// Long, for a busy machine: should Java end meanwhile, its keeper tells at once.
const PATIENCE = 300_000;

const untilItAnswers = async (folder: Folder, address: Address, link: KeeperLink): Promise<void> => {
  let gone = false;
  link.closed.then(() => {
    gone = true;
  });
  let reason: string | undefined = '';
  for (const until = Date.now() + PATIENCE; reason !== undefined && !gone && Date.now() < until; await sleep(200))
    reason = await whyUnreachable(address);
  if (gone) throw databaseNotStarted(folder.console, await lastWords(folder));
  if (reason !== undefined) throw databaseNotStarted(folder.console, reason);
};

/** The last line with a message in Java's output, for the error that reports it. */
const lastWords = async ({ console }: Folder): Promise<string> => {
  const printed = await readFile(console, 'utf8').catch(() => '');
  const lines = printed.split('\n').filter((line) => line.trim() !== '' && !/^\s+(at |\.\.\.)/u.test(line));
  const telling = lines.findLast((line) => /ERROR|Error|Caused by|Exception|Invalid/u.test(line)) ?? lines.at(-1);
  return telling?.trim().slice(0, 300) ?? 'Java ended without a word';
};
