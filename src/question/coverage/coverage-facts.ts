/** Reads what documents say about whom is served where: services, kinds of service, money, needs; and which places and populations there are. */
import type { QuestionContext, Row } from '../answer/context.ts';
import type { EntityRow } from '../answer/graph-types.ts';
import { chainOf, type Placings, placingsOf } from '../answer/placed.ts';
import { STATEMENT, type StatementRow } from '../answer/said.ts';
import { type NeedRow, needRows } from '../need/need-rows.ts';

export interface CoveredPlace extends EntityRow {
  readonly chain: readonly string[];
  /** Ids of the documents that speak of it or of a place inside it. */
  readonly covering: readonly string[];
  /** How many of them are independent: reprints of one text are one. */
  readonly sources: number;
}

export interface CoveredPopulation extends EntityRow {
  /** Ids of itself and all narrower groups. */
  readonly narrower: readonly string[];
}

/** A statement with the article it stands in and the period of what it is about. */
export type DatedStatement = StatementRow & { readonly article?: number | null };

export type CoverageFactRow = Row & {
  readonly kind: 'SERVES' | 'IN_FIELD' | 'MONEY';
  readonly thing: EntityRow;
  readonly thingPeriod: string | null;
  readonly population: EntityRow;
  readonly statement: DatedStatement;
};

export type CoverageAxes = Row & {
  readonly places: readonly CoveredPlace[];
  readonly populations: readonly CoveredPopulation[];
  readonly documents: readonly {
    id: string;
    family: string | null;
    published: string | null;
    dateText: string | null;
    articles: string | null;
  }[];
};

export interface CoverageQuery {
  readonly within: string | null;
  /** The type of the places, or null. */
  readonly type: string | null;
  readonly populations: readonly string[] | null;
}

export interface CoverageRead {
  readonly axes: CoverageAxes;
  readonly facts: readonly CoverageFactRow[];
  readonly needs: readonly NeedRow[];
  readonly placings: Placings;
}

/** Cost: three queries at once, and one more for the places of what they find. */
export async function readCoverage(
  context: QuestionContext,
  { within, type, populations }: CoverageQuery,
): Promise<CoverageRead> {
  const [[axes], facts, needs] = await Promise.all([
    context.run<CoverageAxes>(AXES, { within, type, populations }),
    context.run<CoverageFactRow>(FACTS, { populations }),
    needRows(context, { within: null, populations, need: null }),
  ]);
  const things = [...facts.map(({ thing }) => thing.id), ...needs.flatMap((row) => row.places.map(({ id }) => id))];
  const placings = await placingsOf(
    context,
    things,
    facts.map(({ statement }) => statement.id),
  );
  return { axes: withSources(axes ?? { places: [], populations: [], documents: [] }), facts, needs, placings };
}

/** Counts the documents that cover each place by family. */
export function withSources(axes: CoverageAxes): CoverageAxes {
  const families = new Map(axes.documents.map(({ id, family }) => [id, family]));
  const sources = (covering: readonly string[]): number => new Set(covering.map((id) => families.get(id) ?? id)).size;
  return { ...axes, places: axes.places.map((place) => ({ ...place, sources: sources(place.covering) })) };
}

const AXES = `
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
  RETURN places, populations, COLLECT { MATCH (document:Document) RETURN document {.id, .family, .published, .dateText, .articles} } AS documents`;

/** Whether the variable \`population\` is asked for, or narrower than one that is. */
const WANTED = `($populations IS NULL OR EXISTS {
  MATCH (population)-[:BROADER*0..4]->(asked:Population) WHERE asked.id IN $populations
})`;

const FACTS = `
  CALL () {
    MATCH (thing:Entity)-[link:SERVES]->(population:Population) WHERE ${WANTED}
    RETURN 'SERVES' AS kind, thing, population, link.statements AS statements
    UNION
    MATCH (thing:Entity)-[link:IN_FIELD]->(:ServiceField)-[:BROADER*0..4]->(:ServiceField)-[:CONCERNS]->(population:Population)
    WHERE (thing:Organization OR thing:Project OR thing:Facility)
      AND NOT EXISTS { (thing)-[:SERVES]->(:Population)-[:BROADER*0..4]->(population) } AND ${WANTED}
    RETURN 'IN_FIELD' AS kind, thing, population, link.statements AS statements
    UNION
    MATCH (thing:Funding)-[:TO|FOR]->(population:Population) WHERE ${WANTED}
    RETURN 'MONEY' AS kind, thing, population, [thing.statement] AS statements
  }
  UNWIND statements AS id
  MATCH (s:Statement {id: id})
  OPTIONAL MATCH (thing)-[:PART_OF]->(whole:Project) WHERE thing:Project
  WITH kind, thing, population, s, min(whole.period) AS wholePeriod
  RETURN kind, thing {.id, .name, .type, .named} AS thing, coalesce(thing.period, wholePeriod) AS thingPeriod,
    population {.id, .name, .type} AS population, ${STATEMENT.replace('{', '{.article, ')} AS statement`;
