import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { folderOf } from '../../src/graph/server/folder.ts';
import { ensureJars } from '../../src/graph/server/jars.ts';
import { readGraphSettings } from '../../src/graph/settings.ts';

/** A data directory that is gone after the test, on disk and absolute. Only the jars are the user's, by a link. */
export type DataDirectory = { readonly path: string; readonly remove: () => void };

/** Makes an empty data directory whose private database starts without fetching anything. */
export const makeDataDirectory = async (): Promise<DataDirectory> => {
  const shared = folderOf(readGraphSettings({ DATA_DIR: process.env.DATA_DIR }).dataDirectory);
  await ensureJars(shared, (line) => console.error(line));
  const path = mkdtempSync(join(tmpdir(), 'sanshe-'));
  const { home, lib } = folderOf(path);
  mkdirSync(home);
  symlinkSync(shared.lib, lib);
  // Java may write its last line while its folder is being emptied.
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }) };
};
