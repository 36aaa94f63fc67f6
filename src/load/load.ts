/**
 * Loads documents with their statements so that loading twice equals loading once: the graph that all statements together describe
 * is computed, held against the graph that is there, and only the difference is written, in one transaction, checked before it is kept.
 */
import { createHash } from 'node:crypto';
import type { Driver, Transaction } from 'neo4j-driver';
import type { DocumentCard } from '../document/card.ts';
import { applyConstraints } from '../graph/constraints.ts';
import {
  type Loaded,
  lockGraph,
  noteDocuments,
  readDocuments,
  readLoaded,
  readState,
  type StoredDocument,
  setVersion,
} from '../graph/state.ts';
import { writeDifference } from '../graph/write.ts';
import type { IgnoredSpan } from '../statement/ignored.ts';
import { statementLine } from '../statement/statement-line.ts';
import type { Statement } from '../vocabulary/statement.ts';
import { type Assertion, checkAssertions, refuseNames } from './assertions.ts';
import { difference, type StatementChanges, statementChanges } from './difference.ts';
import { documentHash, type LoadedDocument } from './project/document-nodes.ts';
import type { Knowledge } from './project/knowledge.ts';
import { project } from './project/project.ts';
import { recipe } from './recipe.ts';

/** Up to this many statements all documents of a run go into one transaction; above it they go in groups of whole documents. */
export const STATEMENTS_A_TRANSACTION = 10_000;

export interface LoadRequest {
  documents: readonly LoadedDocument[];
  /** Ids of documents to take out. */
  withdraw?: readonly string[];
  knowledge: Knowledge;
  assertions: readonly Assertion[];
  /** Names that may not stand in any stored string. */
  persons: readonly string[];
  say?: (line: string) => void;
}

export interface LoadReport {
  documents: StatementChanges[];
  nodes: { added: number; changed: number; removed: number };
  edges: { added: number; changed: number; removed: number };
  /** A hash over all statements and cards that the graph now holds. */
  version: string;
}

export async function load(driver: Driver, request: LoadRequest): Promise<LoadReport> {
  const made = recipe(request.assertions);
  const before = await readLoaded(driver);
  if (before && before.recipe === made && holdsAll(before, request)) return nothingToDo(before.version, request);
  await applyConstraints(driver);
  const reports: LoadReport[] = [];
  for (const documents of groups(request.documents)) {
    request.say?.(loading(documents));
    reports.push(await inTransaction(driver, (transaction) => loadGroup(transaction, documents, request, made)));
  }
  return reports.reduce(joined);
}

const loading = (documents: readonly LoadedDocument[]): string =>
  `loading ${documents.map(({ card }) => card.id).join(', ') || 'nothing'}`;

/** The graph holds exactly what this run brings, made by the same recipe: the usual case of a second start. */
const holdsAll = ({ documents: held }: Loaded, { documents, withdraw = [] }: LoadRequest): boolean =>
  documents.every((document) => held.get(document.card.id) === documentHash(document)) &&
  !withdraw.some((id) => held.has(id));

function nothingToDo(version: string, { documents, say }: LoadRequest): LoadReport {
  say?.(loading(documents));
  const nothing = { added: 0, changed: 0, removed: 0 };
  return {
    documents: documents.map(({ card }) => ({ document: card.id, ...nothing, amounts: [] })),
    nodes: nothing,
    edges: nothing,
    version,
  };
}

function groups(documents: readonly LoadedDocument[]): LoadedDocument[][] {
  const found: LoadedDocument[][] = [[]];
  let size = 0;
  for (const document of documents) {
    if (size > 0 && size + document.statements.length > STATEMENTS_A_TRANSACTION) {
      found.push([]);
      size = 0;
    }
    found.at(-1)?.push(document);
    size += document.statements.length;
  }
  return found;
}

async function inTransaction<T>(driver: Driver, work: (transaction: Transaction) => Promise<T>): Promise<T> {
  const session = driver.session();
  const transaction = await session.beginTransaction();
  try {
    const result = await work(transaction);
    await transaction.commit();
    return result;
  } catch (error) {
    if (transaction.isOpen()) await transaction.rollback();
    throw error;
  } finally {
    await session.close();
  }
}

async function loadGroup(
  transaction: Transaction,
  documents: readonly LoadedDocument[],
  request: LoadRequest,
  made: string,
): Promise<LoadReport> {
  await lockGraph(transaction);
  const before = await readDocuments(transaction);
  const replaced = new Set([...documents.map(({ card }) => card.id), ...(request.withdraw ?? [])]);
  const kept = before.filter(({ card }) => !replaced.has(String(card.id))).map(restored);
  const all = [...kept, ...documents].toSorted((a, b) => (a.card.id < b.card.id ? -1 : 1));
  const projection = project(all, request.knowledge);
  refuseNames(projection, request.persons);
  const changes = difference(await readState(transaction), projection);
  const version = versionOf(all);
  const changed = [...Object.values(changes.nodes), ...Object.values(changes.edges)].some((rows) => rows.length > 0);
  if (changed) await writeDifference(transaction, changes);
  await noteDocuments(transaction, new Map(all.map((document) => [document.card.id, documentHash(document)])));
  await setVersion(transaction, version, made, new Date().toISOString());
  await checkAssertions(
    transaction,
    request.assertions,
    all.map(({ card }) => card.id),
  );
  return {
    documents: [...replaced].sort().map((id) => changesOf(id, before, documents)),
    nodes: counts(changes.nodes),
    edges: counts(changes.edges),
    version,
  };
}

/** A document that another load brought, as this one needs it. */
function restored({ card, lines }: StoredDocument): LoadedDocument {
  const { articles, ignored, text, hash: _, loadHash: __, length: ___, ...rest } = card as Record<string, string>;
  return {
    card: {
      host: null,
      published: null,
      dateText: null,
      ...rest,
      articles: JSON.parse(articles ?? '[]'),
    } as unknown as DocumentCard,
    text: text ?? '',
    ignored: JSON.parse(ignored ?? '[]') as IgnoredSpan[],
    statements: lines.map((line) => JSON.parse(line) as Statement),
  };
}

function changesOf(id: string, before: readonly StoredDocument[], after: readonly LoadedDocument[]): StatementChanges {
  const old = before.find(({ card }) => card.id === id)?.lines ?? [];
  const now = after.find(({ card }) => card.id === id)?.statements ?? [];
  return statementChanges(
    id,
    new Map(old.map((line) => [(JSON.parse(line) as Statement).id, line])),
    new Map(now.map((statement) => [statement.id, statementLine(statement)])),
  );
}

/** `documents` in the order of their ids. */
const versionOf = (documents: readonly LoadedDocument[]): string =>
  createHash('sha256').update(documents.map(documentHash).join('\n')).digest('hex').slice(0, 16);

const counts = ({ added, changed, removed }: { added: unknown[]; changed: unknown[]; removed: unknown[] }) => ({
  added: added.length,
  changed: changed.length,
  removed: removed.length,
});

function joined(a: LoadReport, b: LoadReport): LoadReport {
  const sum = (x: LoadReport['nodes'], y: LoadReport['nodes']) => ({
    added: x.added + y.added,
    changed: x.changed + y.changed,
    removed: x.removed + y.removed,
  });
  return {
    documents: [...a.documents, ...b.documents],
    nodes: sum(a.nodes, b.nodes),
    edges: sum(a.edges, b.edges),
    version: b.version,
  };
}
