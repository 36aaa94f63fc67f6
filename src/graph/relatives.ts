/** Documents that may be one text with others, found by the index over their sketches, and the families that are settled of them. */
import type { Transaction } from 'neo4j-driver';

/** A document as its family is judged by. */
export interface StoredRelative {
  id: string;
  /** Null before it was settled. */
  family: string | null;
  cardFamily: string;
  published: string | null;
  sketch: string | null;
}

/**
 * Every document of each family in which one of the changed documents (`ids`) stood, or in which one shares a key with them; `keys`
 * holds one line of words for each document. Without the changed ones themselves. One query, by index: its cost does not grow with
 * the number of documents.
 */
export async function readRelatives(
  transaction: Transaction,
  ids: readonly string[],
  keys: readonly string[],
): Promise<StoredRelative[]> {
  const { records } = await transaction.run(
    `CALL () {
       UNWIND $ids AS id MATCH (d:Document {id: id}) RETURN d.family AS family
       UNION
       UNWIND $keys AS words CALL db.index.fulltext.queryNodes('document_sketch', words) YIELD node RETURN node.family AS family
     }
     MATCH (d:Document {family: family}) WHERE NOT d.id IN $ids
     RETURN d.id AS id, d.family AS family, d.cardFamily AS cardFamily, d.published AS published, d.sketch AS sketch`,
    { ids, keys },
  );
  return records.map((record) => record.toObject() as unknown as StoredRelative);
}

/** One query. */
export async function writeFamilies(
  transaction: Transaction,
  families: readonly { id: string; family: string }[],
): Promise<void> {
  await transaction.run('UNWIND $rows AS row MATCH (d:Document {id: row.id}) SET d.family = row.family', {
    rows: families,
  });
}
