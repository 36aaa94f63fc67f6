import type { Driver } from 'neo4j-driver';
import { loadFolder } from '../../src/load/command.ts';

/** Empties the test database and loads the seed into it, as `npm run load` does; prints nothing. */
export const loadSeed = async (driver: Driver): Promise<void> => {
  await driver.executeQuery('MATCH (node) DETACH DELETE node');
  await loadFolder(driver, 'seed', [], () => {});
};
