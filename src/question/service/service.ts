/** Who or what serves a population, and on which sentences that rests: shared by the questions that differ only in whom they ask for. */
import { ArgsType, Field } from 'type-graphql';
import { type Answer, answer, answerOf } from '../answer/answer.ts';
import type { QuestionContext } from '../answer/context.ts';
import type { EntityRow } from '../answer/graph-types.ts';
import { type Missing, MissingReason, missingHop } from '../answer/missing.ts';
import { namedEntities } from '../answer/name.ts';
import { PageArguments } from '../answer/page.ts';
import { standsWithin } from '../answer/place-filter.ts';
import { STATEMENT } from '../answer/said.ts';
import { byCertainty, facetsOf, Service, type ServiceColumns, toService } from './service-row.ts';

@ArgsType()
export class ServiceArguments extends PageArguments {
  @Field(() => String, {
    description: 'A population: id or any of its names; narrower groups are included. 服务对象（含下位人群）。',
  })
  population!: string;

  @Field(() => String, {
    nullable: true,
    description: 'A place: id or name; any depth inside it. 地点（任意层级以内）。',
  })
  within?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A kind of service: id or name; narrower kinds are included. 服务领域。',
  })
  field?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Also parties that no document names one by one. 含未点名的一方。',
  })
  unnamed = false;
}

export const ServiceConnection = answerOf(Service);

/** Ask for providers bearing one of `labels`; organizations also through what they run. Cost: two round trips, hits grow with the statements about the population. */
export async function servicesFor(
  context: QuestionContext,
  { population, within, field, unnamed, ...page }: ServiceArguments,
  labels: readonly string[],
): Promise<Answer<Service>> {
  const [whom, where, kind] = await servedNames(context, population, within, field);
  const rows = await context.run<ServiceColumns>(CYPHER, {
    population: whom.id,
    within: where?.id ?? null,
    field: kind?.id ?? null,
    labels,
    through: labels.includes('Organization'),
  });
  const services = rows
    .flatMap((row) => (row.provider ? toService(row, row.provider, population) : []))
    .sort(byCertainty);
  const shown = unnamed ? services : services.filter(({ provider }) => provider.named !== false);
  const idle = rows.flatMap(({ provider, through }) => (provider || !through ? [] : through));
  return answer(shown, page, facetsOf, missingFrom(services, idle, whom));
}

export async function servedNames(
  context: QuestionContext,
  population: string,
  within?: string | null,
  field?: string | null,
): Promise<[EntityRow, EntityRow | null, EntityRow | null]> {
  const names = [
    { argument: 'population', text: population, labels: ['Population'] },
    ...(within ? [{ argument: 'within', text: within, labels: ['Place'] }] : []),
    ...(field ? [{ argument: 'field', text: field, labels: ['ServiceField'] }] : []),
  ];
  const [whom, ...others] = await namedEntities(context, names);
  return [whom as EntityRow, within ? (others.shift() ?? null) : null, field ? (others.shift() ?? null) : null];
}

/** Nobody serves; what serves is run by nobody whom a document states; someone unnamed serves; all of it is only planned. */
function missingFrom(services: readonly Service[], idle: readonly EntityRow[], whom: EntityRow): Missing[] {
  const missing = [...new Map(idle.map((one) => [one.id, one])).values()]
    .sort((a, b) => ((a.name ?? '') < (b.name ?? '') ? -1 : 1))
    .slice(0, MOST_MISSING)
    .map((one) => missingHop('RUNS', one));
  if (services.length === 0 && missing.length === 0) return [missingHop('SERVES', whom)];
  if (services.some(({ provider }) => provider.named === false))
    missing.push(missingHop('SERVES', whom, MissingReason.NOT_NAMED));
  if (services.length > 0 && services.every(({ modality }) => modality !== 'ACTUAL'))
    missing.push(missingHop('SERVES', whom, MissingReason.ONLY_PLANNED));
  return missing;
}

/** So many things without a stated operator are named; a reader who wants more asks projectsServing. */
const MOST_MISSING = 20;

// An organization that acts in several places serves these people in one of them that no document tells; only a single place is its place of service.
const CYPHER = `
  MATCH (population:Population)-[:BROADER*0..4]->(:Population {id: $population})
  WITH DISTINCT population
  MATCH (server:Entity)-[serves:SERVES]->(population)
  CALL (server) {
    WITH server WHERE any(label IN labels(server) WHERE label IN $labels)
    RETURN server AS provider, null AS through, [] AS links
    UNION
    WITH server WHERE $through AND (server:Project OR server:Facility)
    MATCH (runner:Organization)-[runs:RUNS]->(server)
    RETURN runner AS provider, server AS through, runs.statements AS links
    UNION
    WITH server WHERE $through AND server.named AND (server:Project OR server:Facility) AND NOT EXISTS { (:Entity)-[:RUNS]->(server) }
    RETURN null AS provider, server AS through, [] AS links
  }
  WITH provider, through, population, server, links, coalesce(provider, server) AS party, serves
  WITH provider, through, population, server, links, serves, ${standsWithin('server')} OR ${standsWithin('party')} AS inside
  UNWIND serves.statements AS statementId
  MATCH (s:Statement {id: statementId})
  OPTIONAL MATCH (s)-[:MENTIONS {role: 'WHERE'}]->(where:Place)
  WITH provider, through, population, server, links, s, where,
    CASE WHEN where IS NULL THEN inside ELSE ${standsWithin('where')} END AS inside
  WHERE inside
  WITH provider, through, population, server, links, collect(DISTINCT s) AS found, collect(DISTINCT where {.id, .name, .type}) AS wheres
  WITH provider, through, population, server, links, found, wheres,
    COLLECT { MATCH (server)-[link:IN_FIELD]->(field:ServiceField) RETURN DISTINCT field {.id, .name, .type, as: link.as} } AS fields,
    COLLECT {
      MATCH (server)-[:LOCATED_IN|OPERATES_IN|WITHIN]->(place:Place) WHERE place.named RETURN DISTINCT place {.id, .name, .type}
    } AS stands
  WHERE $field IS NULL OR EXISTS { (server)-[:IN_FIELD]->(:ServiceField)-[:BROADER*0..4]->(:ServiceField {id: $field}) }
  RETURN CASE WHEN provider IS NULL THEN null ELSE provider {.*, searchNames: null, searchText: null} END AS provider,
    CASE WHEN through IS NULL THEN null ELSE through {.id, .name, .type, .named} END AS through,
    population {.id, .name, .type} AS population,
    COLLECT {
      UNWIND found AS s
      OPTIONAL MATCH (s)-[mention:MENTIONS {role: 'OBJECT'}]->(population)
      RETURN ${STATEMENT.replace('{', '{words: coalesce(mention.words, population.name), ')}
    } AS statements,
    COLLECT { MATCH (s:Statement) WHERE s.id IN links RETURN ${STATEMENT} } AS links,
    CASE WHEN size(wheres) > 0 THEN wheres ELSE [place IN stands WHERE NOT server:Organization OR size(stands) = 1] END AS places,
    fields,
    COLLECT {
      MATCH (server)<-[:OBSERVED {as: 'SUBJECT'}]-(count:Observation)
      WHERE count.countOf IS NULL AND EXISTS { (count)-[:OBSERVED {as: 'COUNTED'}]->(counted:Population) WHERE counted = population }
      RETURN count {.id, .name, .type, .value, .bound, .unit, .text}
    } AS counts`;
