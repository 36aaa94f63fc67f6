/** Who or what serves a population, and on which sentences that rests: shared by the questions that differ only in whom they ask for. */
import { Arg, ArgsType, Field, Float, Int, ObjectType } from 'type-graphql';
import { searchForm } from '../name/search-names.ts';
import { yearsOf } from '../vocabulary/edtf.ts';
import { type Answer, answer, answerOf } from './answer.ts';
import { PageArguments } from './connection.ts';
import type { QuestionContext, Row } from './context.ts';
import { certaintyBand, FacetKind, type Facets } from './facet.ts';
import { Entity, type EntityRow, Observation, Place, Population, ServiceField } from './graph-types.ts';
import { type Missing, MissingReason, missingHop } from './missing.ts';
import { namedEntities } from './name.ts';
import { standsWithin } from './place-filter.ts';
import { Language, MatchedBy, reservation, Said, STATEMENT, type StatementRow, said } from './said.ts';

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

  @Field(() => Boolean, { defaultValue: false, description: 'Also parties that no document names one by one. 含未点名的一方。' })
  unnamed = false;
}

@ObjectType({ description: 'How many, where a document counts them. 文档给出的数量。' })
export class ServedCount {
  @Field(() => Float, { nullable: true, description: 'The number. 数值。' })
  value!: number | null;
  @Field(() => String, { nullable: true, description: 'OVER, ABOUT and so on. 界限。' })
  bound!: string | null;
  @Field(() => String, {
    nullable: true,
    description: '人 are persons, 人次 are person-times: never added. 单位（人与人次不可相加）。',
  })
  unit!: string | null;
  @Field(() => String, { nullable: true, description: 'As printed. 原文。' })
  text!: string | null;
  @Field(() => Observation, { description: 'The observation, with its evidence. 对应的观测值。' })
  observation!: EntityRow;
}

@ObjectType({ description: 'One provider that serves one population. 一个服务方与一个服务对象。' })
export class Service extends Said {
  @Field(() => Entity, { description: 'Who or what serves. 服务方。' })
  provider!: EntityRow;

  @Field(() => Entity, {
    nullable: true,
    description: 'The project or facility through which it serves; null where it serves itself. 通过何项目或设施。',
  })
  through!: EntityRow | null;

  @Field(() => Population, { description: 'Whom. 服务对象。' })
  population!: EntityRow;

  @Field(() => [Place], { description: 'Where, as far as a document says. 服务地点。' })
  places!: EntityRow[];

  @Field(() => [ServiceField], { description: 'Kinds of service. 服务领域。' })
  fields!: EntityRow[];

  @Field(() => [ServedCount], { description: 'How many: persons and person-times apart. 人数与人次。' })
  counts!: ServedCount[];

  @Field(() => String, { nullable: true, description: 'Who qualifies, in the words of the document. 条件。' })
  condition!: string | null;

  @Field(() => MatchedBy)
  matchedBy!: MatchedBy;

  documents!: string[];
  classes!: string[];
  years!: string[];

