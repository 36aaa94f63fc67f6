import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureClassArchive } from '../../src/graph/server/class-archive.ts';
import { folderOf } from '../../src/graph/server/folder.ts';
import { ensureJars } from '../../src/graph/server/jars.ts';
import { findJava } from '../../src/graph/server/java.ts';
import { readGraphSettings } from '../../src/graph/settings.ts';

/** A data directory that is gone after the test, on disk and absolute. Only the jars are the user's, by a link. */
export type DataDirectory = { readonly path: string; readonly remove: () => void };

/** Makes an empty data directory whose private database starts without fetching anything. */
export const makeDataDirectory = async (): Promise<DataDirectory> => {
  const path = mkdtempSync(join(tmpdir(), 'sanshe-'));
  await linkServer(path);
  // Java may write its last line while its folder is being emptied.
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }) };
};

/** Has a data directory use the user's jars, fetching them where they are missing. */
export const linkServer = async (path: string): Promise<void> => {
  const shared = folderOf(readGraphSettings({ DATA_DIR: process.env.DATA_DIR }).dataDirectory);
  const say = (line: string) => console.error(line);
  await ensureJars(shared, say);
  await ensureClassArchive(shared, await findJava(), say);
  const { home, lib } = folderOf(path);
  if (existsSync(lib)) return;
  mkdirSync(home, { recursive: true });
  symlinkSync(shared.lib, lib);
};
