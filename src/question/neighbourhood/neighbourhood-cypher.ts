/** Cypher of the question `neighbourhood`. */
import { DEGREE, LINK_STATEMENTS } from '../answer/neighbour.ts';

/** Which of the texts are ids. */
export const KNOWN = 'MATCH (n:Entity) WHERE n.id IN $texts RETURN n.id AS id';

/** Of each expansion its groups: how many links, and the things at the other end of the first of them, named ones first. */
export const GROUPS = `
  UNWIND range(0, size($expansions) - 1) AS index
  WITH index, $expansions[index] AS wish
  MATCH (n:Entity {id: wish.of})
  CALL (n, wish) {
    MATCH (n)-[link]-(other:Entity)
    WITH wish, link, other, type(link) AS relationship, CASE WHEN startNode(link) = n THEN 'OUT' ELSE 'IN' END AS direction
    WHERE (wish.relationship IS NULL OR relationship = wish.relationship) AND (wish.direction IS NULL OR direction = wish.direction)
    WITH wish.first AS first, relationship, direction, other, link
    ORDER BY other.named DESC, other.type, other.name, other.id, link.key
    WITH first, relationship, direction, collect(other.id) AS ids
    RETURN relationship, direction, size(ids) AS total, ids[..toInteger(first)] AS given
  }
  RETURN n.id AS of, relationship, direction, total, given
  ORDER BY index, direction DESC, relationship`;

/** The things, and every link between two of them. From a thing with many links only the other such things are looked for. */
export const PART = `
  MATCH (n:Entity) WHERE n.id IN $ids
  WITH n, ${DEGREE('n')} AS degree
  WITH collect({node: n, degree: degree}) AS found
  WITH found, [one IN found WHERE one.degree <= $heavy | one.node] AS light, [one IN found WHERE one.degree > $heavy | one.node] AS heavy
  WITH found, COLLECT {
    UNWIND light AS n
    MATCH (n)-[link]-(m:Entity) WHERE m.id IN $ids
    RETURN link
    UNION
    UNWIND heavy AS n
    UNWIND heavy AS m
    WITH n, m WHERE n.id < m.id
    MATCH (n)-[link]-(m)
    RETURN link
  } AS links
  RETURN COLLECT {
      UNWIND found AS one
      WITH one.node AS n, one.degree AS degree
      RETURN {entity: n {.id, .name, .type, .named}, linkCount: degree}
    } AS things,
    COLLECT {
      UNWIND links AS link
      WITH link ORDER BY link.key
      RETURN {
        key: link.key, relationship: type(link), from: startNode(link).id, to: endNode(link).id,
        date: link.date, strength: link.strength, modality: link.modality, inForce: link.inForce,
        statements: ${LINK_STATEMENTS}
      }
    } AS links`;
