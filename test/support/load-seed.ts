import { readdirSync } from 'node:fs';
import type { Driver } from 'neo4j-driver';
import { applyConstraints } from '../../src/graph/constraints.ts';
import { loadRead } from '../../src/load/command.ts';
import { readFolder } from '../../src/load/read-folder.ts';
import { empty } from './graph.ts';

/** Has the test database hold just the seed. Where another file left it behind, loading sees that and does nothing; anything else is emptied first. */
export const loadSeed = async (driver: Driver): Promise<void> => {
  const { records } = await driver.executeQuery('MATCH (d:Document) RETURN d.id AS id ORDER BY id');
  const held = records.map((record) => `${record.get('id')}.jsonl`);
  if (held.join() !== readdirSync('seed/statements').sort().join()) await empty(driver);
  await applyConstraints(driver);
  await loadRead(driver, readFolder('seed'), () => undefined);
};
