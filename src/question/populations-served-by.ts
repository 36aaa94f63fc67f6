/** Q: Whom does an organization serve: itself and through which unit, where, how many, document by document? */
import { Args, ArgsType, Ctx, Field, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { type Answer, answer } from './answer/answer.ts';
import type { QuestionContext, Row } from './answer/context.ts';
import type { EntityRow } from './answer/graph-types.ts';
import { THING } from './answer/hop.ts';
import { type Missing, MissingReason, missingHop } from './answer/missing.ts';
import { namedEntity } from './answer/name.ts';
import { PageArguments } from './answer/page.ts';
import { STATEMENT } from './answer/said.ts';
import { type MentionColumns, ServedByDocument, servedByDocument } from './service/served-by-document.ts';
import {
  PopulationServed,
  PopulationServedBase,
  populationServed,
  type ServedColumns,
  servedFacets,
} from './service/served-population.ts';

@ArgsType()
export class PopulationsServedByArguments extends PageArguments {
  @Field(() => String, {
    description:
      'An organization, or a place that acts as one: id or any of its names. 组织（或作为行动者的地方）：编号或任一名称。',
  })
  organization!: string;
}

@ObjectType('PopulationsServedByConnection')
export class PopulationsServedByConnection extends PopulationServedBase {
  organization!: EntityRow;
  rows!: PopulationServed[];

  @Field(() => [ServedByDocument], {
    description:
      'Each document that names the organization, with what it says it serves, or nothing. 逐份文档：提及该组织者各说其服务谁，或未说明。',
  })
  async byDocument(
    @Root() { organization, rows }: PopulationsServedByConnection,
    @Ctx() { run }: QuestionContext,
  ): Promise<ServedByDocument[]> {
    const mentions = await run<MentionColumns>(MENTIONS, { organization: organization.id });
    return servedByDocument(organization, rows, mentions);
  }
}

@Resolver()
export class PopulationsServedBy {
  /** Cost: two round trips, one more for `byDocument`; rows grow with what the organization and its units serve. */
  @Query(() => PopulationsServedByConnection, {
    description: 'Whom an organization serves, itself or through what it runs. 某组织服务哪些人群。',
  })
  async populationsServedBy(
    @Args(() => PopulationsServedByArguments) { organization: asked, ...page }: PopulationsServedByArguments,
    @Ctx() context: QuestionContext,
  ): Promise<Answer<PopulationServed>> {
    const organization = await namedEntity(context, 'organization', asked, 'Organization', 'Place');
    const found = await context.run<ServedColumns & { server: EntityRow; operated: boolean }>(CYPHER, {
      organization: organization.id,
    });
    const rows = found
      .filter(({ population }) => population !== null)
      .map((row) => populationServed(asked, organization, row))
      .sort(
        (a, b) => Number(a.through !== null) - Number(b.through !== null) || b.certainty - a.certainty || byName(a, b),
      );
    const connection = answer(rows, page, servedFacets, missingFrom(organization, rows, found));
    return Object.assign(new PopulationsServedByConnection(), connection, { organization, rows });
  }
}

const byName = (a: PopulationServed, b: PopulationServed): number =>
  `${a.through?.name ?? ''} ${a.population.name}` < `${b.through?.name ?? ''} ${b.population.name}` ? -1 : 1;

/** No document says whom it serves; or whom one of its units serves; or who runs what it set up; or it is only planned. */
function missingFrom(
  organization: EntityRow,
  rows: readonly PopulationServed[],
  found: readonly (Row & { server: EntityRow; population: EntityRow | null; operated: boolean })[],
): Missing[] {
  const missing: Missing[] = [];
  if (rows.length === 0) missing.push(missingHop('SERVES', organization));
  else if (rows.every(({ modality }) => modality !== 'ACTUAL'))
    missing.push(missingHop('SERVES', organization, MissingReason.ONLY_PLANNED));
  for (const { server, population, operated } of found) {
    if (server.id === organization.id || population !== null) continue;
    missing.push(missingHop(operated ? 'SERVES' : 'RUNS', server));
  }
  return missing;
}

/** A statement with how it calls the organization. */
const WORDED = STATEMENT.replace('{', '{words: [(s)-[mention:MENTIONS]->(organization) | mention.words], ');

// Where the organization stands is not where it serves: only a unit's own place, or a place that the sentence gives, is.
// What it set up and no document says who runs is a gap, not a service of its own.
const CYPHER = `
  MATCH (organization:Entity {id: $organization})
  CALL (organization) {
    RETURN organization AS server, [] AS path, true AS operated
    UNION
    MATCH path = (organization)-[:RUNS]->(:Project|Facility)<-[:PART_OF*0..3]-(server:Project|Facility)
    WITH server, path ORDER BY length(path)
    RETURN server, head(collect(relationships(path))) AS path, true AS operated
    UNION
    MATCH (organization)-[established:ESTABLISHED]->(server:Project|Facility)
    WHERE NOT EXISTS { (:Entity)-[:RUNS]->(server) }
    RETURN server, collect(established) AS path, false AS operated
  }
  OPTIONAL MATCH (server)-[serves:SERVES]->(population:Population) WHERE operated
  WITH organization, server, path, operated, population, collect(serves) AS services
  RETURN ${THING('server')} AS server, operated,
    CASE WHEN population IS NULL THEN null ELSE ${THING('population')} END AS population,
    COLLECT { UNWIND path AS link UNWIND [startNode(link), endNode(link)] AS unit WITH DISTINCT unit WHERE unit <> organization RETURN ${THING('unit')} } AS units,
    COLLECT {
      UNWIND services AS serves UNWIND serves.statements AS id MATCH (s:Statement {id: id})
      RETURN DISTINCT ${WORDED}
    } AS statements,
    COLLECT { UNWIND path AS link UNWIND coalesce(link.statements, []) AS id MATCH (s:Statement {id: id}) RETURN DISTINCT ${WORDED} } AS links,
    COLLECT {
      UNWIND services AS serves UNWIND serves.statements AS id
      MATCH (:Statement {id: id})-[:MENTIONS {role: 'WHERE'}]->(place:Place) RETURN DISTINCT ${THING('place')}
    } AS wheres,
    COLLECT {
      MATCH (server)-[:LOCATED_IN|OPERATES_IN|WITHIN]->(place:Place)
      WHERE server <> organization AND place.named AND NOT EXISTS { (server)-[:LOCATED_IN|OPERATES_IN|WITHIN]->(:Place)-[:PART_OF|WITHIN*1..5]->(place) }
      RETURN DISTINCT ${THING('place')}
    } AS places,
    COLLECT { MATCH (server)-[:IN_FIELD]->(field:ServiceField) RETURN DISTINCT ${THING('field')} } AS fields,
    COLLECT {
      MATCH (server)<-[:OBSERVED {as: 'SUBJECT'}]-(count:Observation)-[:OBSERVED {as: 'COUNTED'}]->(population)
      WHERE count.countOf IS NULL RETURN DISTINCT ${THING('count')}
    } AS counts`;

const MENTIONS = `
  MATCH (:Entity {id: $organization})<-[mention:MENTIONS]-(s:Statement)
  MATCH (s)-[:IN_DOCUMENT]->(document:Document)
  RETURN document.id AS document, document.title AS title, collect(DISTINCT ${STATEMENT}) AS statements, collect(DISTINCT mention.words) AS words
  ORDER BY document, title`;
