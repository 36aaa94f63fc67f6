import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { lockHeld } from '../../error.ts';
import { isAlive } from './process.ts';

const PATIENCE = 15 * 60_000;
const HEARTBEAT = 3_000;
const SILENCE = 30_000;

/** Runs `work` while this process alone holds the lock file; a lock left by a dead process is taken over. Throws LOCK_HELD after 15 minutes. */
export const withLock = async <T>(
  file: string,
  work: () => Promise<T>,
  onWait: (holder: number) => void = () => {},
): Promise<T> => {
  await take(file, onWait);
  const heartbeat = setInterval(() => utimes(file, new Date(), new Date()).catch(() => {}), HEARTBEAT);
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    await rm(file, { force: true });
  }
};

const take = async (file: string, onWait: (holder: number) => void): Promise<void> => {
  const until = Date.now() + PATIENCE;
  let told = false;
  while (!(await create(file))) {
    const holder = await readHolder(file);
    if (holder === undefined) continue;
    if (!isAlive(holder) || (await isSilent(file))) {
      await removeStale(file, holder);
      continue;
    }
    if (Date.now() > until) throw lockHeld(file, holder);
    if (!told) onWait(holder);
    told = true;
    await sleep(200);
  }
};

/** Written aside and linked into place, so that nobody ever reads a lock without its holder. */
const create = async (file: string): Promise<boolean> => {
  const aside = `${file}.${randomUUID()}`;
  await writeFile(aside, String(process.pid));
  try {
    await link(aside, file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(aside, { force: true });
  }
};

const readHolder = async (file: string): Promise<number | undefined> => {
  try {
    return Number(await readFile(file, 'utf8'));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
};

/** After a restart of the machine the holder's id may belong to another process; that one does not keep the lock fresh. */
const isSilent = async (file: string): Promise<boolean> => {
  try {
    return Date.now() - (await stat(file)).mtimeMs > SILENCE;
  } catch {
    return false;
  }
};

/** Moves the lock away before deleting it: if another process took it over meanwhile, its lock is put back. */
const removeStale = async (file: string, dead: number): Promise<void> => {
  const aside = `${file}.${randomUUID()}`;
  try {
    await rename(file, aside);
    if ((await readHolder(aside)) !== dead) await link(aside, file);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' && codeOf(error) !== 'EEXIST') throw error;
  } finally {
    await rm(aside, { force: true });
  }
};

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);
