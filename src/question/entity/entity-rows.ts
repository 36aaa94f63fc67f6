/** What the graph holds of one thing by itself: the node, the surest statements, facts, documents, and where its links lead. */
import type { Row } from '../answer/context.ts';
import type { EntityRow } from '../answer/graph-types.ts';
import { STATEMENT, type StatementRow } from '../answer/said.ts';
import type { FactRow } from '../search/entity-facts.ts';
import { BEST, SAYING } from '../search/search-conditions.ts';
import type { Reach } from './entity-gaps.ts';

export type EntityColumns = Row & {
  readonly entity: EntityRow;
  /** Of each document and modality the surest, at most 50: those that are done first. */
  readonly statements: readonly StatementRow[];
  readonly facts: readonly FactRow[];
  /** Newest first, at most 500. */
  readonly documents: readonly EntityRow[];
  readonly documentCount: number;
  /** Without reprints. */
  readonly textCount: number;
  readonly statementCount: number;
  readonly reached: readonly Reach[];
};

/** One row for `$id`; none where there is no such thing. */
export const ENTITY = `
  MATCH (n:Entity {id: $id})
  CALL (n) {
    ${BEST}
    WITH s, coalesce(s.modality, 'ACTUAL') <> 'ACTUAL' AS open, document ORDER BY open, coalesce(s.certainty, 1.0) DESC LIMIT 50
    WITH s ORDER BY document, s.starts[0]
    RETURN collect(${STATEMENT}) AS statements
  }
  RETURN n {.*, searchNames: null, searchText: null} AS entity, statements,
    COLLECT {
      MATCH (n)<-[mention:MENTIONS]-(s:Statement)
      WHERE mention.role = 'SUBJECT' AND s.predicate IN ['ALSO_KNOWN_AS', 'HAS_PROPERTY']
        OR mention.role = 'OBJECT' AND s.predicate IN ['ISSUED', 'ESTABLISHED'] AND s.date IS NOT NULL
      WITH DISTINCT s ORDER BY s.document, s.starts[0], s.id
      RETURN ${STATEMENT.replace('{', '{.predicate, .property, .text, ')}
    } AS facts,
    COLLECT {
      MATCH (document:Document) WHERE document.id IN n.documents
      WITH document ORDER BY coalesce(document.published, '') DESC, document.id LIMIT 500
      RETURN document {.id, .title, .published, .dateText, .host}
    } AS documents,
    size(coalesce(n.documents, [])) AS documentCount,
    COUNT { MATCH (document:Document) WHERE document.id IN n.documents RETURN DISTINCT coalesce(document.family, document.id) } AS textCount,
    COUNT { ${SAYING} RETURN DISTINCT s } AS statementCount,
    COLLECT {
      MATCH (n)-[link]-(other:Entity)
      WITH type(link) AS relationship, CASE WHEN startNode(link) = n THEN 'OUT' ELSE 'IN' END AS direction,
        max(CASE WHEN other.named THEN 1 ELSE 0 END) AS named, max(CASE WHEN coalesce(link.modality, 'ACTUAL') = 'ACTUAL' THEN 1 ELSE 0 END) AS done
      RETURN {relationship: relationship, direction: direction, named: named = 1, done: done = 1}
    } AS reached`;
