/**
 * Changes the graph to what its documents now say, in a transaction that holds the graph's lock: computes the projection, holds it
 * against what is there, and writes the difference. The cost grows with what accepted statements say of the world, and for documents
 * of which nothing is accepted only with themselves.
 */
import { createHash } from 'node:crypto';
import type { Transaction } from 'neo4j-driver';
import {
  type DocumentHashes,
  noteDocuments,
  readAccepted,
  readDocuments,
  readSaid,
  readState,
  type Scope,
  type StoredDocument,
  setVersion,
} from '../graph/state.ts';
import { writeDifference } from '../graph/write.ts';
import { statementLine } from '../statement/statement-line.ts';
import type { Statement } from '../vocabulary/statement.ts';
import { type Assertion, checkAssertions, refuseNames } from './assertions.ts';
import { difference, type StatementChanges, statementChanges } from './difference.ts';
import { documentHash, type LoadedDocument } from './project/document-nodes.ts';
import type { Knowledge } from './project/knowledge.ts';
import { project } from './project/project.ts';
import type { Projection } from './project/projection.ts';
import { recipe } from './recipe.ts';
import { type Reprint, readUnsettled, settleFamilies, unsettledOf } from './reprints.ts';
import { restored } from './stored.ts';

/** What decides the graph beside its documents. */
export interface Ground {
  knowledge: Knowledge;
  assertions: readonly Assertion[];
  /** Names that may not stand in any string that is written. */
  persons: readonly string[];
}

export interface Counts {
  added: number;
  changed: number;
  removed: number;
}

export interface ChangeReport {
  documents: StatementChanges[];
  nodes: Counts;
  edges: Counts;
  /** Of the documents that came or changed, those that are one text with another. */
  reprints: Reprint[];
  /** A hash over all statements and cards that the graph now holds. */
  version: string;
}

/** A document as it shall stand, and the hash of what was brought for it. */
export interface Changed {
  document: LoadedDocument;
  loadHash: string;
}

/**
 * Replaces these documents and takes out others. `isIndexed`: whether the constraints and indexes of this code stand, as a load sees to;
 * else the graph keeps the recipe that it had, so that the next load will.
 */
export async function changeGraph(
  transaction: Transaction,
  changed: readonly Changed[],
  withdraw: readonly string[],
  ground: Ground,
  isIndexed = false,
): Promise<ChangeReport> {
  const made = recipe(ground.assertions);
  const touched = [...new Set([...changed.map(({ document }) => document.card.id), ...withdraw])].sort();
  const held = await readSaid(transaction);
  const before = await readDocuments(transaction, touched);
  const scope = scopeOf(before, changed, held.recipe === made && ![...held.said.values()].includes(''));
  const others = await othersIn(transaction, scope, touched);
  const projection = projected(others, changed, scope, ground.knowledge);
  const changes = difference(await readState(transaction, scope, touched), projection);
  refuseNames(changes, ground.persons);
  const isChange = [...Object.values(changes.nodes), ...Object.values(changes.edges)].some((rows) => rows.length > 0);
  const unsettled =
    scope === 'ALL' ? unsettledOf(changes, [...projection.nodes.values()]) : await readUnsettled(transaction, changes);
  if (isChange) await writeDifference(transaction, changes);
  const reprints = await settleFamilies(transaction, unsettled);
  const hashes = hashesOf(changed, scope === 'ALL' ? others : []);
  await noteDocuments(transaction, hashes);
  const said = new Map([...held.said, ...[...hashes].map(([id, hash]) => [id, hash.said] as const)]);
  for (const id of withdraw) if (!hashes.has(id)) said.delete(id);
  const version = versionOf(said);
  await setVersion(transaction, version, isIndexed ? made : held.recipe, new Date().toISOString());
  await checkAssertions(transaction, ground.assertions, [...said.keys()]);
  return {
    documents: touched.map((id) => changesOf(id, before, changed)),
    nodes: counts(changes.nodes),
    edges: counts(changes.edges),
    reprints,
    version,
  };
}

function scopeOf(before: readonly StoredDocument[], changed: readonly Changed[], isCurrent: boolean): Scope {
  if (!isCurrent) return 'ALL';
  const isAccepted = ({ status }: Statement): boolean => status === 'ACCEPTED';
  const world =
    before.some((document) => restored(document).statements.some(isAccepted)) ||
    changed.some(({ document }) => document.statements.some(isAccepted));
  return world ? 'ACCEPTED' : 'TOUCHED';
}

async function othersIn(transaction: Transaction, scope: Scope, touched: readonly string[]): Promise<StoredDocument[]> {
  if (scope === 'TOUCHED') return [];
  if (scope === 'ACCEPTED') return readAccepted(transaction, touched);
  return (await readDocuments(transaction)).filter(({ card }) => !touched.includes(String(card.id)));
}

/** What the part of the graph that lies in the scope should hold. */
function projected(
  others: readonly StoredDocument[],
  changed: readonly Changed[],
  scope: Scope,
  knowledge: Knowledge,
): Projection {
  const own = changed.map(({ document }) => document);
  const all = [...others.map(restored), ...own].toSorted((a, b) => (a.card.id < b.card.id ? -1 : 1));
  // What others say cannot change by itself, only which things their names mean.
  return project(all, knowledge, scope === 'ALL' ? all : own);
}

function hashesOf(changed: readonly Changed[], kept: readonly StoredDocument[]): Map<string, DocumentHashes> {
  const of = ({ document, loadHash }: Changed): [string, DocumentHashes] => [
    document.card.id,
    { load: loadHash, said: documentHash(document) },
  ];
  const stored = kept.map((document) => ({
    document: restored(document),
    loadHash: String(document.card.loadHash ?? documentHash(restored(document))),
  }));
  return new Map([...stored, ...changed].map(of));
}

const versionOf = (said: ReadonlyMap<string, string>): string => {
  const hashes = [...said].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, hash]) => hash);
  return createHash('sha256').update(hashes.join('\n')).digest('hex').slice(0, 16);
};

function changesOf(id: string, before: readonly StoredDocument[], after: readonly Changed[]): StatementChanges {
  const old = before.find(({ card }) => card.id === id)?.lines ?? [];
  const now = after.find(({ document }) => document.card.id === id)?.document.statements ?? [];
  return statementChanges(
    id,
    new Map(old.map((line) => [(JSON.parse(line) as Statement).id, line])),
    new Map(now.map((statement) => [statement.id, statementLine(statement)])),
  );
}

const counts = ({ added, changed, removed }: { added: unknown[]; changed: unknown[]; removed: unknown[] }): Counts => ({
  added: added.length,
  changed: changed.length,
  removed: removed.length,
});
