/** One row of search: a thing of the graph, or a document by its title, host or source. */

import { Arg, Field, ObjectType } from 'type-graphql';
import { pinyinForms, searchForm } from '../../name/search-names.ts';
import type { Row } from '../answer/context.ts';
import type { FullText } from '../answer/full-text.ts';
import { Document, Entity, type EntityRow, Place, ServiceField } from '../answer/graph-types.ts';
import { kindInEnglish } from '../answer/kind-in-words.ts';
import { Language, MatchedBy, reservation, Said, type StatementRow, said } from '../answer/said.ts';
import { REMARKS, type Remark, SearchKind, SearchMatch, TYPES_ZH } from './search-terms.ts';

@ObjectType({ description: 'One thing found, with the words that fit. 一条检索结果。' })
export class SearchResult extends Said {
  @Field(() => SearchKind)
  kind!: SearchKind;

  @Field(() => String, { description: 'Its name or title. 名称或标题。' })
  name!: string;

  @Field(() => String, { description: 'Its type in the graph; Document for titles, hosts and sources. 类型。' })
  type!: string;

  @Field(() => Entity, { nullable: true, description: 'The thing; null where only a document was found. 事物。' })
  entity!: EntityRow | null;

  @Field(() => [Document], {
    description: 'Documents that speak of it, bear this title, or come from there. 相关文档。',
  })
  documents!: EntityRow[];

  @Field(() => Document, {
    nullable: true,
    description:
      'The document that bears this title, or the first that comes from this host or source. 此标题的文档，或出自该处的第一份文档。',
  })
  document!: EntityRow | null;

  @Field(() => [Place], { description: 'Where, as far as a document says. 地点。' })
  places!: EntityRow[];

  @Field(() => [ServiceField], { description: 'Fields of service. 服务领域。' })
  fields!: EntityRow[];

  @Field(() => [String], {
    description: 'Its names that bear the words; empty where no words were asked for. 相合的名称。',
  })
  matchedWords!: string[];

  @Field(() => SearchMatch, { nullable: true, description: 'In what way they fit. 如何相合。' })
  match!: SearchMatch | null;

  @Field(() => MatchedBy, {
    nullable: true,
    description: 'SCHEME: by a label that only our concept scheme gives. 按原文用词或概念体系。',
  })
  matchedBy!: MatchedBy | null;

  /** Of a document, when it was published. */
  years: readonly string[] = [];
  remark!: Remark | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What to know: a name known only as host or source, a title printed wrong. 须知：仅为发布网站或来源、标题疑误等。',
  })
  note(@Arg('language', () => Language, { defaultValue: Language.ZH }) language: Language): string | null {
    return this.remark && REMARKS[this.remark][language];
  }

  @Field(() => String, { description: 'One plain sentence with its reservation. 一句话说明。' })
  inWords(@Arg('language', () => Language, { defaultValue: Language.ZH }) language: Language): string {
    const english = language === Language.EN;
    const titles = titlesOf(this.documents, english);
    if (this.kind === SearchKind.DOCUMENT) return english ? `A document: ${titles}.` : `文档：${titles}。`;
    if (this.kind === SearchKind.HOST)
      return english ? `${this.name} carries ${titles}.` : `${this.name}发布了${titles}。`;
    if (this.kind === SearchKind.SOURCE)
      return english ? `${this.name} first printed ${titles}.` : `${titles}首发于${this.name}。`;
    const places = this.places.map(({ name = '' }) => name).join(english ? ', ' : '、');
    const where = places ? (english ? ` (${places})` : `（${places}）`) : '';
    const doubts = reservation(this, language);
    return english
      ? `${this.name}${where}: ${kindInEnglish(this.type)}, named in ${titles || 'no document but the concept scheme'}${doubts}.`
      : `${this.name}${where}：${TYPES_ZH[this.type] ?? this.type}，${titles ? `见于${titles}` : '仅见于概念体系'}${doubts}。`;
  }
}

/** Who is named in hundreds of documents is named in a line with the first of them. */
const MOST_TITLES = 5;

const titlesOf = (documents: readonly EntityRow[], english: boolean): string => {
  const titles = documents.slice(0, MOST_TITLES).map(({ title }) => `《${String(title)}》`);
  const rest = documents.length - titles.length;
  if (english) return [...titles, ...(rest > 0 ? [`${rest} more`] : [])].join(', ');
  return `${titles.join('、')}${rest > 0 ? `等 ${documents.length} 份文档` : ''}`;
};

export type HitColumns = Row & {
  readonly entity: EntityRow;
  readonly statements: readonly StatementRow[];
  readonly classified: readonly StatementRow[];
  readonly places: readonly EntityRow[];
  readonly fields: readonly (EntityRow & { as?: string | null })[];
  readonly documents: readonly EntityRow[];
};

export function toResult(row: HitColumns, words: FullText | null, near: boolean): SearchResult {
  const { entity, statements, classified, places, fields, documents } = row;
  const { name = '', type = '', titleSuspect, named } = entity;
  return Object.assign(new SearchResult(), {
    ...said(classified.length > 0 ? classified : statements),
    ...{ kind: SearchKind.ENTITY, name, type, entity, document: null, documents: [...documents], places: [...places] },
    fields: [...new Map(fields.map((field) => [field.id, field])).values()],
    remark: titleSuspect === true ? 'SUSPECT' : named === false ? 'UNNAMED' : null,
    ...matched(entity, words, near),
  });
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Which of its names fit, and how; a label of the scheme is SCHEME where it isn't the preferred one. */
function matched(
  entity: EntityRow,
  words: FullText | null,
  near: boolean,
): Pick<SearchResult, 'matchedWords' | 'match' | 'matchedBy'> {
  if (!words) return { matchedWords: [], match: null, matchedBy: null };
  const { name = '', type = '' } = entity;
  const others = [...(Array.isArray(entity.aliases) ? entity.aliases.map(String) : []), textOf(entity.nameEn) ?? ''];
  const fits = (form: string): boolean => words.words.every((word) => form.includes(word));
  const scheme = CONCEPTS.includes(type) ? MatchedBy.SCHEME : MatchedBy.PRINTED;
  const isSpelled = (one: string): boolean => pinyinForms(one).some((form) => fits(form) || form.includes(words.whole));
  if (near) {
    const match = isSpelled(name) ? SearchMatch.PINYIN : SearchMatch.NEAR;
    return { matchedWords: [name], match, matchedBy: MatchedBy.PRINTED };
  }
  if (fits(searchForm(name))) return { matchedWords: [name], match: SearchMatch.NAME, matchedBy: MatchedBy.PRINTED };
  const fitting = others.filter((other) => other !== '' && fits(searchForm(other)));
  if (fitting.length > 0) return { matchedWords: fitting, match: SearchMatch.OTHER_NAME, matchedBy: scheme };
  const spelled = [name, ...others].filter(isSpelled);
  if (spelled.length > 0) return { matchedWords: spelled, match: SearchMatch.PINYIN, matchedBy: MatchedBy.PRINTED };
  const amount = ['Funding', 'Observation'].includes(type) ? SearchMatch.AMOUNT : SearchMatch.NAME;
  return { matchedWords: [textOf(entity.text) ?? name], match: amount, matchedBy: MatchedBy.PRINTED };
}

const CONCEPTS = ['Population', 'ServiceField', 'Indicator'];
