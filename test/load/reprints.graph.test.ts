import type { Driver } from 'neo4j-driver';
import { expect, it, vi } from 'vitest';
import { exportFolder } from '../../src/load/export.ts';
import { withdraw } from '../../src/load/ingest.ts';
import { readFolder } from '../../src/load/read-folder.ts';
import { decide } from '../../src/review/decide.ts';
import { ground, ingestTexts } from '../review/documents.ts';
import { empty, emptyGraph, rows } from '../support/graph.ts';
import { temporaryFolder } from '../support/made-up.ts';
import { proposing } from '../support/proposing.ts';
import { FORM, FORM_OF_ANOTHER_CITY, OTHER_HOST, PARAGRAPH_CUT, REPORT } from '../support/reprinted.ts';
import { askSeeded } from '../support/seeded.ts';
import { load } from './load-folder.ts';

// Loads share two cores with Java, which is still cold here.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const FAMILIES = 'MATCH (d:Document) RETURN d.id AS id, d.family AS family ORDER BY id';
const familiesIn = async (driver: Driver): Promise<unknown> =>
  Object.fromEntries((await rows(driver, FAMILIES)).map(({ id, family }) => [id, family]));
const TITLE = '合肥市庐阳区公益创投启动\n';
const CITY = { type: 'City', name: '合肥市' } as const;
const propose = proposing([
  {
    ...{ kind: 'place', predicate: 'PART_OF', subject: { type: 'District', name: '庐阳区' }, objects: [CITY] },
    evidence: ['合肥市庐阳区民政局'],
  },
]);

it('a reprint joins the family of the earliest, and is counted as one source with it', async () => {
  const driver = await emptyGraph();
  const folder = temporaryFolder();
  const bring = (texts: Record<string, string>, replace?: string) =>
    ingestTexts(driver, folder, texts, { propose, ...(replace ? { replace } : {}) });
  await bring({ 'b-first.txt': TITLE + REPORT, 'form.txt': FORM, 'form-too.txt': FORM_OF_ANOTHER_CITY });
  const { told } = await bring({ 'reprint.txt': OTHER_HOST });
  expect(told.at(-1)).toBe('reprint: the same text as b-first, counted as one source');
  const apart = { form: 'form', 'form-too': 'form-too' };
  expect(await familiesIn(driver)).toEqual({ ...apart, 'b-first': 'b-first', reprint: 'b-first' });

  const places = await rows(driver, 'MATCH (s:Statement) RETURN s.id AS id');
  await decide(
    driver,
    ground,
    places.map(({ id }) => ({ action: 'ACCEPT' as const, statement: String(id) })),
  );
  const { documents, graph, entity } = await askSeeded(
    `{ documents(where: {id: {eq: "reprint"}}) { family reprints { id family } }
       graph { documentsByPlace(level: CITY) { place { name } documents documentIds } }
       entity(name: "合肥市") { inWords(language: EN) }
     }`,
  );
  expect(documents).toEqual([{ family: 'b-first', reprints: [{ id: 'b-first', family: 'b-first' }] }]);
  expect(graph.documentsByPlace).toEqual([
    { place: { name: '合肥市' }, documents: 1, documentIds: ['b-first', 'reprint'] },
  ]);
  expect(entity.inWords).toBe('合肥市: a city; 2 statements in 2 documents (1 without reprints).');

  // What is exported says the families, loads into an empty graph and exports again byte for byte.
  const first = temporaryFolder();
  await exportFolder(driver, first);
  expect(readFolder(first).documents.map(({ card }) => card.family)).toEqual([
    'b-first',
    'form',
    'form-too',
    'b-first',
  ]);

  // The last to come is the earliest of all: its id comes first.
  await bring({ 'a-later.txt': PARAGRAPH_CUT });
  expect(await familiesIn(driver)).toEqual({
    ...apart,
    ...{ 'a-later': 'a-later', 'b-first': 'a-later', reprint: 'a-later' },
  });
  const request = { ground, dataDirectory: `${folder}/data`, say: () => undefined };
  await withdraw(driver, 'a-later', request);
  expect(await familiesIn(driver)).toEqual({ ...apart, 'b-first': 'b-first', reprint: 'b-first' });
  // The first is put right, and is another text.
  await bring(
    { 'x.txt': FORM.replaceAll('芜湖市', '滁州市').replaceAll('46', '77').replaceAll('138', '211') },
    'b-first',
  );
  expect(await familiesIn(driver)).toEqual({ ...apart, 'b-first': 'b-first', reprint: 'reprint' });

  await empty(driver);
  await load(driver, first);
  expect(await familiesIn(driver)).toEqual({ ...apart, 'b-first': 'b-first', reprint: 'b-first' });
  const second = temporaryFolder();
  await exportFolder(driver, second);
  expect(readFolder(second)).toEqual(readFolder(first));
});
