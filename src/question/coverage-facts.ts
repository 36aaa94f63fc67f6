/** Reads what documents say about whom is served where: services, kinds of service, money, needs; and which places and populations there are. */
import type { Row } from './context.ts';
import type { EntityRow } from './graph-types.ts';
import { NEEDS, type NeedRow } from './need-rows.ts';
import { chainOf, makersOf, ownOf, type PlacingColumns, wheresOf } from './placed.ts';
import { STATEMENT, type StatementRow } from './said.ts';

export interface CoveredPlace extends EntityRow {
  readonly chain: readonly string[];
  /** Ids of the documents that speak of it or of a place inside it. */
  readonly covering: readonly string[];
}

export interface CoveredPopulation extends EntityRow {
  /** Ids of itself and all narrower groups. */
  readonly narrower: readonly string[];
}

/** A statement with the article it stands in and the period of what it is about. */
export type DatedStatement = StatementRow & { readonly article?: number | null };

export interface CoverageColumnsFact extends PlacingColumns {
  readonly kind: 'SERVES' | 'IN_FIELD' | 'MONEY';
  readonly thing: EntityRow;
  readonly thingPeriod: string | null;
  readonly population: EntityRow;
  readonly statement: DatedStatement;
}

export type CoverageColumns = Row & {
  readonly places: readonly CoveredPlace[];
  readonly populations: readonly CoveredPopulation[];
  readonly facts: readonly CoverageColumnsFact[];
  readonly needs: readonly NeedRow[];
  readonly documents: readonly { id: string; published: string | null; dateText: string | null; articles: string | null }[];
};

const DATED = STATEMENT.replace('{', '{.article, ');

/** One kind of fact: \`thing\` and \`population\` are bound by \`match\`, \`link\` carries the statements. */
const facts = (kind: string, match: string, statements: string): string => `
  MATCH ${match}
  UNWIND ${statements} AS statementId
  MATCH (s:Statement {id: statementId})
  WITH DISTINCT thing, population, s
  RETURN {
    kind: '${kind}', thing: thing {.id, .name, .type, .named}, population: population {.id, .name, .type}, statement: ${DATED},
    thingPeriod: coalesce(thing.period, head(COLLECT { MATCH (thing:Project)-[:PART_OF]->(whole:Project) WHERE whole.period IS NOT NULL RETURN whole.period })),
    wheres: ${wheresOf('s')}, own: ${ownOf('thing')}, makers: ${makersOf('thing')}
  } AS fact`;

/** Parameters: \`$within\`, \`$type\` (a label of a level), \`$populations\` (ids) or null; \`$needWithin\` and \`$need\` are null. One round trip. */
export const COVERAGE = `
  CALL () {
    MATCH (place:Place) WHERE place.named AND ($type IS NULL OR place.type = $type)
      AND ($within IS NULL OR $within IN ${chainOf('place')})
      AND ($within IS NOT NULL OR $type IS NOT NULL OR place:City
        OR (place:Province AND NOT EXISTS { (:City)-[:PART_OF|WITHIN]->(place) }))
    RETURN collect(place {.id, .name, .type, chain: ${chainOf('place')}, covering: COLLECT {
      MATCH (inside:Place)-[:PART_OF|WITHIN*0..6]->(place) UNWIND inside.documents AS document RETURN DISTINCT document ORDER BY document
    }}) AS places
  }
  CALL () {
    MATCH (population:Population)
    WHERE population.id IN $populations OR ($populations IS NULL AND size(coalesce(population.documents, [])) > 0)
    RETURN collect(population {.id, .name, .type, narrower: COLLECT {
      MATCH (narrower:Population)-[:BROADER*0..4]->(population) RETURN DISTINCT narrower.id
    }}) AS populations
  }
  WITH places, populations, reduce(ids = [], one IN populations | ids + one.narrower) AS asked
  CALL (asked) {
    CALL (asked) {
      ${facts('SERVES', '(thing:Entity)-[link:SERVES]->(population:Population) WHERE population.id IN asked', 'link.statements')}
      UNION ALL
      ${facts(
        'IN_FIELD',
        `(thing:Entity)-[link:IN_FIELD]->(:ServiceField)-[:BROADER*0..4]->(:ServiceField)-[:CONCERNS]->(population:Population)
         WHERE population.id IN asked AND (thing:Organization OR thing:Project OR thing:Facility)
           AND NOT EXISTS { (thing)-[:SERVES]->(:Population)-[:BROADER*0..4]->(population) }`,
        'link.statements',
      )}
      UNION ALL
      ${facts('MONEY', '(thing:Funding)-[:TO|FOR]->(population:Population) WHERE population.id IN asked', '[thing.statement]')}
    }
    RETURN collect(fact) AS facts
  }
  ${NEEDS}
  RETURN places, populations, facts, needs,
    COLLECT { MATCH (document:Document) RETURN document {.id, .published, .dateText, .articles} } AS documents`;
