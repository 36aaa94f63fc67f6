import { readdirSync } from 'node:fs';
import { expect, inject, it, vi } from 'vitest';
import { ingest } from '../../src/load/ingest.ts';
import { isKept } from '../../src/load/original.ts';
import { filesNamed, survey } from '../../src/load/survey.ts';
import { extract } from '../../src/statement/extract.ts';
import { Readers } from '../../src/statement/readers/readers.ts';
import { ground } from '../review/documents.ts';
import { ROOT } from '../support/dockerfile.ts';
import { count, dump, emptyGraph } from '../support/graph.ts';
import { start, until } from '../support/launcher.ts';
import { put, temporaryFolder } from '../support/made-up.ts';

// Loads share two cores with Java, which is still cold here.
vi.setConfig({ testTimeout: 180_000 });

const MANY = 120;

it('an ingest of many documents that is killed goes on where it was', async () => {
  const driver = await emptyGraph();
  const folder = temporaryFolder();
  const data = `${folder}/data`;
  for (let at = 0; at < MANY; at += 1)
    put(folder, `in/d${at}.txt`, `丙市公告\n丙市投入${at + 1}万元支持春风社工中心。\n`);
  const documents = (): Promise<number> => count(driver, 'MATCH (d:Document) RETURN count(d)');
  const { uri, user, password } = inject('neo4j');
  const killed = start([process.execPath, 'src/prepare.mjs', 'ingest', `${folder}/in`], ROOT, {
    ...{ ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
    ...{ DATA_DIR: data, READERS: '1', EXTRACTOR_URL: '' },
  });
  await until('the first documents in', async () => (await documents()) > 0, 90_000, killed.printed);
  killed.process.kill('SIGKILL');
  expect((await killed.ended).signal).toBe('SIGKILL');

  const told: string[] = [];
  const looked: string[] = [];
  const readers = new Readers(1, { learned: { names: [], corrections: [] }, propose: extract, model: null });
  const again = async (): Promise<number> => {
    const isKnown = (sha256: string): boolean => isKept(data, sha256) || looked.push(sha256) < 0;
    const found = await survey(await filesNamed([`${folder}/in`]), readers, isKnown);
    const request = { ground, readers, dataDirectory: data, say: (line: string) => told.push(line) };
    return (await ingest(driver, found, request)).brought.length;
  };
  const brought = await again();
  expect(brought).toBeGreaterThan(0);
  expect(brought).toBeLessThan(MANY);
  // What the first run kept is not even read again.
  expect(looked.length).toBeLessThanOrEqual(brought);
  expect(told.filter((line) => line.endsWith('nothing changed'))).toHaveLength(MANY - brought);
  expect(await documents()).toBe(MANY);
  expect(readdirSync(`${data}/documents`)).toHaveLength(MANY);

  const resumed = await dump(driver);
  await emptyGraph();
  expect(await again()).toBe(MANY);
  expect(await dump(driver)).toEqual(resumed);
});
