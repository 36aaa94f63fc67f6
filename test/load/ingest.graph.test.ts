import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { Driver } from 'neo4j-driver';
import { describe, expect, it, vi } from 'vitest';
import { withdraw } from '../../src/load/ingest.ts';
import { load } from '../../src/load/load.ts';
import { decide } from '../../src/review/decide.ts';
import { DRAFTS, ground, idsOf, ingestTexts, NOTICE, PARAGRAPH, propose, withoutRecord } from '../review/documents.ts';
import { count, dump, emptyGraph, rows } from '../support/graph.ts';
import { loadSeed } from '../support/load-seed.ts';
import { asLoaded, temporaryFolder } from '../support/made-up.ts';
import { proposing } from '../support/proposing.ts';
import { jia, yi } from './documents.ts';

// Loads share two cores with Java, which is still cold here.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const kept = (folder: string, text: string): string =>
  `${folder}/data/documents/${createHash('sha256').update(text).digest('hex')}`;
const statuses = (driver: Driver): Promise<unknown[]> =>
  rows(driver, 'MATCH (s:Statement {document: "bing"}) RETURN s.status AS status, count(s) AS count ORDER BY status');

describe('ingest', () => {
  it('brings a document with its statements proposed, and nothing else into the graph', async () => {
    const driver = await emptyGraph();
    await load(driver, { ...ground, documents: [asLoaded(jia())] });
    const before = withoutRecord(await dump(driver));
    const folder = temporaryFolder();
    const { brought, told, problems } = await ingestTexts(driver, folder, { 'bing.txt': NOTICE });
    expect([brought, problems]).toEqual([['bing'], []]);
    expect(told[0]).toMatch(
      /^bing: read \d+ code points, used \d+, ignored 3, not understood 0 \(0 places\); 5 statements \(funding 1, identity 1, justification 1, policy 1, service 1\)$/u,
    );
    expect(await statuses(driver)).toEqual([{ status: 'PROPOSED', count: 5 }]);
    const after = withoutRecord(await dump(driver));
    const added = after
      .filter((row) => !before.includes(row))
      .map((row) => /"(?:labels":\["\w+|type":"\w+)/u.exec(row)?.[0]);
    expect(before.filter((row) => !after.includes(row))).toEqual([]);
    expect(new Set(added)).toEqual(new Set(['"labels":["Document', '"labels":["Statement', '"type":"IN_DOCUMENT']));
    const [card] = await rows(driver, 'MATCH (d:Document {id: "bing"}) RETURN d.text AS text, d.sha256 AS sha256');
    expect(card?.text).toBe(NOTICE.replace('钱多多', '○○○'));
    expect(readFileSync(kept(folder, NOTICE), 'utf8')).toBe(NOTICE);
    expect(statSync(kept(folder, NOTICE)).mode & 0o777).toBe(0o600);
    expect(statSync(`${folder}/data/documents`).mode & 0o777).toBe(0o700);
  });

  it('of the same bytes again changes nothing and says so', async () => {
    const driver = await emptyGraph();
    const folder = temporaryFolder();
    await ingestTexts(driver, folder, { 'bing.txt': NOTICE });
    const before = await dump(driver);
    const again = await ingestTexts(driver, folder, { 'other-name.txt': NOTICE, 'bing.txt': NOTICE });
    expect(again.told).toEqual([
      `${folder}/in/other-name.txt: already in as bing, nothing changed`,
      `${folder}/in/bing.txt: already in as bing, nothing changed`,
    ]);
    expect(await dump(driver)).toEqual(before);
  });

  it('refuses an id that stands for other bytes until it is told what is meant', async () => {
    const driver = await emptyGraph();
    const folder = temporaryFolder();
    await ingestTexts(driver, folder, { 'bing.txt': NOTICE });
    const other = `${NOTICE}丙市说明。\n`;
    const refused = await ingestTexts(driver, folder, { 'bing.txt': other, 'good.txt': `甲\n${NOTICE}` });
    expect(refused.problems.map(({ code }) => code)).toEqual(['DOCUMENT_ID_TAKEN']);
    expect(refused.brought).toEqual(['good']);
    expect((await ingestTexts(driver, folder, { 'bing.txt': other }, { id: 'ding' })).brought).toEqual(['ding']);
    const absent = await ingestTexts(driver, folder, { 'x.txt': `乙\n${NOTICE}` }, { replace: 'none' });
    expect(absent.problems.map(({ code }) => code)).toEqual(['DOCUMENT_NOT_THERE']);
    expect(await rows(driver, 'MATCH (d:Document) RETURN d.id AS id ORDER BY id')).toEqual([
      { id: 'bing' },
      { id: 'ding' },
      { id: 'good' },
    ]);
  });

  it('of files that cannot be read costs their line only', async () => {
    const driver = await emptyGraph();
    const { problems, brought } = await ingestTexts(driver, temporaryFolder(), {
      'empty.txt': '',
      'bing.txt': NOTICE,
      'binary.txt': '\u0000\u0001\u0002PK\u0003\u0004\u0000\u0000',
    });
    expect(problems.map(({ code }) => code)).toEqual(['DOCUMENT_EMPTY', 'DOCUMENT_ENCODING']);
    expect(brought).toEqual(['bing']);
  });

  it('of a corrected text changes the difference, keeps what was decided, and asks again about what reads differently', async () => {
    const driver = await emptyGraph();
    const folder = temporaryFolder();
    await ingestTexts(driver, folder, { 'bing.txt': NOTICE });
    const ids = await idsOf(driver);
    await decide(driver, ground, [
      { action: 'ACCEPT', statement: ids.ISSUED ?? '' },
      { action: 'ACCEPT', statement: ids.FUNDS ?? '' },
      { action: 'ACCEPT', statement: ids.JUSTIFIES ?? '' },
      { action: 'REJECT', statement: ids.SERVES ?? '', reason: '原文指另一机构' },
      { action: 'CORRECT', statement: ids.ALSO_KNOWN_AS ?? '', correction: { note: '简称' } },
    ]);
    // A sentence before all others moves every offset; the amount of the sum is another.
    const moved = NOTICE.replace(PARAGRAPH, `丙市说明如下。${PARAGRAPH}`);
    const { told, problems } = await ingestTexts(driver, folder, { 'bing2.txt': moved }, { replace: 'bing' });
    expect(problems).toEqual([]);
    expect(told).toContain('bing: 0 statements added, 6 changed, 0 removed');
    const after = await idsOf(driver);
    expect(after).toEqual(ids);
    const status = async (): Promise<unknown> =>
      Object.fromEntries(
        (
          await rows(
            driver,
            'MATCH (s:Statement) RETURN s.predicate + CASE WHEN s.corrects IS NULL THEN "" ELSE "*" END AS key, s.status AS status',
          )
        ).map(({ key, status }) => [key, status]),
      );
    expect(await status()).toEqual({
      ...{ ISSUED: 'ACCEPTED', FUNDS: 'ACCEPTED', JUSTIFIES: 'ACCEPTED', SERVES: 'REJECTED' },
      ...{ ALSO_KNOWN_AS: 'REJECTED', 'ALSO_KNOWN_AS*': 'ACCEPTED' },
    });
    expect(existsSync(kept(folder, NOTICE))).toBe(false);
    expect(existsSync(kept(folder, moved))).toBe(true);
    // The same words, read as a plan: what was accepted was another reading, and what rests on the sum waits with it.
    const planned = proposing(DRAFTS.map((draft) => (draft.key === 'sum' ? { ...draft, modality: 'PLANNED' } : draft)));
    const third = await ingestTexts(driver, folder, { 'b.txt': `${moved}\n` }, { replace: 'bing', propose: planned });
    expect(third.told).toContain(`read differently now, to be judged again: ${ids.FUNDS}, ${ids.JUSTIFIES}`);
    expect(await status()).toMatchObject({ ISSUED: 'ACCEPTED', FUNDS: 'PROPOSED', JUSTIFIES: 'PROPOSED' });
    expect(await count(driver, 'MATCH (f:Funding) RETURN count(f)')).toBe(0);
  });

  it('takes a document out with what nothing else supports', async () => {
    const driver = await emptyGraph();
    const folder = temporaryFolder();
    await load(driver, { ...ground, documents: [asLoaded(yi())] });
    const alone = withoutRecord(await dump(driver));
    await ingestTexts(driver, folder, { 'bing.txt': NOTICE });
    await decide(driver, ground, [{ action: 'ACCEPT', statement: (await idsOf(driver)).ISSUED ?? '' }]);
    const told: string[] = [];
    const request = { ground, propose, dataDirectory: `${folder}/data`, say: (line: string) => told.push(line) };
    await expect(withdraw(driver, 'none', request)).rejects.toThrow('no document «none»');
    await withdraw(driver, 'bing', request);
    expect(told[0]).toMatch(/^bing: taken out; nodes −8 ~0/u);
    expect(withoutRecord(await dump(driver))).toEqual(alone);
    expect(existsSync(kept(folder, NOTICE))).toBe(false);
    // Brought again it is judged anew.
    await ingestTexts(driver, folder, { 'bing.txt': NOTICE });
    expect(await statuses(driver)).toEqual([{ status: 'PROPOSED', count: 5 }]);
  });

  it('goes on where it was stopped', async () => {
    const driver = await emptyGraph();
    const folder = temporaryFolder();
    await ingestTexts(driver, folder, { 'bing.txt': NOTICE });
    const { brought, same } = await ingestTexts(driver, folder, { 'bing.txt': NOTICE, 'ding.txt': `丁\n${NOTICE}` });
    expect([brought, same]).toEqual([['ding'], ['bing']]);
  });
});

describe('the next start', () => {
  it('loads the seed and leaves ingested documents and decisions as they are', async () => {
    const driver = await emptyGraph();
    await loadSeed(driver);
    const folder = temporaryFolder();
    await ingestTexts(driver, folder, { 'bing.txt': NOTICE });
    const ids = await idsOf(driver);
    const [seeded] = await rows(
      driver,
      `MATCH (s:Statement {predicate: 'SERVES', status: 'ACCEPTED'}) WHERE s.document <> 'bing' RETURN s.id AS id ORDER BY id LIMIT 1`,
    );
    await decide(driver, ground, [{ action: 'ACCEPT', statement: ids.ISSUED ?? '' }]);
    await decide(driver, ground, [{ action: 'REJECT', statement: String(seeded?.id), reason: '读错了' }]);
    const before = await dump(driver);
    const lines = await seedLoaded(driver);
    expect(lines.at(-1)).toMatch(/^nothing changed/u);
    expect(await dump(driver)).toEqual(before);
    // A start with another recipe computes all of it again.
    await driver.executeQuery("MATCH (g:Graph) SET g.recipe = 'older'");
    await seedLoaded(driver);
    expect(await dump(driver)).toEqual(before);
  });
});

const seedLoaded = async (driver: Driver): Promise<string[]> => {
  const { loadRead } = await import('../../src/load/command.ts');
  const { readFolder } = await import('../../src/load/read-folder.ts');
  const told: string[] = [];
  await loadRead(driver, readFolder('seed'), (line) => told.push(line));
  return told;
};
