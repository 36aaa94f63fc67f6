import { expect, inject, it, vi } from 'vitest';
import { openDriver } from '../../src/graph/connection.ts';
import { exportStatements } from '../../src/load/export.ts';
import { dump, empty, emptyGraph } from '../support/graph.ts';
import { temporaryFolder, writeMadeUp } from '../support/made-up.ts';
import { jia, yi } from './documents.ts';
import { load } from './load-folder.ts';

// Loads share two cores with Java, which is still cold here.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

it('two loads at once give what one after the other gives', async () => {
  const driver = await emptyGraph();
  const folder = writeMadeUp(temporaryFolder(), [jia(), yi()]);
  await load(driver, folder, ['jia']);
  await load(driver, folder, ['yi']);
  const [graph, lines] = [await dump(driver), await exportStatements(driver)];
  const other = openDriver(inject('neo4j'));
  try {
    for (let round = 0; round < 2; round += 1) {
      await empty(driver);
      await Promise.all([load(driver, folder, ['jia']), load(other, folder, ['yi'])]);
      expect(await exportStatements(driver)).toEqual(lines);
      expect(await dump(driver)).toEqual(graph);
    }
  } finally {
    await other.close();
  }
});
