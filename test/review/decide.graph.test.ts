import type { Driver } from 'neo4j-driver';
import { describe, expect, it, vi } from 'vitest';
import type { ProductError } from '../../src/error.ts';
import { load } from '../../src/load/load.ts';
import { decide } from '../../src/review/decide.ts';
import { judgeIdentity } from '../../src/review/identity.ts';
import { readItem } from '../../src/review/item.ts';
import { readQueue } from '../../src/review/queue.ts';
import { undo } from '../../src/review/undo.ts';
import { jia } from '../load/documents.ts';
import { count, dump, emptyGraph, rows } from '../support/graph.ts';
import { asLoaded, temporaryFolder } from '../support/made-up.ts';
import { ground, idsOf, ingestTexts, NOTICE, PARAGRAPH, TITLE, withoutRecord } from './documents.ts';

// Loads share two cores with Java, which is still cold here.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const ALL = { skip: 0, limit: 50 };

/** A graph that holds one accepted document of another city, and one that waits. */
const waiting = async (): Promise<{ driver: Driver; ids: Record<string, string> }> => {
  const driver = await emptyGraph();
  await load(driver, { ...ground, documents: [asLoaded(jia())] });
  await ingestTexts(driver, temporaryFolder(), { 'bing.txt': NOTICE });
  return { driver, ids: await idsOf(driver) };
};

const refusal = async (work: Promise<unknown>): Promise<ProductError> => {
  try {
    await work;
  } catch (error) {
    return error as ProductError;
  }
  throw new Error('expected a refusal');
};

const accept = (driver: Driver, ...statements: (string | undefined)[]) =>
  decide(
    driver,
    ground,
    statements.map((statement = '') => ({ action: 'ACCEPT', statement })),
  );

describe('the queue', () => {
  it('holds what is proposed, by document, kind and certainty, in pages', async () => {
    const { driver, ids } = await waiting();
    const all = await readQueue(driver, {}, ALL);
    expect(all.total).toBe(5);
    expect(all.statements.map(({ predicate }) => predicate)).toEqual([
      ...['ISSUED', 'JUSTIFIES', 'FUNDS', 'SERVES', 'ALSO_KNOWN_AS'],
    ]);
    const page = await readQueue(driver, { document: 'bing' }, { skip: 1, limit: 2 });
    expect([page.total, page.statements.map(({ id }) => id)]).toEqual([5, [ids.JUSTIFIES, ids.FUNDS]]);
    expect((await readQueue(driver, { kind: ['service'] }, ALL)).total).toBe(1);
    expect((await readQueue(driver, { certaintyBelow: 0.9 }, ALL)).statements.map(({ id }) => id)).toEqual([
      ids.SERVES,
    ]);
    expect((await readQueue(driver, { document: 'jia' }, ALL)).total).toBe(0);
  });

  it('shows a statement in its context and what accepting it would change', async () => {
    const { driver, ids } = await waiting();
    const { context, effect, title } = await readItem(driver, ground.knowledge, ids.ISSUED ?? '');
    expect(title).toBe(TITLE);
    expect(context).toEqual({
      before: TITLE,
      sentence: `${PARAGRAPH.split('。')[0]}。`,
      after: `${PARAGRAPH.split('。')[1]}。`,
    });
    expect(effect.entities.added.map(({ type, name }) => `${type} ${name}`).sort()).toEqual([
      'City 丙市',
      'Policy 社工服务办法',
    ]);
    expect(effect.relationships).toEqual({
      added: [{ type: 'ISSUED', from: '丙市', to: '社工服务办法' }],
      changed: [],
      removed: [],
    });
    const known = await readItem(driver, ground.knowledge, ids.ALSO_KNOWN_AS ?? '');
    expect(known.context.before).toBe('联系人：○○○。');
    expect((await refusal(readItem(driver, ground.knowledge, 'none'))).code).toBe('STATEMENT_UNKNOWN');
  });
});

