/** What search asks of the graph. Only the conditions that are asked for are put together, all of them constants of this file. */
import { STATEMENT } from '../answer/said.ts';
import { type Asked, BEST, CLASSIFIED, conditions, INSIDERS } from './search-conditions.ts';

/** Where candidates come from. */
export enum Hits {
  ALL = 'ALL',
  TEXT = 'TEXT',
  NEAR = 'NEAR',
}

/** Everything that is found: things `n`, each with a `score`. */
export const candidates = (hits: Hits, asked: Asked): string => `
  ${asked.within ? INSIDERS : 'WITH null AS insiders'}
  ${CANDIDATES[hits]}
  WHERE ($unnamed OR n.named)${conditions(asked)}`;

/** One page of ids, best first, and how many there are in all. */
export const searchIds = (hits: Hits, asked: Asked): string => `
  ${candidates(hits, asked)}
  WITH n, score ORDER BY ${ORDERS[hits]}, n.name, n.id
  WITH collect(n.id) AS ids
  RETURN size(ids) AS total, ids[toInteger($skip)..toInteger($skip) + toInteger($limit)] AS ids`;

/** Added to the score of what bears the whole of the words: no score for a part of them comes near it. */
const WHOLE = 1000;

/**
 * How near a name is to the words: one of its names is the whole of them, its own begins with them, or they stand in one of them.
 *
 * The label of a sum or number holds the names of its parties, so it stands behind the parties themselves.
 */
const STANDING = `
  CASE WHEN score >= ${WHOLE} OR toLower(n.nameEn) = $label THEN 3
    WHEN n:Funding OR n:Observation THEN 0
    WHEN n.searchNames[0] STARTS WITH $whole THEN 2
    ELSE 1 END`;

/** The best first; of what stands alike, the shorter name, of which the words are more. */
const ORDERS: Record<Hits, string> = {
  ALL: 'n.type',
  TEXT: `${STANDING} DESC, size(n.name)`,
  NEAR: 'score DESC, size(n.name)',
};

/** Whatever bears the words. */
const TEXT = `
  CALL () {
    CALL db.index.fulltext.queryNodes('entity_names', $names) YIELD node, score
    RETURN node, ${WHOLE} + score AS score
    UNION ALL
    CALL db.index.fulltext.queryNodes('entity_text', $text) YIELD node, score
    RETURN node, score
  }
  WITH insiders, node AS n, max(score) AS score`;

const CANDIDATES: Record<Hits, string> = {
  ALL: 'MATCH (n:Entity) WITH insiders, n, 0.0 AS score',
  TEXT,
  /** With one character of a long word wrong, or written with others that sound alike. */
  NEAR: TEXT.replace('$names', '$nearNames').replace('$text', '$nearText'),
};

/** Gives `statements` for a node `n`: of each document and modality the most certain statement that mentions it. */
export const BEST_STATEMENTS = `
  CALL (n) {
    ${BEST}
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
      MATCH (n)-[:LOCATED_IN|OPERATES_IN|HELD_IN|WITHIN|PART_OF|APPLIES_IN|TO|OBSERVED]->(place:Place) WHERE place.named
      RETURN place {.id, .name, .type} AS place
      UNION
      MATCH (n)<-[:GIVES|HAS_NEED]-(place:Place) WHERE place.named
      RETURN place {.id, .name, .type} AS place
    } AS places,
    COLLECT {
      MATCH (n)-[link:IN_FIELD]->(field:ServiceField)
      UNWIND link.statements AS id
      MATCH (said:Statement {id: id})
      RETURN DISTINCT field {.id, .name, .type, as: said.as}
    } AS fields,
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
