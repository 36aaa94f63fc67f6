import { readFileSync } from 'node:fs';
import type { Driver } from 'neo4j-driver';
import { describe, expect, it, vi } from 'vitest';
import type { ProductError } from '../../src/error.ts';
import type { Assertion } from '../../src/load/assertions.ts';
import { load as loadRequest } from '../../src/load/load.ts';
import { readSchemes } from '../../src/vocabulary/concept.ts';
import { count, dump, emptyGraph, rows } from '../support/graph.ts';
import { asLoaded, put, temporaryFolder, writeMadeUp } from '../support/made-up.ts';
import { jia, yi } from './documents.ts';
import { load, loadRefused } from './load-folder.ts';

// Loads share two cores with Java, which is still cold here.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const knowledge = { schemes: readSchemes(), divisions: [] };
const request = { documents: [asLoaded(jia()), asLoaded(yi())], knowledge, assertions: [], persons: [] };
const refusal = async (loading: Promise<unknown>): Promise<ProductError> => {
  try {
    await loading;
  } catch (error) {
    return error as ProductError;
  }
  throw new Error('expected a refusal');
};
const documentsIn = async (driver: Driver): Promise<unknown[]> =>
  (await rows(driver, 'MATCH (d:Document) RETURN d.id AS id ORDER BY id')).map(({ id }) => id);

describe('a load', () => {
  it('with a broken document loads the others, says what is wrong, and keeps what was there of the broken one', async () => {
    const driver = await emptyGraph();
    const folder = writeMadeUp(temporaryFolder(), [jia(), yi()]);
    const statements = readFileSync(`${folder}/statements/jia.jsonl`, 'utf8');
    put(folder, 'statements/jia.jsonl', statements.replace(/"start":\d+/u, '"start":999'));
    const { told, error } = await loadRefused(driver, folder);
    expect(error.message).toBe(
      '1 problems above; nothing of their documents was loaded, 1 other documents were. Mend the lines and load again.',
    );
    expect(told[0]).toMatch(/^(?:QUOTE_MISPLACED|ANCHOR_OUTSIDE): .*statements\/jia\.jsonl:1: /u);
    expect(await documentsIn(driver)).toEqual(['yi']);
    put(folder, 'statements/jia.jsonl', statements);
    await load(driver, folder);
    expect(await documentsIn(driver)).toEqual(['jia', 'yi']);
    put(folder, 'statements/jia.jsonl', `${statements}{`);
    const before = await dump(driver);
    expect((await loadRefused(driver, folder)).told[0]).toMatch(/^LINE_BROKEN: .*statements\/jia\.jsonl:9: /u);
    expect(await dump(driver)).toEqual(before);
  });

  it('that breaks an assertion names five examples at most and leaves the graph as it was', async () => {
    const driver = await emptyGraph();
    const none: Assertion = {
      id: 'none',
      says: 'nothing is there',
      breaches: 'MATCH (n:Entity) RETURN n.name AS example',
    };
    const error = await refusal(loadRequest(driver, { ...request, assertions: [none] }));
    expect(error.code).toBe('ASSERTION_BROKEN');
    expect(error.message).toMatch(
      /^after this load «nothing is there» \(none\) would not hold; examples: [^;]+(?:; [^;]+){4}\. Nothing was loaded\./u,
    );
    expect(await count(driver, 'MATCH (n) WHERE NOT n:Graph RETURN count(n)')).toBe(0);
    await loadRequest(driver, request);
    const before = await dump(driver);
    const withdrawn = loadRequest(driver, { ...request, documents: [], withdraw: ['jia'], assertions: [none] });
    expect((await refusal(withdrawn)).code).toBe('ASSERTION_BROKEN');
    expect(await dump(driver)).toEqual(before);
  });

  it('asks an assertion about documents only where they are all there', async () => {
    const driver = await emptyGraph();
    const assertion: Assertion = {
      id: 'no',
      says: 'no',
      breaches: 'RETURN "always" AS example',
      documents: ['jia', 'bing'],
    };
    await loadRequest(driver, { ...request, assertions: [assertion] });
    const error = await refusal(
      loadRequest(driver, { ...request, assertions: [{ ...assertion, documents: ['jia', 'yi'] }] }),
    );
    expect(error.message).toContain('examples: always.');
  });

  it('that would store a person’s name is refused, without telling it', async () => {
    const driver = await emptyGraph();
    const folder = temporaryFolder();
    const named = jia();
    const [first, ...others] = named.statements;
    const noted = first ? [{ ...first, note: '赵钱孙 said so' }, ...others] : [];
    const { error } = await loadRefused(driver, writeMadeUp(folder, [{ ...named, statements: noted }, yi()]));
    expect((error as ProductError).code).toBe('PERSON_NAMED');
    expect(error.message).not.toContain('赵钱孙');
    expect(await count(driver, 'MATCH (n) WHERE NOT n:Graph RETURN count(n)')).toBe(0);
  });

  it('keeps proposed and rejected statements as their nodes only', async () => {
    const driver = await emptyGraph();
    const document = jia();
    const statements = document.statements.map((one, index) => ({
      ...one,
      status: index % 2 === 0 ? ('PROPOSED' as const) : ('REJECTED' as const),
    }));
    await load(driver, writeMadeUp(temporaryFolder(), [{ ...document, statements }]));
    expect(await rows(driver, 'MATCH (n) RETURN labels(n)[0] AS label, count(n) AS count ORDER BY label')).toEqual([
      { label: 'Document', count: 1 },
      { label: 'Graph', count: 1 },
      { label: 'Statement', count: 8 },
    ]);
    expect(await rows(driver, 'MATCH ()-[r]->() RETURN DISTINCT type(r) AS type')).toEqual([{ type: 'IN_DOCUMENT' }]);
  });

  it('takes a document out and leaves what others say', async () => {
    const driver = await emptyGraph();
    await loadRequest(driver, { ...request, documents: [asLoaded(yi())] });
    const alone = (await dump(driver)).filter((row) => !row.includes('"version"'));
    await loadRequest(driver, request);
    const { documents } = await loadRequest(driver, { ...request, documents: [], withdraw: ['jia'] });
    expect(documents).toEqual([{ document: 'jia', added: 0, removed: 8, changed: 0, amounts: [] }]);
    expect((await dump(driver)).filter((row) => !row.includes('"version"'))).toEqual(alone);
  });
});
