import { describe, expect, it, vi } from 'vitest';
import { count, dump, empty, emptyGraph, rows } from '../support/graph.ts';
import { temporaryFolder, writeMadeUp } from '../support/made-up.ts';
import { jia, yi } from './documents.ts';
import { load } from './load-folder.ts';

// Loads share two cores with Java, which is still cold here.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

describe('loading', () => {
  it('twice changes nothing and says so', async () => {
    const driver = await emptyGraph();
    const folder = writeMadeUp(temporaryFolder(), [jia(), yi()]);
    const first = await load(driver, folder);
    expect(first.slice(0, 3)).toEqual([
      'loading jia, yi',
      'jia: 8 statements added, 0 changed, 0 removed',
      'yi: 3 statements added, 0 changed, 0 removed',
    ]);
    const before = await dump(driver);
    const loadedAt = await rows(driver, 'MATCH (g:Graph) RETURN g.loadedAt AS at');
    const again = await load(driver, folder);
    expect(again).toEqual(['loading jia, yi', expect.stringMatching(/^nothing changed; data version [0-9a-f]{16}$/u)]);
    expect(await dump(driver)).toEqual(before);
    expect(await rows(driver, 'MATCH (g:Graph) RETURN g.loadedAt AS at')).toEqual(loadedAt);
  });

  it('one document of several changes nothing of the others', async () => {
    const driver = await emptyGraph();
    const folder = writeMadeUp(temporaryFolder(), [jia(), yi()]);
    await load(driver, folder);
    const before = await dump(driver);
    for (const only of ['yi', 'jia']) {
      const [, said] = await load(driver, folder, [only]);
      expect(said).toMatch(/^nothing changed/u);
    }
    expect(await dump(driver)).toEqual(before);
  });

  it('documents one after the other gives what loading them together gives', async () => {
    const driver = await emptyGraph();
    const folder = writeMadeUp(temporaryFolder(), [jia(), yi()]);
    await load(driver, folder);
    const together = await dump(driver);
    await empty(driver);
    await load(driver, folder, ['yi']);
    await load(driver, folder, ['jia']);
    expect(await dump(driver)).toEqual(together);
  });

  it('a changed sum changes that sum and its statement, and prints it', async () => {
    const driver = await emptyGraph();
    const folder = temporaryFolder();
    await load(driver, writeMadeUp(folder, [jia(), yi()]));
    const before = new Set(await dump(driver));
    const id = (await rows(driver, 'MATCH (f:Funding) RETURN f.id AS id'))[0]?.id;
    const mended = jia();
    const statements = mended.statements.map((one) => (one.id === id ? { ...one, value: 3_500_000 } : one));
    const told = await load(driver, writeMadeUp(folder, [{ ...mended, statements }, yi()]));
    expect(told).toEqual([
      'loading jia, yi',
      'jia: 0 statements added, 1 changed, 0 removed',
      `  ${id}: 3000000 CNY → 3500000 CNY`,
      expect.stringMatching(/^nodes \+0 ~2 −0, relationships \+0 ~0 −0; data version [0-9a-f]{16}$/u),
    ]);
    const changed = (await dump(driver)).filter((row) => !before.has(row));
    expect(changed).toHaveLength(3);
    expect(await rows(driver, 'MATCH (f:Funding) RETURN f.fen AS fen')).toEqual([{ fen: 350_000_000 }]);
  });

  it('a changed text of a document changes what stands in it', async () => {
    const driver = await emptyGraph();
    const folder = temporaryFolder();
    await load(driver, writeMadeUp(folder, [jia(), yi()]));
    const told = await load(driver, writeMadeUp(folder, [jia('400万元', 4_000_000), yi()]));
    // Another printed sum is another statement, and what rests on it names another sum.
    expect(told[1]).toBe('jia: 2 statements added, 0 changed, 2 removed');
    expect(await rows(driver, 'MATCH (f:Funding) RETURN f.text AS text')).toEqual([{ text: '400万元' }]);
    expect(await count(driver, 'MATCH (:Policy)-[:JUSTIFIES]->(f:Funding {text: "400万元"}) RETURN count(*)')).toBe(1);
  });

  it('without a statement removes only what nothing else supports', async () => {
    const driver = await emptyGraph();
    const folder = temporaryFolder();
    await load(driver, writeMadeUp(folder, [jia(), yi()]));
    const told = await load(driver, writeMadeUp(folder, [jia('300万元', 3_000_000, ['serves', 'number']), yi()]));
    expect(told[1]).toBe('jia: 0 statements added, 0 changed, 2 removed');
    // The service is still said by the other document, the number by none.
    expect(await rows(driver, 'MATCH ()-[r:SERVES]->() RETURN r.documents AS documents')).toEqual([
      { documents: ['yi'] },
    ]);
    expect(await count(driver, 'MATCH (n:Observation {text: "30家"}) RETURN count(n)')).toBe(0);
    expect(await count(driver, 'MATCH (n:SocialOrganization {name: "阳光社工中心"}) RETURN count(n)')).toBe(1);
  });

  it('and removing ends where loading without it begins', async () => {
    const driver = await emptyGraph();
    const folder = temporaryFolder();
    const less = jia('300万元', 3_000_000, ['serves', 'number', 'partners']);
    await load(driver, writeMadeUp(folder, [jia(), yi()]));
    await load(driver, writeMadeUp(folder, [less, yi()]));
    const removed = await dump(driver);
    await empty(driver);
    await load(driver, writeMadeUp(folder, [less, yi()]));
    expect(await dump(driver)).toEqual(removed);
  });
});
