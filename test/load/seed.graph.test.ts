import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { namesOf } from '../../src/document/mask.ts';
import { openDriver } from '../../src/graph/connection.ts';
import { exportFolder, exportStatements } from '../../src/load/export.ts';
import { personSpans } from '../../src/statement/ignored.ts';
import { simplify } from '../../src/text/clean.ts';
import { seedDocuments } from '../seed/documents.ts';
import { dump, empty, rows } from '../support/graph.ts';
import { temporaryFolder } from '../support/made-up.ts';
import { load } from './load-folder.ts';

// Loads share two cores with Java, which is still cold here.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

describe('the seed, loaded', () => {
  let driver: Driver;
  beforeAll(async () => {
    driver = openDriver(inject('neo4j'));
    await empty(driver);
    await load(driver, 'seed');
  });
  afterAll(() => driver.close());

  it('exports the statements of its files, byte for byte, sorted by id', async () => {
    const files = readdirSync('seed/statements').map((file) => readFileSync(`seed/statements/${file}`, 'utf8'));
    const byId = files
      .flatMap((text) => text.split('\n').filter(Boolean))
      .map((line) => ({ line, id: (JSON.parse(line) as { id: string }).id }))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(await exportStatements(driver)).toEqual(byId.map(({ line }) => line));
  });

  it('exports one document, and refuses one that is not there', async () => {
    const own = readFileSync('seed/statements/wuhou-2014.jsonl', 'utf8').split('\n').filter(Boolean);
    expect((await exportStatements(driver, 'wuhou-2014')).toSorted()).toEqual(own.toSorted());
    await expect(exportStatements(driver, 'none')).rejects.toThrow(
      /no document «none» in the graph; expected one of changsha-2018/u,
    );
  });

  it('changes nothing when any one document is loaded again', async () => {
    for (const { id } of seedDocuments) {
      const [, said] = await load(driver, 'seed', [id]);
      expect(said).toMatch(/^nothing changed/u);
    }
  });

  it('has evidence on every relationship that a document says', async () => {
    const bare = await rows(
      driver,
      `MATCH (a:Entity)-[r]->(b:Entity)
       WHERE NOT type(r) IN ['BROADER', 'MEASURES'] AND NOT (type(r) = 'CONCERNS' AND a:ServiceField)
         AND NOT (size(coalesce(r.statements, [])) > 0
              AND all(id IN r.statements WHERE EXISTS { MATCH (s:Statement {id: id, status: 'ACCEPTED'}) WHERE size(s.quotes) > 0 }))
       RETURN type(r) AS type, a.id AS from, b.id AS to`,
    );
    expect(bare).toEqual([]);
  });

  it('has no end that dangles: every id that is named is there', async () => {
    const lost = await rows(
      driver,
      `MATCH (s:Statement) WHERE NOT EXISTS { (s)-[:IN_DOCUMENT]->(:Document {id: s.document}) } RETURN s.id AS id
       UNION MATCH (n:Entity) UNWIND n.documents AS id WITH id WHERE NOT EXISTS { (:Document {id: id}) } RETURN id
       UNION MATCH (n:Observation) WHERE n.partOf IS NOT NULL AND NOT EXISTS { (:Entity {id: n.partOf}) } RETURN n.id AS id`,
    );
    expect(lost).toEqual([]);
  });

  it('has nothing that is tied to nothing', async () => {
    expect(await rows(driver, 'MATCH (n:Entity) WHERE NOT EXISTS { (n)--() } RETURN n.id AS id')).toEqual([]);
  });

  it('holds no person’s name in any string', async () => {
    const names = seedDocuments.flatMap(({ source, ignored }) => namesOf(source, personSpans(ignored)));
    const forms = [...new Set([...names, ...names.map(simplify)])];
    const strings = await dump(driver);
    expect(forms.length).toBeGreaterThan(10);
    expect(strings.length).toBeGreaterThan(5_000);
    const plain = (row: string): string => simplify(row).replaceAll(/\s+|\\n/gu, '');
    const naming = strings.filter((row) => {
      const both = `${row}\n${plain(row)}`;
      return forms.some((name) => both.includes(name));
    });
    // Told by what begins the row, never by the name.
    expect(naming.map((row) => row.slice(0, 40))).toEqual([]);
  });

  it('exported as a folder and loaded into an empty database gives the same graph and the same folder', async () => {
    const before = await dump(driver);
    const [first, second] = [temporaryFolder(), temporaryFolder()];
    expect(await exportFolder(driver, first)).toEqual(seedDocuments.map(({ id }) => id));
    await empty(driver);
    await load(driver, first);
    expect(await dump(driver)).toEqual(before);
    await exportFolder(driver, second);
    expect(filesOf(second)).toEqual(filesOf(first));
    expect(Object.keys(filesOf(first))).toHaveLength(20);
    const [, said] = await load(driver, 'seed');
    expect(said).toMatch(/^nothing changed/u);
  });
});

const filesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(folder.length), readFileSync(file, 'utf8')]),
  );
