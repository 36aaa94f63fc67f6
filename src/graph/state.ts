/** What the graph holds now, as far as a load must know it: hashes of nodes and relationships, and the statements' own lines. */
import type { Driver, Transaction } from 'neo4j-driver';

export interface GraphState {
  /** Node id (with its family) to hash. */
  nodes: Map<string, string>;
  /** Relationship key to hash. */
  edges: Map<string, string>;
}

export interface StoredDocument {
  /** The Document node's properties. */
  card: Record<string, unknown>;
  /** Canonical lines of all its statements, whatever their status. */
  lines: string[];
}

/**
 * How much of the graph a change can touch. `ALL`: everything. `ACCEPTED`: the touched documents with their statements, entities, and
 * which entities accepted statements mention. `TOUCHED`: the touched documents alone, since nothing accepted comes or goes.
 */
export type Scope = 'ALL' | 'ACCEPTED' | 'TOUCHED';

/** Hashes of what lies in the scope; six queries at most. */
export async function readState(
  transaction: Transaction,
  scope: Scope,
  touched: readonly string[],
): Promise<GraphState> {
  const pairs = async (cypher: string): Promise<[string, string][]> => {
    const { records } = await transaction.run(cypher, { touched });
    return records.map((record) => [record.get('id') as string, record.get('hash') as string]);
  };
  const world = scope !== 'TOUCHED';
  const own = (name: string): string => (scope === 'ALL' ? '' : `WHERE ${name} IN $touched`);
  return {
    nodes: new Map([
      ...(world ? await pairs('MATCH (n:Entity) RETURN n.id AS id, n.hash AS hash') : []),
      ...(await pairs(`MATCH (s:Statement) ${own('s.document')} RETURN 'statement:' + s.id AS id, s.hash AS hash`)),
      ...(await pairs(`MATCH (d:Document) ${own('d.id')} RETURN 'document:' + d.id AS id, d.hash AS hash`)),
    ]),
    edges: new Map([
      ...(world
        ? await pairs('MATCH (:Entity)-[r]->() WHERE r.key IS NOT NULL RETURN r.key AS id, r.hash AS hash')
        : []),
      ...(world ? await pairs('MATCH (:Statement)-[r:MENTIONS]->() RETURN r.key AS id, r.hash AS hash') : []),
      ...(await pairs(
        `MATCH (s:Statement) ${own('s.document')} MATCH (s)-[r:IN_DOCUMENT]->() RETURN r.key AS id, r.hash AS hash`,
      )),
    ]),
  };
}

/** These documents with all their statements; one query. Without ids every document. */
export async function readDocuments(transaction: Transaction, ids?: readonly string[]): Promise<StoredDocument[]> {
  const { records } = await transaction.run(
    `MATCH (d:Document) ${ids ? 'WHERE d.id IN $ids' : ''}
     CALL (d) { MATCH (s:Statement)-[:IN_DOCUMENT]->(d) RETURN collect(s.line) AS lines }
     RETURN properties(d) AS card, lines ORDER BY d.id`,
    { ids: ids ?? [] },
  );
  return records.map(storedDocument);
}

/** All other documents as far as the projection needs them: their accepted statements, no text; one query. */
export async function readAccepted(transaction: Transaction, without: readonly string[]): Promise<StoredDocument[]> {
  const { records } = await transaction.run(
    `MATCH (s:Statement {status: 'ACCEPTED'}) WHERE NOT s.document IN $without
     WITH s.document AS id, collect(s.line) AS lines MATCH (d:Document {id: id})
     RETURN d {.*, text: null, ignored: null} AS card, lines ORDER BY id`,
    { without },
  );
  return records.map(storedDocument);
}

const storedDocument = (record: { get(key: string): unknown }): StoredDocument => ({
  card: record.get('card') as Record<string, unknown>,
  lines: record.get('lines') as string[],
});

/** What a document brought, and what the graph holds of it once a reviewer's decisions are applied: hashes over both. */
export interface DocumentHashes {
  load: string;
  said: string;
}

/** Notes the hashes of documents; one query, which writes only where they changed. */
export async function noteDocuments(
  transaction: Transaction,
  hashes: ReadonlyMap<string, DocumentHashes>,
): Promise<void> {
  await transaction.run(
    `UNWIND $rows AS row MATCH (d:Document {id: row.id})
     WHERE d.loadHash IS NULL OR d.loadHash <> row.load OR d.saidHash IS NULL OR d.saidHash <> row.said
     SET d.loadHash = row.load, d.saidHash = row.said`,
    { rows: [...hashes].map(([id, { load, said }]) => ({ id, load, said })) },
  );
}

/** By which recipe the graph was made, and each document's `said` hash, empty where none is noted; one query. */
export async function readSaid(transaction: Transaction): Promise<{ recipe: string; said: Map<string, string> }> {
  const { records } = await transaction.run(
    `OPTIONAL MATCH (g:Graph {id: 'graph'})
     RETURN coalesce(g.recipe, '') AS recipe, COLLECT { MATCH (d:Document) RETURN [d.id, coalesce(d.saidHash, '')] } AS said`,
  );
  return {
    recipe: (records[0]?.get('recipe') ?? '') as string,
    said: new Map((records[0]?.get('said') ?? []) as [string, string][]),
  };
}

/** Takes the graph's write lock until the transaction ends, so that loads come one after the other. */
export async function lockGraph(transaction: Transaction): Promise<void> {
  await transaction.run("MERGE (g:Graph {id: 'graph'}) SET g.lock = true REMOVE g.lock");
}

/** What a load needs to know to see that it has nothing to do. */
export interface Loaded {
  version: string;
  /** A hash over everything but the documents that decides what the graph holds. */
  recipe: string;
  /** Document id to the hash of all that it brought. */
  documents: Map<string, string>;
}

/** Null where nothing was ever loaded; one query. */
export async function readLoaded(driver: Driver): Promise<Loaded | null> {
  const session = driver.session({ defaultAccessMode: 'READ' });
  try {
    const { records } = await session.run(
      `MATCH (g:Graph {id: 'graph'}) WHERE g.version IS NOT NULL
       RETURN g.version AS version, coalesce(g.recipe, '') AS recipe, COLLECT { MATCH (d:Document) RETURN [d.id, coalesce(d.loadHash, '')] } AS documents`,
    );
    const [record] = records;
    if (!record) return null;
    return {
      version: record.get('version') as string,
      recipe: record.get('recipe') as string,
      documents: new Map(record.get('documents') as [string, string][]),
    };
  } finally {
    await session.close();
  }
}

/** Notes which data the graph now holds, and by which recipe. `loadedAt` is ISO 8601 text, and changes only with the data. */
export async function setVersion(
  transaction: Transaction,
  version: string,
  recipe: string,
  loadedAt: string,
): Promise<void> {
  await transaction.run(
    `MERGE (g:Graph {id: 'graph'})
     SET g.loadedAt = CASE WHEN g.version = $version THEN g.loadedAt ELSE $loadedAt END, g.version = $version, g.recipe = $recipe`,
    { version, recipe, loadedAt },
  );
}
