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

/** Three queries, each over everything; hashes only. */
export async function readState(transaction: Transaction): Promise<GraphState> {
  const entities = await transaction.run('MATCH (n:Entity) RETURN n.id AS id, n.hash AS hash');
  const sources = await transaction.run(
    `MATCH (n:Statement) RETURN 'statement:' + n.id AS id, n.hash AS hash
     UNION ALL MATCH (n:Document) RETURN 'document:' + n.id AS id, n.hash AS hash`,
  );
  const edges = await transaction.run('MATCH ()-[r]->() WHERE r.key IS NOT NULL RETURN r.key AS key, r.hash AS hash');
  return {
    nodes: new Map(
      [...entities.records, ...sources.records].map((record) => [
        record.get('id') as string,
        record.get('hash') as string,
      ]),
    ),
    edges: new Map(edges.records.map((record) => [record.get('key') as string, record.get('hash') as string])),
  };
}

/** Every document with its statements; one query. */
export async function readDocuments(transaction: Transaction): Promise<StoredDocument[]> {
  const { records } = await transaction.run(
    `MATCH (d:Document)
     CALL (d) { MATCH (s:Statement)-[:IN_DOCUMENT]->(d) RETURN collect(s.line) AS lines }
     RETURN properties(d) AS card, lines ORDER BY d.id`,
  );
  return records.map((record) => ({
    card: record.get('card') as Record<string, unknown>,
    lines: record.get('lines') as string[],
  }));
}

/** Notes for each document the hash of all that it brought; one query, which writes only where that changed. */
export async function noteDocuments(transaction: Transaction, hashes: ReadonlyMap<string, string>): Promise<void> {
  await transaction.run(
    `UNWIND $rows AS row MATCH (d:Document {id: row[0]}) WHERE d.loadHash IS NULL OR d.loadHash <> row[1] SET d.loadHash = row[1]`,
    { rows: [...hashes] },
  );
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
