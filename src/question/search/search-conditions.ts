/** What search may be narrowed to, as conditions on a thing `n`. Only those that are asked for are put together, all of them constants of this file. */

/** Which conditions are asked for. */
export interface Asked {
  readonly types: boolean;
  readonly within: boolean;
  readonly document: boolean;
  readonly field: boolean;
  readonly year: boolean;
  readonly population: boolean;
  readonly modality: boolean;
}

/** Ids of all that stands in `$within`, at any depth, found once and from there outwards; null where no place is asked for. */
export const INSIDERS = `
  CALL () {
    OPTIONAL MATCH (one:Entity)-[:LOCATED_IN|OPERATES_IN|HELD_IN|WITHIN|PART_OF*0..8]->(:Place {id: $within})
    WITH DISTINCT one
    RETURN CASE WHEN $within IS NULL THEN null ELSE collect(one.id) END AS insiders
  }`;

/** Sums, numbers, policies, needs, populations and fields stand where their parties do. */
export const conditions = ({ types, within, document, field, year, population, modality }: Asked): string => `
  ${types ? 'AND any(label IN labels(n) WHERE label IN $types)' : ''}
  ${document ? 'AND $document IN n.documents' : ''}
  ${year ? `AND any(dated IN ${DATES} WHERE coalesce(${FROM}, ${TO}) <= $year <= coalesce(${TO}, ${FROM}))` : ''}
  ${
    within
      ? `AND (n.id IN insiders
    OR EXISTS { MATCH (n)<-[:GIVES|ISSUED|HAS_NEED|SERVES|IN_FIELD]-(party:Entity) WHERE party.id IN insiders }
    OR EXISTS { MATCH (n)-[:TO|FOR|OBSERVED|APPLIES_IN]->(party:Entity) WHERE party.id IN insiders })`
      : ''
  }
  ${field ? `AND EXISTS { ${CLASSIFIED} RETURN s }` : ''}
  ${population ? 'AND EXISTS { (n)-[:SERVES|CONCERNS]->(:Population {id: $population}) }' : ''}
  ${modality ? `AND ${modalityOf(field)} = $modality` : ''}`;

/** The dates that a thing bears itself. */
export const DATES = '[dated IN [n.period, n.date, n.asOf, n.issued, n.established] WHERE dated IS NOT NULL]';

/** First and last year of an EDTF date `dated`; null where that end is open or bears no year. */
export const FROM = "toIntegerOrNull(left(split(dated, '/')[0], 4))";
export const TO = "toIntegerOrNull(left(split(dated, '/')[-1], 4))";

/** Statements that put `n` into `$field` or a narrower one, in the way that `$as` asks for. */
export const CLASSIFIED = `
  MATCH (n)-[link:IN_FIELD]->(field:ServiceField)
  WHERE $field IS NULL OR EXISTS { (field)-[:BROADER*0..4]->(:ServiceField {id: $field}) }
  UNWIND link.statements AS id
  MATCH (s:Statement {id: id}) WHERE $as IS NULL OR s.as = $as`;

/** Statements that speak of `n`; of an indicator, those that give its numbers. */
export const SAYING = 'MATCH (n)<-[:MEASURES*0..1]-(:Entity)<-[:MENTIONS]-(s:Statement)';

/** Of each document and modality the most certain statement `s` that speaks of `n`, in the order of documents. */
export const BEST = `
  ${SAYING}
  WITH s ORDER BY coalesce(s.certainty, 1.0) DESC, s.starts[0], s.id
  WITH s.document AS document, s.modality AS modality, collect(s)[0] AS s
  ORDER BY document, s.starts[0]`;

/** Whether `n` is done, as its row says: it is where any statement says so. */
export const modalityOf = (field: boolean): string => `
  CASE WHEN EXISTS { ${field ? CLASSIFIED : SAYING} WITH s WHERE s.modality = 'ACTUAL' RETURN s } THEN 'ACTUAL'
  ELSE COLLECT { ${field ? CLASSIFIED : BEST} WITH s WHERE s.modality IS NOT NULL RETURN s.modality }[0] END`;
