import 'reflect-metadata';
import type { FastifyInstance } from 'fastify';
import type { Driver } from 'neo4j-driver';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { createServer } from '../../src/api/server.ts';
import { openDriver } from '../../src/graph/connection.ts';
import { loadSeed } from '../support/load-seed.ts';
import { temporaryFolder } from '../support/made-up.ts';
import { idsOf, ingestTexts, NOTICE } from './documents.ts';

// Loads share two cores with Java, which is still cold here.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 300_000 });

const TOKEN = 'a-token-of-24-characters';
const logged: string[] = [];
const logger = pino({ level: 'trace', base: null }, { write: (line: string) => logged.push(line) });

describe('review over the API', () => {
  let driver: Driver;
  let open: FastifyInstance;
  let closed: FastifyInstance;
  let ids: Record<string, string>;
  beforeAll(async () => {
    driver = openDriver(inject('neo4j'));
    await loadSeed(driver);
    open = await createServer({ driver, logger, reviewToken: TOKEN });
    closed = await createServer({ driver, logger });
  });
  afterAll(async () => {
    await driver.executeQuery('MATCH (n) DETACH DELETE n');
    await open.close();
    await closed.close();
    await driver.close();
  });

  const ask = async (query: string, variables = {}, authorization = `Bearer ${TOKEN}`, server = open) => {
    const headers = { 'content-type': 'application/json', ...(authorization ? { authorization } : {}) };
    const payload = JSON.stringify({ query, variables });
    const answer = await server.inject({ method: 'POST', url: '/graphql', headers, payload });
    const { data, errors } = JSON.parse(answer.payload);
    return { data, code: errors?.[0]?.extensions?.code, message: errors?.[0]?.message };
  };
  const ACCEPT =
    'mutation Accept($id: ID!) { acceptStatement(id: $id) { decision { action statement } reading { status inWords(language: ZH) } nodes relationships } }';

  it('is for those who bring the token, and off where there is none', async () => {
    const id = 'none';
    expect((await ask(ACCEPT, { id }, `Bearer ${TOKEN}`, closed)).code).toBe('REVIEW_OFF');
    for (const wrong of ['', 'Bearer', 'Bearer wrong', `Basic ${TOKEN}`, `Bearer ${TOKEN}x`])
      expect((await ask(ACCEPT, { id }, wrong)).code).toBe('NOT_A_REVIEWER');
    expect((await ask('{ reviewQueue { totalCount } }', {}, '')).code).toBe('NOT_A_REVIEWER');
    expect((await ask(ACCEPT, { id })).code).toBe('STATEMENT_UNKNOWN');
  });

  it('leads from the queue to an answer: nothing is answered before it is accepted', async () => {
    await ingestTexts(driver, temporaryFolder(), { 'bing.txt': NOTICE });
    ids = await idsOf(driver);
    const policies = '{ policies(where: { name: { eq: "社工服务办法" } }) { title issued } }';
    expect((await ask(policies)).data.policies).toEqual([]);
    const { data } = await ask(`{ reviewQueue(document: "bing", first: 2) {
      totalCount edges { node { id kind predicate certainty reading { status inWords(language: ZH) evidence { quote } } } } } }`);
    expect(data.reviewQueue.totalCount).toBe(5);
    expect(data.reviewQueue.edges[0].node).toEqual({
      ...{ id: ids.ISSUED, kind: 'policy', predicate: 'ISSUED', certainty: 1 },
      reading: {
        status: 'PROPOSED',
        inWords: expect.stringMatching(/^丙市.*社工服务办法.*（未经接受）/u),
        evidence: [{ quote: '丙市2021年印发《社工服务办法》' }],
      },
    });
    const item = await ask(
      'query Item($id: ID!) { reviewItem(id: $id) { sentence before after effect { entitiesAdded { type name } relationshipsAdded { type from to } } decisions { action } } }',
      { id: ids.ISSUED },
    );
    expect(item.data.reviewItem.effect.relationshipsAdded).toEqual([
      { type: 'ISSUED', from: '丙市', to: '社工服务办法' },
    ]);
    const accepted = await ask(ACCEPT, { id: ids.ISSUED });
    expect(accepted.data.acceptStatement).toMatchObject({
      decision: { action: 'ACCEPT', statement: ids.ISSUED },
      reading: { status: 'ACCEPTED' },
    });
    expect((await ask(policies)).data.policies).toEqual([{ title: '社工服务办法', issued: '2021' }]);
  });

  it('shows proposed statements only where they are asked for', async () => {
    const found = async (include: string) =>
      (await ask(`{ statements(document: "bing"${include}) { totalCount } }`, {}, '')).data.statements.totalCount;
    expect([await found(''), await found(', include: [PROPOSED]')]).toEqual([1, 5]);
    const read = async (include: string) =>
      (await ask(`{ documents(where: { id: { eq: "bing" } }) { statements${include} { status } } }`, {}, '')).data
        .documents[0].statements.length;
    expect([await read(''), await read('(include: [PROPOSED])')]).toEqual([1, 5]);
  });

  it('rejects, corrects and takes back', async () => {
    const CORRECT =
      'mutation C($id: ID!, $statement: String!) { correctStatement(id: $id, statement: $statement) { decision { made } reading { modality status } } }';
    const { data } = await ask(CORRECT, { id: ids.FUNDS, statement: '{"modality":"PLANNED"}' });
    expect(data.correctStatement.reading).toEqual({ modality: 'PLANNED', status: 'ACCEPTED' });
    expect((await ask(CORRECT, { id: ids.FUNDS, statement: 'x' })).code).toBe('CORRECTION_INVALID');
    const made = data.correctStatement.decision.made;
    const beside = await ask('query Item($id: ID!) { reviewItem(id: $id) { beside decisions { action } } }', {
      id: made,
    });
    expect(JSON.parse(beside.data.reviewItem.beside[0])).toMatchObject({ id: ids.FUNDS, status: 'REJECTED' });
    const undone = await ask('mutation U($id: ID!) { undoDecision(id: $id) { decision { action statement } } }', {
      id: made,
    });
    expect(undone.data.undoDecision.decision).toEqual({ action: 'UNDO', statement: ids.FUNDS });
    const rejected = await ask(
      'mutation R($id: ID!) { rejectStatement(id: $id, reason: "原文另指") { decision { action reason } reading { status } } }',
      { id: ids.SERVES },
    );
    expect(rejected.data.rejectStatement).toEqual({
      decision: { action: 'REJECT', reason: '原文另指' },
      reading: { status: 'REJECTED' },
    });
  });

  it('takes how long one decision takes on the seed', async () => {
    const times: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      for (const query of [ACCEPT, 'mutation U($id: ID!) { undoDecision(id: $id) { version } }']) {
        const began = performance.now();
        expect((await ask(query, { id: ids.ALSO_KNOWN_AS })).code).toBeUndefined();
        times.push(Math.round(performance.now() - began));
      }
    }
    console.error(`decisions on the seed, in ms: ${times.join(' ')}`);
    expect(Math.min(...times)).toBeLessThan(3_000);
  });

  it('writes the token into no log', () => {
    expect(logged.length).toBeGreaterThan(10);
    expect(logged.join('')).not.toContain(TOKEN);
  });
});
