/** Brings documents into the graph: read, understood, and their statements proposed; nothing is answered from them until someone accepts it. */
import type { Driver } from 'neo4j-driver';
import { documentNotThere, ProductError } from '../error.ts';
import { readHeld, readTeaching } from '../graph/held.ts';
import { bytesOf } from '../statement/input.ts';
import { learnedFrom } from '../statement/learned.ts';
import type { Readers } from '../statement/readers/readers.ts';
import type { Understanding } from '../statement/readers/work.ts';
import type { Statement } from '../vocabulary/statement.ts';
import type { Ground } from './change.ts';
import { load } from './load.ts';
import { dropOriginal, keepOriginal } from './original.ts';
import type { LoadedDocument } from './project/document-nodes.ts';
import { plan, type Survey, type Surveyed } from './survey.ts';

/**
 * With so many statements or documents a transaction is full: some seconds of work at most are lost to a run that is stopped, and the
 * checks of the whole graph that each one ends with stay a small part of it.
 */
const GROUP = { statements: 5_000, documents: 50 };

export interface Ingest {
  ground: Ground;
  readers: Readers;
  /** Originals are kept under it. */
  dataDirectory: string;
  /** The id whose document is corrected. */
  replace?: string | undefined;
  say: (line: string) => void;
  /** Hears of every document that is done. */
  each?: () => void;
}

export interface Ingested {
  /** Documents that were brought, as they came. */
  brought: string[];
  /** Documents that were in the graph already. */
  same: string[];
  problems: ProductError[];
}

export async function ingest(driver: Driver, found: Survey, request: Ingest): Promise<Ingested> {
  const held = await readHeld(driver);
  const { bring, same, problems } = plan(found, held, request.replace);
  for (const { document, as } of same) request.say(`${document.input.name}: already in as ${as}, nothing changed`);
  for (const _ of [...same, ...problems]) request.each?.();
  request.readers.teach(learnedFrom((await readTeaching(driver)).map((line) => JSON.parse(line) as Statement)));
  const done: Ingested = { brought: [], same: same.map(({ as }) => as), problems };
  const answers = request.readers.all(
    'understand',
    bring.map(({ input, id }) => ({ ...input, id })),
  );
  let group: Brought[] = [];
  for (const document of bring) {
    const answer = (await answers.next()).value as Understanding | ProductError;
    request.each?.();
    // A file that went or changed since it was surveyed.
    if (answer instanceof ProductError) problems.push(answer);
    else group.push(await broughtOf(answer, document, request));
    if (!isFull(group)) continue;
    await write(driver, group, request, done);
    group = [];
  }
  await write(driver, group, request, done);
  dropReplaced(held, bring, request);
  return done;
}

/** Takes a document out, and with it what no other accepted statement supports; its original goes too. */
export async function withdraw(
  driver: Driver,
  id: string,
  { ground, dataDirectory, say }: Omit<Ingest, 'readers'>,
): Promise<void> {
  const held = await readHeld(driver);
  const document = held.find((one) => one.id === id);
  if (!document) throw documentNotThere(id);
  const { nodes, edges } = await load(driver, { ...ground, documents: [], withdraw: [id] });
  if (!held.some((one) => one.id !== id && one.sha256 === document.sha256))
    dropOriginal(dataDirectory, document.sha256);
  say(`${id}: taken out; nodes −${nodes.removed} ~${nodes.changed}, relationships −${edges.removed} ~${edges.changed}`);
}

interface Brought {
  document: LoadedDocument;
  report: string[];
}

async function broughtOf(
  { lines, report, ...kept }: Understanding,
  { input, sha256 }: Surveyed,
  { dataDirectory }: Ingest,
): Promise<Brought> {
  keepOriginal(dataDirectory, sha256, await bytesOf(input));
  return { document: { ...kept, statements: lines.map((line) => JSON.parse(line) as Statement) }, report };
}

const isFull = (group: readonly Brought[]): boolean =>
  group.length >= GROUP.documents ||
  group.reduce((sum, { document }) => sum + document.statements.length, 0) >= GROUP.statements;

async function write(
  driver: Driver,
  group: readonly Brought[],
  { ground, say }: Ingest,
  { brought }: Ingested,
): Promise<void> {
  if (group.length === 0) return;
  const { documents, lapsed, reprints } = await load(driver, {
    ...ground,
    documents: group.map(({ document }) => document),
  });
  const changes = new Map(documents.map((one) => [one.document, one]));
  for (const { document, report } of group) {
    const { id } = document.card;
    const { added = 0, changed = 0, removed = 0 } = changes.get(id) ?? {};
    for (const line of report) say(line);
    say(
      added + changed + removed === 0
        ? `${id}: nothing changed`
        : `${id}: ${added} statements added, ${changed} changed, ${removed} removed`,
    );
    brought.push(id);
  }
  for (const reprint of reprints) say(`${reprint.document}: the same text as ${reprint.of}, counted as one source`);
  if (lapsed.length > 0) say(`read differently now, to be judged again: ${lapsed.join(', ')}`);
}

/** The original of a replaced text stands for no document any more. */
function dropReplaced(
  held: readonly { id: string; sha256: string }[],
  bring: readonly Surveyed[],
  { replace, dataDirectory }: Ingest,
): void {
  const before = held.find(({ id }) => id === replace);
  const [now] = bring;
  if (!before || !now || now.sha256 === before.sha256) return;
  if (!held.some(({ id, sha256 }) => id !== replace && sha256 === before.sha256))
    dropOriginal(dataDirectory, before.sha256);
}