describe('a decision', () => {
  it('accepts into the graph exactly what loading it accepted would give, and taking it back leaves no trace', async () => {
    const { driver, ids } = await waiting();
    const before = withoutRecord(await dump(driver));
    const { change } = await accept(driver, ids.ISSUED);
    expect([change.nodes, change.edges]).toEqual([
      { added: 2, changed: 1, removed: 0 },
      { added: 3, changed: 0, removed: 0 },
    ]);
    expect(
      await rows(
        driver,
        'MATCH (a:City)-[r:ISSUED]->(b) WHERE r.statements = [$id] RETURN a.name AS a, b.name AS b, b.issued AS at',
        { id: ids.ISSUED },
      ),
    ).toEqual([{ a: '丙市', b: '社工服务办法', at: '2021' }]);
    await undo(driver, ground, ids.ISSUED ?? '');
    expect(withoutRecord(await dump(driver))).toEqual(before);
    expect(
      await rows(driver, 'MATCH (d:Decision) RETURN d.action AS action, d.ended IS NULL AS holds ORDER BY d.number'),
    ).toEqual([
      { action: 'ACCEPT', holds: false },
      { action: 'UNDO', holds: true },
    ]);
    expect((await refusal(undo(driver, ground, ids.ISSUED ?? ''))).code).toBe('DECISION_UNKNOWN');
  });

  it('rejecting an accepted statement takes back only what no other supports', async () => {
    const { driver, ids } = await waiting();
    await accept(driver, ids.ISSUED, ids.FUNDS, ids.SERVES);
    await decide(driver, ground, [{ action: 'REJECT', statement: ids.FUNDS ?? '', reason: '金额读错' }]);
    expect(
      await rows(
        driver,
        'MATCH (n:Entity) WHERE "bing" IN n.documents AND NOT n:Population RETURN n.name AS name ORDER BY name',
      ),
    ).toEqual(['丙市', '春风社工中心', '社工服务办法'].map((name) => ({ name })));
    expect(await count(driver, 'MATCH (f:Funding {document: "bing"}) RETURN count(f)')).toBe(0);
  });

  it('of a justification waits for its sum, and a sum stays while an accepted one speaks of it', async () => {
    const { driver, ids } = await waiting();
    const before = await dump(driver);
    expect((await refusal(accept(driver, ids.JUSTIFIES))).message).toContain(
      'speaks of a sum or number that is not accepted',
    );
    expect(await dump(driver)).toEqual(before);
    await accept(driver, ids.JUSTIFIES, ids.FUNDS);
    const rejected = decide(driver, ground, [{ action: 'REJECT', statement: ids.FUNDS ?? '', reason: '误' }]);
    expect((await refusal(rejected)).message).toContain(`the accepted statement ${ids.JUSTIFIES} speaks of it`);
    expect((await refusal(accept(driver, ids.FUNDS))).message).toContain('it is accepted already');
  });

  it('corrects: the right reading is in the graph, the first stays beside it, and what rests on it follows', async () => {
    const { driver, ids } = await waiting();
    await accept(driver, ids.JUSTIFIES, ids.FUNDS);
    const judgement = { action: 'CORRECT' as const, statement: ids.FUNDS ?? '', correction: { modality: 'PLANNED' } };
    const { decisions } = await decide(driver, ground, [judgement]);
    const made = (JSON.parse(decisions[0]?.line ?? '{}') as { id: string; corrects: string }) ?? {};
    expect([made.corrects, made.id === ids.FUNDS]).toEqual([ids.FUNDS, false]);
    expect(
      await rows(
        driver,
        'MATCH (s:Statement) WHERE s.predicate = "FUNDS" AND s.document = "bing" RETURN s.id AS id, s.status AS status ORDER BY status',
      ),
    ).toEqual([
      { id: made.id, status: 'ACCEPTED' },
      { id: ids.FUNDS, status: 'REJECTED' },
    ]);
    expect(
      await rows(
        driver,
        'MATCH (:Policy)-[:JUSTIFIES]->(f:Funding {document: "bing"}) RETURN f.id AS id, f.modality AS modality',
      ),
    ).toEqual([{ id: made.id, modality: 'PLANNED' }]);
    const { beside } = await readItem(driver, ground.knowledge, made.id);
    expect(beside.map(({ id }) => id)).toEqual([ids.FUNDS]);
    expect((await refusal(accept(driver, ids.FUNDS))).message).toContain(`it was corrected by ${made.id}`);
    await undo(driver, ground, made.id);
    expect(
      await rows(driver, 'MATCH (f:Funding {document: "bing"}) RETURN f.id AS id, f.modality AS modality'),
    ).toEqual([{ id: ids.FUNDS, modality: 'ACTUAL' }]);
  });

  it('that names a person, misquotes or says nothing is refused and changes nothing', async () => {
    const { driver, ids } = await waiting();
    const before = await dump(driver);
    const correct = async (correction: Record<string, unknown>): Promise<string> =>
      (await refusal(decide(driver, ground, [{ action: 'CORRECT', statement: ids.FUNDS ?? '', correction }]))).code;
    expect(await correct({})).toBe('CORRECTION_INVALID');
    expect(await correct({ status: 'PROPOSED' })).toBe('CORRECTION_INVALID');
    expect(await correct({ evidence: ['没有这句话'] })).toBe('QUOTE_NOT_FOUND');
    expect(await correct({ bound: 'ROUGHLY' })).toBe('SCHEMA_BROKEN');
    expect(await correct({ note: '联系人：赵小明，电话13812345678' })).toBe('CORRECTION_INVALID');
    const reject = (reason: string) =>
      decide(driver, ground, [{ action: 'REJECT', statement: ids.FUNDS ?? '', reason }]);
    expect((await refusal(reject(' '))).code).toBe('REASON_REFUSED');
    expect((await refusal(reject('记者：赵小明说错了'))).code).toBe('REASON_REFUSED');
    expect((await refusal(accept(driver, 'none'))).code).toBe('STATEMENT_UNKNOWN');
    expect(await dump(driver)).toEqual(before);
  });
});

describe('an identity', () => {
  it('is judged by a sentence, stands between two things, and is taken back', async () => {
    const { driver, ids } = await waiting();
    await accept(driver, ids.FUNDS);
    const before = withoutRecord(await dump(driver));
    const [one, other] = await rows(
      driver,
      'MATCH (o:SocialOrganization) WHERE o.named RETURN o.id AS id ORDER BY o.name',
    );
    const identity = {
      one: String(one?.id),
      other: String(other?.id),
      same: true,
      document: 'bing',
      reason: '同一机构',
    };
    const quote = '春风社工中心又名春风中心';
    const { decisions } = await judgeIdentity(driver, ground, { ...identity, quote });
    expect(
      await count(driver, 'MATCH (:Entity {id: $one})-[r:SAME_AS]->(:Entity {id: $other}) RETURN count(r)', {
        one: one?.id,
        other: other?.id,
      }),
    ).toBe(1);
    expect((await refusal(judgeIdentity(driver, ground, { ...identity, quote }))).code).toBe('DECISION_REFUSED');
    await undo(driver, ground, decisions[0]?.statement ?? '');
    expect(withoutRecord(await dump(driver))).toEqual(before);
    expect((await refusal(judgeIdentity(driver, ground, { ...identity, quote: '没有' }))).message).toContain(
      'does not stand',
    );
    await judgeIdentity(driver, ground, { ...identity, quote, same: false });
    expect(await count(driver, 'MATCH ()-[r:SAME_AS]->() RETURN count(r)')).toBe(0);
  });
});
