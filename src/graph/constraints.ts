/** Constraints and indexes; applying them again changes nothing. */
import type { Driver } from 'neo4j-driver';

const STATEMENTS = [
  'CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT graph_one IF NOT EXISTS FOR (n:Graph) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT decision_id IF NOT EXISTS FOR (n:Decision) REQUIRE n.id IS UNIQUE',
  'CREATE INDEX decision_document IF NOT EXISTS FOR (n:Decision) ON (n.document)',
  'CREATE INDEX document_family IF NOT EXISTS FOR (n:Document) ON (n.family)',
  'CREATE INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name)',
  'CREATE INDEX entity_type IF NOT EXISTS FOR (n:Entity) ON (n.type)',
  'CREATE INDEX funding_fen IF NOT EXISTS FOR (n:Funding) ON (n.fen)',
  'CREATE INDEX statement_document IF NOT EXISTS FOR (n:Statement) ON (n.document)',
  'CREATE INDEX statement_status IF NOT EXISTS FOR (n:Statement) ON (n.status)',
  'CREATE INDEX statement_predicate IF NOT EXISTS FOR (n:Statement) ON (n.predicate)',
  // The analyzer for Chinese: overlapping pairs of characters.
  "CREATE FULLTEXT INDEX entity_text IF NOT EXISTS FOR (n:Entity) ON EACH [n.searchText] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}",
  // Whole names, one token each: exact and fuzzy look-up of an argument.
  "CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (n:Entity) ON EACH [n.searchNames] OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}}",
  "CREATE FULLTEXT INDEX document_text IF NOT EXISTS FOR (n:Document) ON EACH [n.title, n.host] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}",
  // Words that reprints of one text share.
  "CREATE FULLTEXT INDEX document_sketch IF NOT EXISTS FOR (n:Document) ON EACH [n.sketchKeys] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}",
];

export async function applyConstraints(driver: Driver): Promise<void> {
  const session = driver.session();
  try {
    for (const statement of STATEMENTS) await session.run(statement);
    await session.run('CALL db.awaitIndexes(60)');
  } finally {
    await session.close();
  }
}
