/** The statements that wait for review, in the order of their documents. */
import type { Driver } from 'neo4j-driver';
import type { Kind } from '../vocabulary/predicate.ts';
import type { Statement } from '../vocabulary/statement.ts';

export interface QueueFilter {
  document?: string | null;
  kind?: readonly Kind[] | null;
  /** Only readings that are less certain than this. */
  certaintyBelow?: number | null;
}

export interface Queue {
  total: number;
  statements: Statement[];
}

/** From `skip` on, `limit` at most; one query. */
export async function readQueue(
  driver: Driver,
  { document = null, kind = null, certaintyBelow = null }: QueueFilter,
  { skip, limit }: { skip: number; limit: number },
): Promise<Queue> {
  const { records } = await driver.executeQuery(
    CYPHER,
    { document, kind, certaintyBelow, skip, limit },
    { routing: 'READ' },
  );
  const [record] = records;
  return {
    total: Number(record?.get('total') ?? 0),
    statements: ((record?.get('lines') ?? []) as string[]).map((line) => JSON.parse(line) as Statement),
  };
}

const CYPHER = `
  MATCH (s:Statement {status: 'PROPOSED'})
  WHERE ($document IS NULL OR s.document = $document) AND ($kind IS NULL OR s.kind IN $kind)
    AND ($certaintyBelow IS NULL OR coalesce(s.certainty, 1.0) < $certaintyBelow)
  WITH s ORDER BY s.document, s.starts[0], s.ends[0], s.id
  WITH collect(s.line) AS lines
  RETURN size(lines) AS total, lines[toInteger($skip)..toInteger($skip) + toInteger($limit)] AS lines`;
