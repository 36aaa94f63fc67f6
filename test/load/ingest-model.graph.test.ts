import { expect, it, vi } from 'vitest';
import { decide } from '../../src/review/decide.ts';
import { ground, idsOf, ingestTexts, NOTICE } from '../review/documents.ts';
import { answering, chatServer, modelAt } from '../statement/model/chat-server.ts';
import { emptyGraph, rows } from '../support/graph.ts';
import { temporaryFolder } from '../support/made-up.ts';

// Loads share two cores with Java, which is still cold here.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

it('what a model proposes waits beside what the rules propose, and is accepted like it', async () => {
  const driver = await emptyGraph();
  const folder = temporaryFolder();
  const field = { type: 'ServiceField', name: '康复服务' };
  const subject = { type: 'SocialOrganization', name: '春风社工中心' };
  const quotes = [{ sentence: 4, words: '春风社工中心为残疾人提供康复服务' }];
  const proposal = { kind: 'operation', predicate: 'IN_FIELD', modality: 'ACTUAL', subject, objects: [field], quotes };
  const chat = await chatServer(answering({ statements: [proposal, { ...proposal, quotes: [] }] }));
  const { told } = await ingestTexts(driver, folder, { 'bing.txt': NOTICE }, { model: modelAt(chat.address) });
  expect(told[1]).toBe(
    '  model tiny: 1 of 1 pieces answered; 2 proposed, 1 kept, 0 known already, 1 refused (QUOTE_NOT_FOUND 1)',
  );
  const stored = 'MATCH (s:Statement {document: "bing"}) RETURN s.method AS method, count(s) AS count ORDER BY method';
  expect(await rows(driver, stored)).toEqual([
    { method: 'MODEL', count: 1 },
    { method: 'RULE', count: 5 },
  ]);
  await decide(driver, ground, [{ action: 'ACCEPT', statement: (await idsOf(driver)).IN_FIELD ?? '' }]);
  const edge = 'MATCH (o:SocialOrganization)-[:IN_FIELD]->(f:ServiceField) RETURN o.name AS name';
  expect(await rows(driver, edge)).toEqual([{ name: '春风社工中心' }]);

  const dead = await ingestTexts(
    driver,
    folder,
    { 'ding.txt': `丁\n${NOTICE}` },
    { model: modelAt('http://127.0.0.1:9/v1') },
  );
  expect([dead.brought, dead.problems]).toEqual([['ding'], []]);
  expect(dead.told.join('\n')).toContain('warning MODEL_SILENT');
});
