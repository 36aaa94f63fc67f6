/** Where the thing of an entry stands: where its statements and their ends are, and where it is itself. */

/** A Cypher subquery that returns `place`, for a `thing` of a `type` with its statements `found`. */
export const STANDS = `
      UNWIND found AS s
      MATCH (s)-[mention:MENTIONS]->(near:Entity) WHERE mention.role IN ['SUBJECT', 'WHERE', 'OBJECT'] AND near <> thing
        AND (mention.role <> 'OBJECT' OR type IN ['FUNDING', 'EVENT'])
      MATCH (near)-[links:LOCATED_IN|OPERATES_IN|HELD_IN|WITHIN*0..1]->(place:Place)
      WHERE (type <> 'EVENT' OR mention.role = 'WHERE' OR place = near) AND NOT (near:Organization AND any(link IN links WHERE type(link) = 'OPERATES_IN'))
      RETURN DISTINCT place
      UNION
      MATCH (thing)-[:LOCATED_IN|OPERATES_IN|HELD_IN|APPLIES_IN|WITHIN]->(place:Place) RETURN DISTINCT place`;
