/** How all that search found divides: counted by the database, since it may be most of the graph. */
import type { QuestionContext, Row } from '../answer/context.ts';
import { type Counted, countFacets, type Facet, FacetKind, type Facets, inOrder } from '../answer/facet.ts';
import { kept } from '../answer/kept.ts';
import { type Asked, CLASSIFIED, DATES, FROM, modalityOf, SAYING, TO } from './search-conditions.ts';
import { candidates, type Hits } from './search-cypher.ts';
import type { SearchResult } from './search-result.ts';

/** The facets of `only` over everything that is found, documents among it. One round trip, kept for whoever asks next. */
export async function searchFacets(
  context: QuestionContext,
  hits: Hits,
  asked: Asked,
  parameters: Record<string, unknown>,
  documents: readonly SearchResult[],
  only: readonly FacetKind[],
): Promise<Facet[]> {
  const kinds = only.filter((kind) => kind in COUNTS);
  const count = () => context.run<Row & Counted>(facetsQuery(hits, asked, kinds), parameters);
  const ofThings =
    kinds.length === 0
      ? []
      : await kept(context, 'searchFacets', { hits, parameters, kinds }, count, ({ length }) => length);
  return inOrder(added([...ofThings, ...countedOf(documents)]));
}

/** Documents by title, host or source: no things, so counted here. */
const countedOf = (documents: readonly SearchResult[]): Counted[] => {
  const titles = new Map(documents.flatMap((row) => row.documents.map(({ id, title }) => [id, String(title ?? id)])));
  return countFacets(documents, documentFacets).flatMap(({ facet, values }) =>
    values.map((one) =>
      facet === FacetKind.DOCUMENT
        ? { ...one, facet, id: one.value, name: titles.get(one.value) ?? one.value }
        : { ...one, facet },
    ),
  );
};

const documentFacets = ({ type, documents, years }: SearchResult): Facets => ({
  [FacetKind.TYPE]: [type],
  [FacetKind.DOCUMENT]: documents.map(({ id }) => id),
  [FacetKind.YEAR]: years,
  [FacetKind.CERTAINTY]: ['CERTAIN'],
});

/** One count for each value, whoever counted it. */
const added = (counted: readonly Counted[]): Counted[] => {
  const sums = new Map<string, Counted>();
  for (const one of counted) {
    const key = `${one.facet} ${one.id ?? one.value}`;
    sums.set(key, { ...one, count: one.count + (sums.get(key)?.count ?? 0) });
  }
  return [...sums.values()];
};

const facetsQuery = (hits: Hits, asked: Asked, kinds: readonly FacetKind[]): string => `
  ${candidates(hits, asked)}
  WITH collect(n) AS found
  CALL (found) {
    ${kinds.map((kind) => counting(kind, COUNTS[kind]?.(asked) ?? '')).join('\n    UNION ALL')}
  }
  RETURN facet, value, name, id, count`;

const counting = (kind: FacetKind, values: string): string => `
    UNWIND found AS n
    ${values}
    RETURN '${kind}' AS facet, value, name, id, count(DISTINCT n) AS count`;

/** For a thing `n`: the values under which it is counted, as value, name and id. */
const COUNTS: Partial<Record<FacetKind, (asked: Asked) => string>> = {
  TYPE: () => 'WITH n, n.type AS value, n.type AS name, null AS id',
  // In whatever `within` finds it. Thousands of things share a place, whose own containers are found once.
  PLACE: () => `
    CALL (n) {
      RETURN n AS party
      UNION
      MATCH (n)<-[:GIVES|ISSUED|HAS_NEED|SERVES|IN_FIELD]-(party:Entity) RETURN party
      UNION
      MATCH (n)-[:TO|FOR|OBSERVED|APPLIES_IN]->(party:Entity) RETURN party
    }
    WITH party, collect(n) AS own
    MATCH (party) ((one:!Place)-[:LOCATED_IN|OPERATES_IN|HELD_IN|WITHIN|PART_OF]->(next)){0,4} (near:Place)
    UNWIND own AS n
    WITH near, collect(DISTINCT n) AS things
    CALL (near) {
      MATCH (near)-[:LOCATED_IN|OPERATES_IN|HELD_IN|WITHIN|PART_OF*0..8]->(place:Place) WHERE place.named
      RETURN DISTINCT place.name AS name, place.id AS id
    }
    UNWIND things AS n
    WITH n, name AS value, name, id`,
  FIELD: () => `
    MATCH (n)-[:IN_FIELD]->(:ServiceField)-[:BROADER*0..4]->(field:ServiceField)
    WITH n, field.name AS value, field.name AS name, field.id AS id`,
  FIELD_CLASS: () => `
    MATCH (n)-[link:IN_FIELD]->(field:ServiceField)
    UNWIND link.statements AS statement
    MATCH (s:Statement {id: statement, as: 'PRINTED_CLASS'})
    WITH n, field.name AS value, field.name AS name, field.id AS id`,
  POPULATION: () => `
    MATCH (n)-[:SERVES|CONCERNS]->(whom:Population)
    WITH n, whom.name AS value, whom.name AS name, whom.id AS id`,
  DOCUMENT: () => `
    UNWIND n.documents AS value
    MATCH (document:Document {id: value})
    WITH n, value, coalesce(document.title, value) AS name, value AS id`,
  YEAR: () => `
    UNWIND ${DATES} AS dated
    WITH n, dated WHERE coalesce(${FROM}, ${TO}) IS NOT NULL
    UNWIND range(coalesce(${FROM}, ${TO}), coalesce(${TO}, ${FROM})) AS year
    WITH n, toString(year) AS value, toString(year) AS name, null AS id`,
  MODALITY: ({ field }) => `
    WITH n, ${modalityOf(field)} AS value WHERE value IS NOT NULL
    WITH n, value, value AS name, null AS id`,
  CERTAINTY: ({ field }) => `
    WITH n, ${certaintyOf(field)} AS value
    WITH n, value, value AS name, null AS id`,
};

/** As `certaintyBand` of the surest statement; what no statement speaks of is certain. */
const certaintyOf = (field: boolean): string => {
  const statements = field ? CLASSIFIED : SAYING;
  return `
    CASE WHEN EXISTS { ${statements} WITH s WHERE coalesce(s.certainty, 1.0) >= 1 RETURN s } THEN 'CERTAIN'
      WHEN EXISTS { ${statements} WITH s WHERE s.certainty >= 0.7 RETURN s } THEN 'LIKELY'
      WHEN EXISTS { ${statements} RETURN s } THEN 'DOUBTFUL' ELSE 'CERTAIN' END`;
};
