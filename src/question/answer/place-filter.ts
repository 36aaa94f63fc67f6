/** Where things stand: Cypher fragments for `within`, at any depth of PART_OF. */

/** Whether `node` (a variable) stands in `$within`, or is it; null for `$within` asks for no place. */
export const standsWithin = (node: string): string => `(
  $within IS NULL OR ${node}.id = $within
  OR EXISTS { (${node})-[:LOCATED_IN|OPERATES_IN|HELD_IN|WITHIN|PART_OF]->(:Place)-[:PART_OF|WITHIN*0..6]->(:Place {id: $within}) }
  OR EXISTS { (${node})-[:PART_OF|WITHIN*1..6]->(:Place {id: $within}) }
  OR EXISTS { (${node})-[:APPLIES_IN]->(:Place)-[:PART_OF|WITHIN*0..6]->(:Place {id: $within}) }
  OR EXISTS { (${node})<-[:ISSUED]-(:Place)-[:PART_OF|WITHIN*0..6]->(:Place {id: $within}) }
  OR EXISTS { (${node})<-[:ISSUED]-(:Organization)-[:LOCATED_IN|OPERATES_IN|WITHIN]->(:Place)-[:PART_OF|WITHIN*0..6]->(:Place {id: $within}) }
)`;
