import type { Driver } from 'neo4j-driver';
import { databaseUnreachable } from '../error.ts';
import { type Address, openDriver, whyUnreachable } from './connection.ts';
import { startDatabase } from './server/start.ts';
import type { GraphSettings } from './settings.ts';

/** Runs `use` with a connected driver: on NEO4J_URI, else on the running private database, else on one started for as long as `use` takes. */
export const withDatabase = async <T>(settings: GraphSettings, use: (driver: Driver) => Promise<T>): Promise<T> => {
  if (settings.uri !== undefined) return withDriver(await reachable(settings), use);
  const database = await startDatabase({ ...settings, say: (line) => console.error(line) });
  try {
    return await withDriver(database, use);
  } finally {
    await database.stop();
  }
};

/** The address in the settings, once it has answered; throws DATABASE_UNREACHABLE, naming the variables. */
export const reachable = async ({ uri = '', user, password = '', database }: GraphSettings): Promise<Address> => {
  const address = { uri, user, password, database };
  const reason = await whyUnreachable(address);
  if (reason !== undefined) throw databaseUnreachable(uri, reason);
  return address;
};

const withDriver = async <T>(address: Address, use: (driver: Driver) => Promise<T>): Promise<T> => {
  const driver = openDriver(address);
  try {
    return await use(driver);
  } finally {
    await driver.close();
  }
};
