/** What search asks of the graph: candidates from one source, the same conditions for all, one page of them with what a row shows. */
import { standsWithin } from './place-filter.ts';
import { STATEMENT } from './said.ts';

/** Everything. */
export const ALL_HITS = 'MATCH (n:Entity) WITH n, 0.0 AS score';

/** Whatever bears the words; a whole name stands before what only holds them. */
export const TEXT_HITS = `
  CALL () {
    CALL db.index.fulltext.queryNodes('entity_names', $names) YIELD node, score
    RETURN node, 1000.0 + score AS score
    UNION ALL
    CALL db.index.fulltext.queryNodes('entity_text', $text) YIELD node, score
    RETURN node, score
  }
  WITH node AS n, max(score) AS score`;

/** As TEXT_HITS, with one character of a long word wrong. */
export const NEAR_HITS = TEXT_HITS.replace('$names', '$nearNames').replace('$text', '$nearText');

/** Sums, numbers, policies and needs stand where their parties do. */
const PARTY = `EXISTS {
    MATCH (n)-[link]-(party:Entity)
    WHERE (type(link) IN ['GIVES', 'ISSUED', 'HAS_NEED', 'SERVES', 'IN_FIELD'] AND endNode(link) = n
      OR type(link) IN ['TO', 'FOR', 'OBSERVED', 'APPLIES_IN'] AND startNode(link) = n)
      AND ${standsWithin('party')}
  }`;

const CONDITIONS = `
  (size($types) = 0 OR any(label IN labels(n) WHERE label IN $types))
  AND ($within IS NULL OR ${standsWithin('n')} OR ${PARTY})
  AND ($document IS NULL OR $document IN n.documents)
  AND (($field IS NULL AND $as IS NULL) OR EXISTS {
    MATCH (n)-[link:IN_FIELD]->(field:ServiceField)
    WHERE $field IS NULL OR EXISTS { (field)-[:BROADER*0..4]->(:ServiceField {id: $field}) }
    UNWIND link.statements AS id
    MATCH (said:Statement {id: id}) WHERE $as IS NULL OR said.as = $as
    RETURN said
  })`;

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

/** One page of the hits: \`total\` stands in every row, and alone where the page is empty. */
export const searched = (hits: string): string => `
  ${hits}
  WHERE ($unnamed OR n.named) AND ${CONDITIONS}
  WITH n, score ORDER BY score DESC, n.type, n.name, n.id
  WITH collect(n) AS found
  WITH size(found) AS total, found[toInteger($skip)..toInteger($skip) + toInteger($limit)] AS page
  UNWIND (CASE WHEN size(page) = 0 THEN [null] ELSE page END) AS n
  ${BEST_STATEMENTS}
  RETURN total, n {.*, searchNames: null, searchText: null} AS entity, statements,
    COLLECT {
      MATCH (n)-[link:IN_FIELD]->(field:ServiceField)
      WHERE ($field IS NOT NULL OR $as IS NOT NULL)
        AND ($field IS NULL OR EXISTS { (field)-[:BROADER*0..4]->(:ServiceField {id: $field}) })
      UNWIND link.statements AS id
      MATCH (s:Statement {id: id}) WHERE $as IS NULL OR s.as = $as
      RETURN DISTINCT ${STATEMENT}
    } AS classified,
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
    COLLECT { MATCH (document:Document) WHERE document.id IN n.documents RETURN document {.id, .title} ORDER BY document.id } AS documents`;

/** What a list leaves out: unnamed parties that meet the conditions, and proposed statements that hold the words. */
export const LEFT_OUT = `
  CALL () {
    MATCH (n:Entity) WHERE n.named = false AND all(word IN $words WHERE replace(n.name, ' ', '') CONTAINS word) AND ${CONDITIONS}
    WITH n ORDER BY n.name, n.id LIMIT 5
    RETURN collect(n {.id, .name}) AS unnamed
  }
  RETURN unnamed, COUNT {
    MATCH (s:Statement {status: 'PROPOSED'})
    WHERE ($document IS NULL OR s.document = $document) AND size($words) > 0 AND all(word IN $words WHERE s.line CONTAINS word)
    RETURN s
  } AS proposed`;
