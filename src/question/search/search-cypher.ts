/** What search asks of the graph. Only the conditions that are asked for are put together, all of them constants of this file. */
import { STATEMENT } from '../answer/said.ts';

/** Ids of all that stands in `$within`, at any depth, found once and from there outwards; null where no place is asked for. */
export const INSIDERS = `
  CALL () {
    OPTIONAL MATCH (one:Entity)-[:LOCATED_IN|OPERATES_IN|HELD_IN|WITHIN|PART_OF*0..8]->(:Place {id: $within})
    WITH DISTINCT one
    RETURN CASE WHEN $within IS NULL THEN null ELSE collect(one.id) END AS insiders
  }`;

/** Where candidates come from. */
export enum Hits {
  ALL = 'ALL',
  TEXT = 'TEXT',
  NEAR = 'NEAR',
}

/** Which conditions are asked for. */
export interface Asked {
  readonly types: boolean;
  readonly within: boolean;
  readonly document: boolean;
  readonly field: boolean;
}

/** One page of ids, best first, and how many there are in all. */
export const searchIds = (hits: Hits, asked: Asked): string => `
  ${asked.within ? INSIDERS : 'WITH null AS insiders'}
  ${CANDIDATES[hits]}
  WHERE ($unnamed OR n.named)${conditions(asked)}
  WITH n, score ORDER BY score DESC, n.type, n.name, n.id
  WITH collect(n.id) AS ids
  RETURN size(ids) AS total, ids[toInteger($skip)..toInteger($skip) + toInteger($limit)] AS ids`;

/** Whatever bears the words; a whole name stands before what only holds them. */
const TEXT = `
  CALL () {
    CALL db.index.fulltext.queryNodes('entity_names', $names) YIELD node, score
    RETURN node, 1000.0 + score AS score
    UNION ALL
    CALL db.index.fulltext.queryNodes('entity_text', $text) YIELD node, score
    RETURN node, score
  }
  WITH insiders, node AS n, max(score) AS score`;

const CANDIDATES: Record<Hits, string> = {
  ALL: 'MATCH (n:Entity) WITH insiders, n, 0.0 AS score',
  TEXT,
  /** With one character of a long word wrong. */
  NEAR: TEXT.replace('$names', '$nearNames').replace('$text', '$nearText'),
};

/** Sums, numbers, policies, needs, populations and fields stand where their parties do. */
const conditions = ({ types, within, document, field }: Asked): string => `
  ${types ? 'AND any(label IN labels(n) WHERE label IN $types)' : ''}
  ${document ? 'AND $document IN n.documents' : ''}
  ${
    within
      ? `AND (n.id IN insiders
    OR EXISTS { MATCH (n)<-[:GIVES|ISSUED|HAS_NEED|SERVES|IN_FIELD]-(party:Entity) WHERE party.id IN insiders }
    OR EXISTS { MATCH (n)-[:TO|FOR|OBSERVED|APPLIES_IN]->(party:Entity) WHERE party.id IN insiders })`
      : ''
  }
  ${field ? `AND EXISTS { ${CLASSIFIED} RETURN s }` : ''}`;

/** Statements that put `n` into `$field` or a narrower one, in the way that `$as` asks for. */
const CLASSIFIED = `
  MATCH (n)-[link:IN_FIELD]->(field:ServiceField)
  WHERE $field IS NULL OR EXISTS { (field)-[:BROADER*0..4]->(:ServiceField {id: $field}) }
  UNWIND link.statements AS id
  MATCH (s:Statement {id: id}) WHERE $as IS NULL OR s.as = $as`;

/** Gives `statements` for a node `n`: of each document and modality the most certain statement that mentions it. */
export const BEST_STATEMENTS = `
  CALL (n) {
    CALL (n) {
      MATCH (n)<-[:MENTIONS]-(s:Statement) RETURN s
      UNION
      MATCH (n)<-[:MEASURES]-(:Observation)<-[:MENTIONS]-(s:Statement) RETURN s
    }
    WITH s ORDER BY coalesce(s.certainty, 1.0) DESC, s.starts[0], s.id
    WITH s.document AS document, s.modality AS modality, collect(s)[0] AS s
    ORDER BY document, s.starts[0]
    RETURN collect(${STATEMENT}) AS statements
  }`;

/** What rows show, for things by id. */
export const searchRows = ({ field }: Pick<Asked, 'field'>): string => `
  UNWIND range(0, size($ids) - 1) AS position
  MATCH (n:Entity {id: $ids[position]})
  ${BEST_STATEMENTS}
  RETURN n {.*, searchNames: null, searchText: null} AS entity, statements,
    ${field ? `COLLECT { ${CLASSIFIED} RETURN DISTINCT ${STATEMENT} }` : '[]'} AS classified,
    COLLECT {
      MATCH (n)-[link]-(place:Place)
      WHERE place.named AND (type(link) IN ['GIVES', 'HAS_NEED'] AND endNode(link) = n
        OR type(link) IN ['LOCATED_IN', 'OPERATES_IN', 'HELD_IN', 'WITHIN', 'PART_OF', 'APPLIES_IN', 'TO', 'OBSERVED'] AND startNode(link) = n)
      RETURN DISTINCT place {.id, .name, .type}
    } AS places,
    COLLECT {
      MATCH (n)-[link:IN_FIELD]->(field:ServiceField)
      UNWIND link.statements AS id
      MATCH (said:Statement {id: id})
      RETURN DISTINCT field {.id, .name, .type, as: said.as}
    } AS fields,
    COLLECT { MATCH (n)-[:SERVES|CONCERNS]->(whom:Population) RETURN DISTINCT whom.name } AS populations,
    COLLECT { MATCH (document:Document) WHERE document.id IN n.documents RETURN document {.id, .title} ORDER BY document.id } AS documents
  ORDER BY position`;

/** What a list leaves out: unnamed parties that meet the conditions, and proposed statements that hold the words. */
export const leftOutQuery = (asked: Asked): string => `
  ${asked.within ? INSIDERS : 'WITH null AS insiders'}
  CALL (insiders) {
    MATCH (n:Entity) WHERE n.named = false AND all(word IN $words WHERE replace(n.name, ' ', '') CONTAINS word)${conditions(asked)}
    WITH n ORDER BY n.name, n.id LIMIT 5
    RETURN collect(n {.id, .name}) AS unnamed
  }
  RETURN unnamed, COUNT {
    MATCH (s:Statement {status: 'PROPOSED'})
    WHERE ($document IS NULL OR s.document = $document) AND size($words) > 0 AND all(word IN $words WHERE s.line CONTAINS word)
    RETURN s
  } AS proposed`;
