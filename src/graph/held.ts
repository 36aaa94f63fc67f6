/** What the graph holds, as far as someone who brings documents must know it. */
import type { Driver } from 'neo4j-driver';

/** A document that is in the graph. */
export interface HeldDocument {
  id: string;
  sha256: string;
  title: string;
}

/** Every document, in the order of ids; one query. */
export async function readHeld(driver: Driver): Promise<HeldDocument[]> {
  const { records } = await read(
    driver,
    'MATCH (d:Document) RETURN d.id AS id, d.sha256 AS sha256, d.title AS title ORDER BY id',
  );
  return records.map((record) => record.toObject() as unknown as HeldDocument);
}

/** Lines of the accepted statements that give other names, of judged identities, of corrections and of what they correct; one query. */
export async function readTeaching(driver: Driver): Promise<string[]> {
  const { records } = await read(
    driver,
    `MATCH (s:Statement {predicate: 'ALSO_KNOWN_AS'}) WHERE s.status = 'ACCEPTED' RETURN s.line AS line
     UNION MATCH (s:Statement {predicate: 'SAME_AS'}) WHERE s.status IN ['ACCEPTED', 'REJECTED'] RETURN s.line AS line
     UNION MATCH (s:Statement {status: 'ACCEPTED'}) WHERE s.corrects IS NOT NULL RETURN s.line AS line
     UNION MATCH (s:Statement {status: 'ACCEPTED'}) WHERE s.corrects IS NOT NULL MATCH (o:Statement {id: s.corrects}) RETURN o.line AS line`,
  );
  return records.map((record) => record.get('line') as string);
}

const read = (driver: Driver, cypher: string) => driver.executeQuery(cypher, {}, { routing: 'READ' });