  @Field(() => String, { description: 'One plain sentence with its reservation. 一句话说明。' })
  inWords(@Arg('language', () => Language, { defaultValue: Language.ZH }) language: Language): string {
    const name = ({ name = '' }: EntityRow): string => name;
    const where = this.places.map(name).join(language === Language.EN ? ', ' : '、');
    const condition = this.condition ? `（${this.condition}）` : '';
    if (language === Language.EN) {
      const through = this.through ? ` through ${name(this.through)}` : '';
      return `${name(this.provider)} serves ${name(this.population)}${condition}${through}${where ? ` in ${where}` : ''}${reservation(this, language)}.`;
    }
    const through = this.through ? `通过${name(this.through)}` : '';
    return `${name(this.provider)}${through}服务${name(this.population)}${condition}${where ? `，地点：${where}` : ''}${reservation(this, language)}。`;
  }
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
  const services = rows.map((row) => toService(row, population)).sort(byCertainty);
  const shown = unnamed ? services : services.filter(({ provider }) => provider.named !== false);
  return answer(shown, page, facetsOf, missingFrom(services, whom));
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

type ServiceColumns = Row & {
  readonly provider: EntityRow;
  readonly through: EntityRow | null;
  readonly population: EntityRow;
  readonly statements: readonly (StatementRow & { words: string })[];
  readonly links: readonly string[];
  readonly places: readonly EntityRow[];
  readonly fields: readonly (EntityRow & { as?: string | null })[];
  readonly counts: readonly (EntityRow & { value?: number; bound?: string; unit?: string; text?: string })[];
};

function toService(row: ServiceColumns, asked: string): Service {
  const { provider, through, population, statements, links, places, fields, counts } = row;
  const fact = said(statements);
  const printed = statements.some(({ words }) => searchForm(words).includes(searchForm(asked)));
  return Object.assign(new Service(), {
    ...fact,
    statements: [...new Set([...fact.statements, ...links])],
    ...{ provider, through, population, places: [...places] },
    fields: [...new Map(fields.map((one) => [one.id, one])).values()],
    classes: fields.filter(({ as }) => as === 'PRINTED_CLASS').map(({ name = '' }) => name),
    counts: counts.map((observation) => ({
      value: null,
      bound: null,
      unit: null,
      text: null,
      ...observation,
      observation,
    })),
    condition: statements.find(({ condition }) => condition)?.condition ?? null,
    matchedBy: printed ? MatchedBy.PRINTED : MatchedBy.SCHEME,
    documents: [...new Set(statements.map(({ document }) => document))],
    years: [...new Set(statements.flatMap(({ date, period, asOf }) => yearsOf(date ?? period ?? asOf).map(String)))],
  });
}

const byCertainty = (a: Service, b: Service): number =>
  b.certainty - a.certainty ||
  ((a.provider.name ?? '') < (b.provider.name ?? '') ? -1 : 1) ||
  (a.provider.id < b.provider.id ? -1 : 1);

function facetsOf({
  provider,
  places,
  fields,
  classes,
  population,
  documents,
  years,
  modality,
  certainty,
}: Service): Facets {
  const name = ({ name: words = '' }: EntityRow): string => words;
  return {
    [FacetKind.TYPE]: [provider.type ?? ''],
    [FacetKind.PLACE]: places.map(name),
    [FacetKind.FIELD]: fields.map(name),
    [FacetKind.FIELD_CLASS]: classes,
    [FacetKind.POPULATION]: [name(population)],
    [FacetKind.DOCUMENT]: documents,
    [FacetKind.YEAR]: years,
    [FacetKind.MODALITY]: modality ? [modality] : [],
    [FacetKind.CERTAINTY]: [certaintyBand(certainty)],
  };
}

/** Nobody serves, or someone unnamed too, or all only by plan: each is another thing to know. */
function missingFrom(services: readonly Service[], whom: EntityRow): Missing[] {
  if (services.length === 0) return [missingHop('SERVES', whom)];
  const missing: Missing[] = [];
  if (services.some(({ provider }) => provider.named === false)) missing.push(missingHop('SERVES', whom, MissingReason.NOT_NAMED));
  if (services.every(({ modality }) => modality !== 'ACTUAL')) missing.push(missingHop('SERVES', whom, MissingReason.ONLY_PLANNED));
  return missing;
}

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
  }
  WITH provider, through, population, server, links,
    ${standsWithin('server')} OR ${standsWithin('provider')} AS inside,
    serves
  UNWIND serves.statements AS statementId
  MATCH (s:Statement {id: statementId})
  OPTIONAL MATCH (s)-[:MENTIONS {role: 'WHERE'}]->(where:Place)
  WITH provider, through, population, server, links, s, where,
    CASE WHEN where IS NULL THEN inside ELSE ${standsWithin('where')} END AS inside
  WHERE inside
  WITH provider, through, population, server, links, collect(DISTINCT s) AS found, collect(DISTINCT where {.id, .name, .type}) AS wheres
  WITH provider, through, population, server, links, found, wheres,
    COLLECT { MATCH (server)-[link:IN_FIELD]->(field:ServiceField) RETURN DISTINCT field {.id, .name, .type, as: link.as} } AS fields
  WHERE $field IS NULL OR EXISTS { (server)-[:IN_FIELD]->(:ServiceField)-[:BROADER*0..4]->(:ServiceField {id: $field}) }
  RETURN provider {.*, searchNames: null, searchText: null} AS provider,
    CASE WHEN through IS NULL THEN null ELSE through {.id, .name, .type, .named} END AS through,
    population {.id, .name, .type} AS population,
    COLLECT {
      UNWIND found AS s
      OPTIONAL MATCH (s)-[mention:MENTIONS {role: 'OBJECT'}]->(population)
      RETURN ${STATEMENT.replace('{', '{words: coalesce(mention.words, population.name), ')}
    } AS statements,
    links,
    CASE WHEN size(wheres) > 0 THEN wheres ELSE COLLECT {
      MATCH (server)-[:LOCATED_IN|OPERATES_IN|WITHIN]->(place:Place) WHERE place.named RETURN DISTINCT place {.id, .name, .type}
    } END AS places,
    fields,
    COLLECT {
      MATCH (server)<-[:OBSERVED {as: 'SUBJECT'}]-(count:Observation)
      WHERE count.countOf IS NULL AND EXISTS { (count)-[:OBSERVED {as: 'COUNTED'}]->(counted:Population) WHERE counted = population }
      RETURN count {.id, .name, .type, .value, .bound, .unit, .text}
    } AS counts`;
