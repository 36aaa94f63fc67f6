import { expect, it, vi } from 'vitest';
import { exportSeed } from '../../src/load/export-seed.ts';
import { decide } from '../../src/review/decide.ts';
import { undo } from '../../src/review/undo.ts';
import { extract } from '../../src/statement/extract.ts';
import { readLearned } from '../../src/statement/learned.ts';
import { understand } from '../../src/statement/understand.ts';
import { isMention, type Statement } from '../../src/vocabulary/statement.ts';
import { ground, idsOf, ingestTexts } from '../review/documents.ts';
import { emptyGraph, rows } from '../support/graph.ts';
import { temporaryFolder } from '../support/made-up.ts';
import { readText } from '../support/read-text.ts';

// Loads share two cores with Java, which is still cold here.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const CENTRE = '合肥市春风社会工作服务中心';
const TAUGHT = `合肥市说明\n合肥市投入80万元支持${CENTRE}。\n${CENTRE}又名“春风社工”。\n`;
const WAITS = '合肥市通报\n春风社工为残疾人提供康复服务。\n';
const subjects = (statements: readonly Statement[]): string[] =>
  statements.flatMap(({ predicate, subject }) =>
    predicate === 'SERVES' && subject && isMention(subject) ? [subject.name] : [],
  );

it('what a reviewer accepted and corrected is known to the next document, and from seed/ without a database', async () => {
  const driver = await emptyGraph();
  const folder = temporaryFolder();
  const bring = async (name: string, text: string): Promise<Statement[]> => {
    await ingestTexts(driver, folder, { [`${name}.txt`]: text }, { propose: extract });
    const lines = await rows(driver, 'MATCH (s:Statement {document: $name}) RETURN s.line AS line', { name });
    return lines.map(({ line }) => JSON.parse(String(line)) as Statement);
  };
  await bring('taught', TAUGHT);
  expect(subjects(await bring('before', WAITS))).not.toContain(CENTRE);

  const ids = await idsOf(driver, 'taught');
  await decide(driver, ground, [
    { action: 'ACCEPT', statement: ids.ALSO_KNOWN_AS ?? '' },
    { action: 'CORRECT', statement: ids.FUNDS ?? '', correction: { modality: 'PLANNED' } },
  ]);
  expect(subjects(await bring('after', `${WAITS}另讯。\n`))).toContain(CENTRE);

  const seed = temporaryFolder();
  expect(await exportSeed(driver, seed)).toEqual(['taught']);
  const learned = readLearned(seed);
  const read = (id: string, text: string): Statement[] => understand(readText(id, text), learned, extract).statements;
  expect(subjects(read('elsewhere', WAITS))).toContain(CENTRE);
  const sums = read('taught', TAUGHT).filter(({ kind }) => kind === 'funding');
  expect(sums.map(({ status, modality }) => [status, modality])).toEqual([
    ['REJECTED', 'ACTUAL'],
    ['PROPOSED', 'PLANNED'],
  ]);

  await undo(driver, ground, ids.ALSO_KNOWN_AS ?? '');
  expect(subjects(await bring('undone', `${WAITS}又讯。\n`))).not.toContain(CENTRE);
});
