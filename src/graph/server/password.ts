import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { databaseNotStarted, passwordLost } from '../../error.ts';
import { javaArguments } from './configuration.ts';
import type { Folder } from './folder.ts';
import { runGuarded } from './run-guarded.ts';

/** The private database's password: generated and set before its first start, read from its file (mode 0600) afterwards. */
export const ensurePassword = async (folder: Folder, java: string): Promise<string> => {
  const hasStarted = existsSync(join(folder.data, 'databases', 'system'));
  if (!existsSync(folder.password)) {
    if (hasStarted) throw passwordLost(folder.password, folder.home);
    await writeFile(folder.password, randomBytes(24).toString('hex'), { mode: 0o600 });
  }
  // Set again until the first start: an interruption in between may have left it unset.
  if (!hasStarted) await setInitialPassword(folder, java);
  return (await readFile(folder.password, 'utf8')).trim();
};

/** Given as @file, so that no process list shows it. */
const setInitialPassword = async (folder: Folder, java: string): Promise<void> => {
  const words = ['dbms', 'set-initial-password', `@${folder.password}`];
  const env = { ...process.env, NEO4J_HOME: folder.home, NEO4J_CONF: folder.configuration };
  const admin = javaArguments(folder, 'org.neo4j.server.startup.Neo4jAdminCommand');
  const { code, printed } = await runGuarded(java, [...admin, ...words], { env });
  if (code !== 0) throw databaseNotStarted(folder.console, `its password could not be set: ${printed.slice(0, 300)}`);
};
