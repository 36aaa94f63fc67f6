import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { exportStatements } from '../../../src/load/export.ts';
import { load } from '../../load/load-folder.ts';
import { count, emptyGraph, rows } from '../../support/graph.ts';
import { temporaryFolder } from '../../support/made-up.ts';
import { writeFolder } from './folder.ts';
import { Plan } from './plan.ts';
import { makeWorld } from './world.ts';

const ORGANIZATIONS = 30;

it('a made-up country loads, once and for all, and comes out again as it went in', { timeout: 240_000 }, async () => {
  const driver = await emptyGraph();
  const folder = temporaryFolder();
  const { documents, statements } = writeFolder(folder, { organizations: ORGANIZATIONS, seed: 's' });
  expect((await load(driver, folder)).at(-1)).toMatch(/^nodes \+\d+ ~0 −0/u);
  expect(await count(driver, 'MATCH (d:Document) RETURN count(d)')).toBe(documents);
  expect(await count(driver, 'MATCH (s:Statement) RETURN count(s)')).toBe(statements);
  // Each organization is one, in whichever documents it is named.
  expect(
    await count(
      driver,
      'MATCH (o:SocialOrganization) WHERE o.named AND EXISTS { ()-[:MENTIONS]->(o) } RETURN count(o)',
    ),
  ).toBe(ORGANIZATIONS);
  expect((await load(driver, folder)).at(-1)).toMatch(/^nothing changed/u);
  expect(await exportStatements(driver)).toEqual(linesOf(folder));
  const families = await rows(driver, 'MATCH (d:Document) RETURN d.family AS family ORDER BY d.id');
  expect(grouped(families.map(({ family }) => String(family)))).toEqual(grouped(originals()));
});

/** The statements of all files, sorted by id. */
const linesOf = (folder: string): string[] =>
  readdirSync(join(folder, 'statements'))
    .flatMap((file) =>
      readFileSync(join(folder, 'statements', file), 'utf8')
        .split('\n')
        .filter(Boolean),
    )
    .map((line) => ({ line, id: (JSON.parse(line) as { id: string }).id }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ line }) => line);

/** Of each document, in their order, which text it is. */
function originals(): string[] {
  const plan = new Plan(makeWorld('s', ORGANIZATIONS));
  return Array.from({ length: plan.documents }, (_, index) => String(plan.document(index + 1).original));
}

/** Which of them are alike, whatever they are called: for each the first that is like it. */
const grouped = (names: readonly string[]): number[] => names.map((name) => names.indexOf(name));
