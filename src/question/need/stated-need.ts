/** One need as the answers show it. */
import { Arg, Field, ObjectType } from 'type-graphql';
import { searchForm } from '../../name/search-names.ts';
import { yearsOf } from '../../vocabulary/edtf.ts';
import { certaintyBand, FacetKind, type Facets } from '../answer/facet.ts';
import { Entity, type EntityRow, Need, Place, Population, ServiceField } from '../answer/graph-types.ts';
import { Language, MatchedBy, reservation, Said, said } from '../answer/said.ts';
import { Strength } from '../answer/strength.ts';
import { type MeetingRow, type NeedRow, populationsOf } from './need-rows.ts';

const nameOf = ({ name = '' }: EntityRow): string => name;

@ObjectType({ description: 'What meets a need. 满足需求的项目。' })
export class NeedMeeting extends Said {
  @Field(() => Entity, { description: 'What meets it. 满足它的项目。' })
  project!: EntityRow;

  @Field(() => Strength, {
    description:
      'STATED: the text says so. SAME_PASSAGE: need and project bear the same name in one document; computed, with both statements. 原文明言，或同一文档中同名（推算，附两处原文）。',
  })
  strength!: Strength;

  @Field(() => String, { description: 'One plain sentence with its reservation. 一句话说明。' })
  inWords(@Arg('language', () => Language, { defaultValue: Language.ZH }) language: Language): string {
    const stated = this.strength === Strength.STATED;
    if (language === Language.EN) {
      const how = stated
        ? 'The text says it is met by'
        : 'Not said by the text, but of the same name in the same document:';
      return `${how} ${nameOf(this.project)}${reservation(this, language)}.`;
    }
    const how = stated ? '原文说明由此满足' : '原文未明言，同一文档中与之同名';
    return `${how}：${nameOf(this.project)}${reservation(this, language)}。`;
  }
}

@ObjectType({ description: 'A need that a document states. 文档所述的一项需求。' })
export class StatedNeed extends Said {
  @Field(() => Need, { description: 'The need. 需求。' })
  need!: EntityRow;

  @Field(() => [String], { description: 'Its words, as printed. 原文用词。' })
  words!: string[];

  @Field(() => [Entity], { description: 'Who has it: places or groups. 谁有此需求。' })
  neededBy!: EntityRow[];

  @Field(() => [Place], { description: 'Where; empty where the text names no place. 何处。' })
  places!: EntityRow[];

  @Field(() => [Population], { description: 'Whom it concerns. 涉及的人群。' })
  populations!: EntityRow[];

  @Field(() => MatchedBy, {
    nullable: true,
    description:
      'PRINTED: the text names these people. SCHEME: it names a kind of service that is for them. Null: neither. 人群由原文写明，或按服务领域推及；皆无则为空。',
  })
  populationsBy!: MatchedBy | null;

  @Field(() => [ServiceField], { description: 'Kinds of service. 服务领域。' })
  fields!: EntityRow[];

  @Field(() => String, { nullable: true, description: 'Who qualifies, in the words of the document. 条件。' })
  condition!: string | null;

  @Field(() => [NeedMeeting], { description: 'What meets it. 由何满足。' })
  metBy!: NeedMeeting[];

  @Field(() => MatchedBy, { description: 'How it was found for the population asked for. 与所问人群的匹配方式。' })
  matchedBy!: MatchedBy;

  documents!: string[];
  years!: string[];

  @Field(() => String, { description: 'One plain sentence with its reservation. 一句话说明。' })
  inWords(@Arg('language', () => Language, { defaultValue: Language.ZH }) language: Language): string {
    const english = language === Language.EN;
    const who = this.neededBy.map(nameOf).join(english ? ', ' : '、') + (this.condition ? `（${this.condition}）` : '');
    const whom = this.populations.map(nameOf).join(english ? ', ' : '、');
    const scheme = this.populationsBy === MatchedBy.SCHEME;
    const about =
      whom === ''
        ? ''
        : english
          ? `, for ${whom}${scheme ? ' (by its field)' : ''}`
          : `，涉及${whom}${scheme ? '（按服务领域）' : ''}`;
    const rest = reservation(this, language);
    return english
      ? `${who} needs “${nameOf(this.need)}”${about}${rest}.`
      : `${who}需要“${nameOf(this.need)}”${about}${rest}。`;
  }
}

/** The row of one need; `asked` is the population as the question named it. */
export function toStatedNeed(row: NeedRow, asked: string | null): StatedNeed {
  const { need, held, words, places, concerned, fields, met, sameName } = row;
  const statements = held.map(({ statement }) => statement);
  const populations = [...populationsOf(row)];
  const printed =
    asked === null ||
    concerned.some(({ id, name = '' }) => id === asked || searchForm(name).includes(searchForm(asked)));
  return Object.assign(new StatedNeed(), {
    ...said(statements),
    need,
    words: [...new Set(words.length > 0 ? words : [nameOf(need)])],
    neededBy: [...new Map(held.map(({ holder }) => [holder.id, holder])).values()],
    places: [...places],
    populations,
    populationsBy: populations.length === 0 ? null : concerned.length > 0 ? MatchedBy.PRINTED : MatchedBy.SCHEME,
    fields: fields.map(({ id, name, type }) => ({ id, name, type })),
    condition: statements.find(({ condition }) => condition)?.condition ?? null,
    metBy: [...met.map(stated), ...sameName.map((one) => samePassage(one, row))],
    matchedBy: printed ? MatchedBy.PRINTED : MatchedBy.SCHEME,
    documents: [...new Set(statements.map(({ document }) => document))],
    years: [...new Set(statements.flatMap(({ date, period, asOf }) => yearsOf(date ?? period ?? asOf).map(String)))],
  });
}

const stated = ({ project, statements }: MeetingRow): NeedMeeting =>
  Object.assign(new NeedMeeting(), { ...said(statements), project, strength: Strength.STATED });

/** Whether it has happened is what the project's statement says; the need's own is beside it in the evidence. */
function samePassage({ project, statements }: MeetingRow, { held }: NeedRow): NeedMeeting {
  const both = [...held.map(({ statement }) => statement), ...statements];
  const { modality } = said(statements);
  return Object.assign(new NeedMeeting(), { ...said(both), modality, project, strength: Strength.SAME_PASSAGE });
}

export const needFacets = ({
  neededBy,
  places,
  fields,
  populations,
  documents,
  years,
  modality,
  certainty,
}: StatedNeed): Facets => ({
  [FacetKind.TYPE]: neededBy.map(({ type = '' }) => type),
  [FacetKind.PLACE]: places.map(nameOf),
  [FacetKind.FIELD]: fields.map(nameOf),
  [FacetKind.POPULATION]: populations.map(nameOf),
  [FacetKind.DOCUMENT]: documents,
  [FacetKind.YEAR]: years,
  [FacetKind.MODALITY]: modality ? [modality] : [],
  [FacetKind.CERTAINTY]: [certaintyBand(certainty)],
});
