/**
 * Loads documents with their statements so that loading twice equals loading once: the graph that all statements together describe
 * is computed, held against the graph that is there, and only the difference is written, in one transaction, checked before it is kept.
 * What a reviewer decided stays: decisions are applied to whatever is loaded.
 */
import type { Driver, Transaction } from 'neo4j-driver';
import { applyConstraints } from '../graph/constraints.ts';
import { endDecisionsOn, readDecisions } from '../graph/decisions.ts';
import { type Loaded, lockGraph, readDocuments, readLoaded } from '../graph/state.ts';
import { type ChangeReport, type Counts, changeGraph, type Ground } from './change.ts';
import { applyDecisions } from './decided.ts';
import { documentHash, type LoadedDocument } from './project/document-nodes.ts';
import { recipe } from './recipe.ts';
import { restored } from './stored.ts';
import { inTransaction } from './transaction.ts';

/** Up to this many statements all documents of a run go into one transaction; above it they go in groups of whole documents. */
export const STATEMENTS_A_TRANSACTION = 10_000;

export interface LoadRequest extends Ground {
  documents: readonly LoadedDocument[];
  /** Ids of documents to take out. */
  withdraw?: readonly string[];
  say?: (line: string) => void;
}

export interface LoadReport extends ChangeReport {
  /** Statements that a reviewer judged and that read differently now, so that they wait to be judged anew. */
  lapsed: string[];
}

export async function load(driver: Driver, request: LoadRequest): Promise<LoadReport> {
  const before = await readLoaded(driver);
  const isSame = before?.recipe === recipe(request.assertions);
  if (before && isSame && holdsAll(before, request)) return nothingToDo(before.version, request);
  // They are part of the recipe: where it is the same they stand.
  if (!isSame) await applyConstraints(driver);
  const reports: LoadReport[] = [];
  for (const documents of groups(request.documents)) {
    request.say?.(loading(documents));
    const withdraw = reports.length === 0 ? (request.withdraw ?? []) : [];
    reports.push(await inTransaction(driver, (transaction) => loadGroup(transaction, documents, withdraw, request)));
  }
  return reports.reduce(joined);
}

/** What is named one by one; a folder of thousands would fill the screen. */
const MOST_NAMED = 20;

function loading(documents: readonly LoadedDocument[]): string {
  const ids = documents.map(({ card }) => card.id);
  if (ids.length <= MOST_NAMED) return `loading ${ids.join(', ') || 'nothing'}`;
  return `loading ${ids.length} documents, ${ids[0]} to ${ids.at(-1)}`;
}

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
    reprints: [],
    version,
    lapsed: [],
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

async function loadGroup(
  transaction: Transaction,
  documents: readonly LoadedDocument[],
  withdraw: readonly string[],
  request: LoadRequest,
): Promise<LoadReport> {
  await lockGraph(transaction);
  const decisions = await readDecisions(
    transaction,
    documents.map(({ card }) => card.id),
  );
  const waiting = await readWaiting(transaction, documents);
  const decided = documents.map((document) => applyDecisions(withWaiting(document, waiting), decisions));
  const changed = decided.map(({ document }, index) => ({
    document,
    loadHash: documentHash(documents[index] ?? document),
  }));
  const report = await changeGraph(transaction, changed, withdraw, request, true);
  await endDecisionsOn(transaction, withdraw, new Date().toISOString());
  return { ...report, lapsed: decided.flatMap(({ lapsed }) => lapsed) };
}

/** What the graph holds of documents that come back from an export of the same text. */
async function readWaiting(
  transaction: Transaction,
  documents: readonly LoadedDocument[],
): Promise<Map<string, LoadedDocument>> {
  const ids = documents.filter(({ card }) => card.maskedSha256).map(({ card }) => card.id);
  const held = ids.length > 0 ? (await readDocuments(transaction, ids)).map(restored) : [];
  return new Map(held.map((document) => [document.card.id, document]));
}

/** `export -- seed` writes what was accepted: what still waits for review, or was rejected, stays in the graph. */
function withWaiting(document: LoadedDocument, held: ReadonlyMap<string, LoadedDocument>): LoadedDocument {
  const before = held.get(document.card.id);
  if (before?.card.sha256 !== document.card.sha256) return document;
  const ids = new Set(document.statements.map(({ id }) => id));
  const waiting = before.statements.filter(({ id, status }) => status !== 'ACCEPTED' && !ids.has(id));
  return { ...document, statements: [...document.statements, ...waiting] };
}

function joined(a: LoadReport, b: LoadReport): LoadReport {
  const sum = (x: Counts, y: Counts): Counts => ({
    added: x.added + y.added,
    changed: x.changed + y.changed,
    removed: x.removed + y.removed,
  });
  return {
    documents: [...a.documents, ...b.documents],
    nodes: sum(a.nodes, b.nodes),
    edges: sum(a.edges, b.edges),
    reprints: [...a.reprints, ...b.reprints],
    version: b.version,
    lapsed: [...a.lapsed, ...b.lapsed],
  };
}
