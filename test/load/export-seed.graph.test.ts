import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { loadRead } from '../../src/load/command.ts';
import { exportSeed } from '../../src/load/export-seed.ts';
import { load } from '../../src/load/load.ts';
import { readFolder } from '../../src/load/read-folder.ts';
import { decide } from '../../src/review/decide.ts';
import { readLearned } from '../../src/statement/learned.ts';
import { ground, idsOf, ingestTexts, NOTICE, withoutRecord } from '../review/documents.ts';
import { dump, empty, emptyGraph, rows } from '../support/graph.ts';
import { asLoaded, temporaryFolder, writeMadeUp } from '../support/made-up.ts';
import { jia } from './documents.ts';

// Loads share two cores with Java, which is still cold here.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

it('what was accepted is written for a commit, loads anywhere, and leaves what still waits where it was', async () => {
  const driver = await emptyGraph();
  const folder = temporaryFolder();
  const seed = writeMadeUp(temporaryFolder(), [jia()]);
  await load(driver, { ...ground, documents: [asLoaded(jia())] });
  await ingestTexts(driver, folder, { 'bing.txt': NOTICE, 'ding.txt': `丁\n${NOTICE}` });
  expect(await exportSeed(driver, seed)).toEqual([]);
  const ids = await idsOf(driver);
  const [own] = await rows(driver, `MATCH (s:Statement {document: 'jia', predicate: 'SERVES'}) RETURN s.id AS id`);
  await decide(driver, ground, [
    { action: 'ACCEPT', statement: ids.ISSUED ?? '' },
    { action: 'ACCEPT', statement: ids.ALSO_KNOWN_AS ?? '' },
    { action: 'CORRECT', statement: ids.FUNDS ?? '', correction: { modality: 'PLANNED' } },
    { action: 'REJECT', statement: ids.SERVES ?? '', reason: '另指' },
  ]);
  await decide(driver, ground, [{ action: 'REJECT', statement: String(own?.id), reason: '误读' }]);
  const text = readFileSync(`${seed}/documents/jia.txt`, 'utf8');
  expect(await exportSeed(driver, seed)).toEqual(['bing', 'jia']);
  expect(readFileSync(`${seed}/documents/jia.txt`, 'utf8')).toBe(text);
  expect(readFileSync(`${seed}/documents/bing.txt`, 'utf8')).toBe(NOTICE.replace('钱多多', '○○○'));
  const learned = readLearned(seed);
  expect(learned.names.map(({ words, thing }) => [words, thing.name])).toEqual([['春风中心', '春风社工中心']]);
  expect(learned.corrections.map(({ original, corrected }) => [original.modality, corrected.modality])).toEqual([
    ['ACTUAL', 'PLANNED'],
  ]);

  const before = await dump(driver);
  const told: string[] = [];
  await loadRead(driver, readFolder(seed), (line) => told.push(line));
  expect(await dump(driver)).toEqual(before);

  // Elsewhere, without the reviewer's database, the same is accepted.
  const accepted = `MATCH (s:Statement {status: 'ACCEPTED'}) RETURN s.id AS id ORDER BY id`;
  const held = await rows(driver, accepted);
  const entities = (rows_: readonly string[]) => withoutRecord(rows_).filter((row) => row.includes('"Entity"'));
  await empty(driver);
  await loadRead(driver, readFolder(seed), () => undefined);
  expect(await rows(driver, accepted)).toEqual(held);
  expect(entities(await dump(driver))).toEqual(entities(before));
  writeFileSync(`${seed}/documents/bing.txt`, NOTICE);
  expect(readFolder(seed).problems.map(({ code }) => code)).toEqual(['DOCUMENT_CHANGED']);
});
