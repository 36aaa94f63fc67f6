/** Writes a difference: what is no longer said goes, what is new comes, what changed is replaced. Cost: one query per label set or type and kind of change. */
import neo4j, { type Transaction } from 'neo4j-driver';
import { endMissing } from '../error.ts';
import { ends, type Family, familyId, LABELS, RELATIONSHIP_TYPES } from './model.ts';

export interface NodeRow {
  id: string;
  labels: readonly string[];
  properties: Record<string, unknown>;
}

export interface EdgeRow {
  key: string;
  type: string;
  from: string;
  to: string;
  properties: Record<string, unknown>;
}

export interface Difference {
  nodes: { added: NodeRow[]; changed: NodeRow[]; removed: string[] };
  edges: { added: EdgeRow[]; changed: EdgeRow[]; removed: string[] };
}

const BATCH = 1_000;

export async function writeDifference(transaction: Transaction, { nodes, edges }: Difference): Promise<void> {
  await removeEdges(transaction, edges.removed);
  await removeNodes(transaction, nodes.removed);
  await forGroups(
    nodes.added,
    ({ labels }) => labels.map(known(LABELS)).join(':'),
    async (labels, rows) => {
      await transaction.run(`UNWIND $rows AS row CREATE (n:${labels}) SET n = row.properties`, {
        rows: rows.map(stored),
      });
    },
  );
  await forGroups(
    nodes.changed,
    ({ labels }) => labels.map(known(LABELS)).join(':'),
    async (labels, rows) => {
      const [family] = labels.split(':');
      const all = LABELS.filter((label) => label !== family).join(':');
      await transaction.run(
        `UNWIND $rows AS row MATCH (n:${family} {id: row.properties.id}) REMOVE n:${all} SET n = row.properties SET n:${labels}`,
        { rows: rows.map(stored) },
      );
    },
  );
  await forGroups(
    edges.added,
    ({ type }) => type,
    async (type, rows) => {
      const { from, to } = ends(known(RELATIONSHIP_TYPES)(type));
      const { summary } = await transaction.run(
        `UNWIND $rows AS row MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to}) CREATE (a)-[r:${type}]->(b) SET r = row.properties`,
        { rows: rows.map((row) => ({ from: familyId(row.from), to: familyId(row.to), ...stored(row) })) },
      );
      const written = summary.counters.updates().relationshipsCreated;
      if (written !== rows.length) throw endMissing(type, rows.length - written);
    },
  );
  await forGroups(
    edges.changed,
    ({ type }) => type,
    async (type, rows) => {
      const { from } = ends(known(RELATIONSHIP_TYPES)(type));
      await transaction.run(
        `UNWIND $rows AS row MATCH (:${from} {id: row.from})-[r:${type} {key: row.key}]->() SET r = row.properties`,
        { rows: rows.map((row) => ({ from: familyId(row.from), key: row.key, ...stored(row) })) },
      );
    },
  );
}

/** The driver sends a JavaScript number as a fraction unless told otherwise; what is whole stays whole in the graph. */
const stored = ({ properties }: { properties: Record<string, unknown> }): { properties: Record<string, unknown> } => ({
  properties: Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [name, Array.isArray(value) ? value.map(whole) : whole(value)]),
  ),
});

const whole = (value: unknown): unknown => (Number.isSafeInteger(value) ? neo4j.int(value as number) : value);

/** A relationship's key begins with its type and the id that it starts from. */
async function removeEdges(transaction: Transaction, keys: readonly string[]): Promise<void> {
  const rows = keys.map((key) => ({ key, type: key.split('|')[0] ?? '', from: familyId(key.split('|')[1] ?? '') }));
  await forGroups(
    rows,
    ({ type }) => type,
    async (type, group) => {
      const { from } = ends(known(RELATIONSHIP_TYPES)(type));
      await transaction.run(
        `UNWIND $rows AS row MATCH (:${from} {id: row.from})-[r:${type} {key: row.key}]->() DELETE r`,
        { rows: group },
      );
    },
  );
}

async function removeNodes(transaction: Transaction, ids: readonly string[]): Promise<void> {
  await forGroups(
    ids.map((id) => ({ id })),
    ({ id }) => familyOf(id),
    async (family, rows) => {
      await transaction.run(`UNWIND $ids AS id MATCH (n:${family} {id: id}) DETACH DELETE n`, {
        ids: rows.map(({ id }) => familyId(id)),
      });
    },
  );
}

const familyOf = (id: string): Family =>
  id.startsWith('statement:') ? 'Statement' : id.startsWith('document:') ? 'Document' : 'Entity';

/** Runs `write` once for each group and thousand rows. */
async function forGroups<T>(
  rows: readonly T[],
  group: (row: T) => string,
  write: (group: string, rows: T[]) => Promise<void>,
): Promise<void> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const members = groups.get(group(row)) ?? [];
    members.push(row);
    groups.set(group(row), members);
  }
  for (const [name, members] of groups) {
    for (let from = 0; from < members.length; from += BATCH) await write(name, members.slice(from, from + BATCH));
  }
}

/** The name, once it is known to be one of ours: only these are ever written into a query's text. */
const known =
  (names: readonly string[]) =>
  (name: string): string => {
    if (!names.includes(name)) throw new Error(`not a name of the graph's model: ${name}`);
    return name;
  };
