/** One population that an organization serves, itself or through one unit. */
import { Arg, Field, ObjectType } from 'type-graphql';
import { yearsOf } from '../../vocabulary/edtf.ts';
import { type Answer, answerOf } from '../answer/answer.ts';
import type { Row } from '../answer/context.ts';
import { certaintyBand, FacetKind, type Facets } from '../answer/facet.ts';
import { Entity, type EntityRow, Place, Population, ServiceField } from '../answer/graph-types.ts';
import { calledIn } from '../answer/hop.ts';
import { matchedBy } from '../answer/matched.ts';
import { Language, MatchedBy, reservation, Said, type StatementRow, said, saidThrough } from '../answer/said.ts';
import { ServedCount } from './service-row.ts';

@ObjectType({ description: 'One population that an organization serves. 某组织的一个服务对象。' })
export class PopulationServed extends Said {
  @Field(() => Population, { description: 'Whom. 服务对象。' })
  population!: EntityRow;

  @Field(() => Entity, {
    nullable: true,
    description: 'The project or facility through which it serves; null where it serves itself. 通过何项目或设施。',
  })
  through!: EntityRow | null;

  @Field(() => [Entity], {
    description: 'From what it runs to that unit, by PART_OF; empty where it serves itself. 由其实施者到该单位的路径。',
  })
  units!: EntityRow[];

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

  organization!: EntityRow;
  /** What the row was made of: a part of it (one document) is made again from some of these. */
  made!: { readonly asked: string; readonly columns: ServedColumns };

  @Field(() => String, { description: 'One plain sentence with its reservation. 一句话说明。' })
  inWords(@Arg('language', () => Language, { defaultValue: Language.ZH }) language: Language): string {
    const english = language === Language.EN;
    const names = (things: readonly EntityRow[]): string =>
      things.map((thing) => calledIn(thing, language)).join(english ? ', ' : '、');
    const whom = `${names([this.population])}${this.condition ? `（${this.condition}）` : ''}`;
    const number = this.counts.map(({ text, value, unit }) => text ?? `${value ?? ''}${unit ?? ''}`).join('、');
    const where = names(this.places);
    const notes = reservation(this, language);
    if (english) {
      const through = this.through ? ` through ${names([this.through])}` : '';
      return `${names([this.organization])} serves ${whom}${through}${where ? ` in ${where}` : ''}${number ? `, ${number}` : ''}${notes}.`;
    }
    const through = this.through ? `通过${names([this.through])}` : '';
    return `${names([this.organization])}${through}服务${whom}${where ? `，地点：${where}` : ''}${number ? `，${number}` : ''}${notes}。`;
  }
}

export const PopulationServedBase = answerOf(PopulationServed) as new () => Answer<PopulationServed>;

export type ServedColumns = Row & {
  readonly server: EntityRow;
  readonly population: EntityRow | null;
  readonly units: readonly EntityRow[];
  readonly statements: readonly (StatementRow & { words?: readonly string[] })[];
  readonly links: readonly (StatementRow & { words?: readonly string[] })[];
  readonly wheres: readonly EntityRow[];
  readonly places: readonly EntityRow[];
  readonly fields: readonly EntityRow[];
  readonly counts: readonly EntityRow[];
};

export function populationServed(asked: string, organization: EntityRow, columns: ServedColumns): PopulationServed {
  const { server, population, units, statements, links, wheres, places, fields, counts } = columns;
  const itself = server.id === organization.id;
  const fact = links.length === 0 ? said(statements) : saidThrough([statements, links]);
  return Object.assign(new PopulationServed(), {
    ...fact,
    statements: [...new Set([...fact.statements, ...counts.map(({ id }) => id)])],
    ...{ organization, made: { asked, columns } },
    population: population ?? { id: '' },
    through: itself ? null : server,
    units: itself ? [] : [...units],
    places: [...(wheres.length > 0 ? wheres : places)],
    fields: [...fields],
    counts: counts.map(countOf),
    condition: statements.find(({ condition }) => condition)?.condition ?? null,
    matchedBy: matchedBy(
      asked,
      { id: organization.id },
      [...statements, ...links].flatMap(({ words = [] }) => words),
    ),
  });
}

function countOf(observation: EntityRow): ServedCount {
  const { value, bound, unit, text } = observation;
  return Object.assign(new ServedCount(), {
    value: typeof value === 'number' ? value : null,
    bound: typeof bound === 'string' ? bound : null,
    unit: typeof unit === 'string' ? unit : null,
    text: typeof text === 'string' ? text : null,
    observation,
  });
}

export function servedFacets({
  population,
  through,
  places,
  fields,
  modality,
  certainty,
  made,
}: PopulationServed): Facets {
  const name = ({ name: words = '' }: EntityRow): string => words;
  const { statements } = made.columns;
  return {
    [FacetKind.TYPE]: through ? [through.type ?? ''] : [],
    [FacetKind.PLACE]: places.map(name),
    [FacetKind.FIELD]: fields.map(name),
    [FacetKind.POPULATION]: [name(population)],
    [FacetKind.DOCUMENT]: statements.map(({ document }) => document),
    [FacetKind.YEAR]: statements.flatMap(({ date, period, asOf }) => yearsOf(date ?? period ?? asOf).map(String)),
    [FacetKind.MODALITY]: modality ? [modality] : [],
    [FacetKind.CERTAINTY]: [certaintyBand(certainty)],
  };
}
