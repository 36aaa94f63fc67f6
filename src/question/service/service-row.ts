/** One row of "who serves whom": its GraphQL class, and how it is made from what the graph answers. */
import { Arg, Field, Float, ObjectType } from 'type-graphql';
import { searchForm } from '../../name/search-names.ts';
import { yearsOf } from '../../vocabulary/edtf.ts';
import { certaintyBand, FacetKind, type Facets } from '../answer/facet.ts';
import { Entity, type EntityRow, Observation, Place, Population, ServiceField } from '../answer/graph-types.ts';
import type { Row } from '../answer/run.ts';
import { Language, MatchedBy, reservation, Said, type StatementRow, said, saidThrough } from '../answer/said.ts';

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

/** What the query answers for one row; no provider where nobody is said to run what serves. */
export type ServiceColumns = Row & {
  readonly provider: EntityRow | null;
  readonly through: EntityRow | null;
  readonly population: EntityRow;
  readonly statements: readonly (StatementRow & { words: string })[];
  readonly links: readonly StatementRow[];
  readonly places: readonly EntityRow[];
  readonly fields: readonly (EntityRow & { as?: string | null })[];
  readonly counts: readonly (EntityRow & { value?: number; bound?: string; unit?: string; text?: string })[];
};

/** `asked`: the population as the argument wrote it. A row through a project is no surer than the weaker of its two hops. */
export function toService(row: ServiceColumns, provider: EntityRow, asked: string): Service {
  const { through, population, statements, links, places, fields, counts } = row;
  const fact = links.length === 0 ? said(statements) : saidThrough([statements, links]);
  const printed = statements.some(({ words }) => searchForm(words).includes(searchForm(asked)));
  return Object.assign(new Service(), {
    ...fact,
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

/** The surest first, then by name: provider, what it serves through (itself first), population. */
export const byCertainty = (a: Service, b: Service): number =>
  b.certainty - a.certainty || (sortKey(a) < sortKey(b) ? -1 : 1);

const name = (entity: EntityRow | null): string => entity?.name ?? '';

const sortKey = ({ provider, through, population }: Service): string =>
  [name(provider), name(through), name(population), provider.id, through?.id ?? ''].join('\n');

export function facetsOf({
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
