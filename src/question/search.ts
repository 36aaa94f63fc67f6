/** Q: What is called so, and what is there of these types, in this place, document or field? */
import { Args, ArgsType, Ctx, Field, Int, Query, Resolver } from 'type-graphql';
import { type Answer, answerOf } from './answer/answer.ts';
import { readCards } from './answer/cards.ts';
import { ClassSource } from './answer/class-source.ts';
import type { QuestionContext } from './answer/context.ts';
import { namedDocument } from './answer/document-name.ts';
import { EntityType } from './answer/entity-type.ts';
import { fullText } from './answer/full-text.ts';
import type { EntityRow } from './answer/graph-types.ts';
import { namedEntities } from './answer/name.ts';
import { PageArguments, pageOfRows, window } from './answer/page.ts';
import { Modality } from './answer/said.ts';
import { Hits } from './search/search-cypher.ts';
import { cardsOf, documentResults, wanted } from './search/search-document.ts';
import { searchFacets } from './search/search-facets.ts';
import { leftOut, searchHits } from './search/search-hits.ts';
import { SearchResult, toResult } from './search/search-result.ts';

@ArgsType()
export class SearchArguments extends PageArguments {
  @Field(() => String, {
    nullable: true,
    description:
      'Words of a name, title, sum or number; simplified, traditional or pinyin. Left out: everything. 名称、标题、金额或数字中的词（简体、繁体或拼音）；不填则全部列出。',
  })
  text?: string | null;

  @Field(() => [EntityType], { nullable: true, description: 'Only these types. 仅限这些类型。' })
  types?: EntityType[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'A place: id or name; any depth inside it. 地点（任意层级以内）。',
  })
  within?: string | null;

  @Field(() => String, { nullable: true, description: 'A document: id or title. 文档的编号或标题。' })
  document?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A kind of service: id or name; narrower kinds are included. 服务领域（含下位领域）。',
  })
  field?: string | null;

  @Field(() => ClassSource, {
    nullable: true,
    description: 'Only what a table prints under the field, or only what the text describes. 类别出自表格或文意。',
  })
  as?: ClassSource | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Only what bears a date of this year: when a policy was issued, a sum paid, a number counted, an organization established, a document published. 仅限日期在此年份的（出台、付款、统计、成立、发布）。',
  })
  year?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'A population: id or name. Only what serves or concerns it. 仅限服务于或涉及此人群的（编号或名称）。',
  })
  population?: string | null;

  @Field(() => Modality, {
    nullable: true,
    description: 'Only what is done, or only planned, announced or intended. 仅限已发生，或仅限计划、公布、意向。',
  })
  modality?: Modality | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'List parties too that no document names one by one; words never find them. 列表含未点名的一方。',
  })
  unnamed = false;
}

const SearchConnection = answerOf(SearchResult);

@Resolver()
export class Search {
  /** Cost: names of arguments in one round trip, the answer in two; two more where nothing bears the words, one for facets. */
  @Query(() => SearchConnection, {
    description:
      'Finds things by name, sum or number, and lists them by type, place, document, field, year and population. A name that is only known as host or source of a document is told as such. 检索名称、金额、数字；按类型、地点、文档、领域、年份、人群列出。仅为发布网站或来源者会注明。',
  })
  async search(
    @Args(() => SearchArguments) sought: SearchArguments,
    @Ctx() context: QuestionContext,
  ): Promise<Answer<SearchResult>> {
    const { text, types, as, year, modality, unnamed } = sought;
    const { skip, limit } = window(sought);
    const { where, kind, whom, source } = await namesOf(context, sought);
    const words = text?.trim() ? fullText(text) : null;
    const parameters = {
      ...{ types: types ?? [], within: where?.id ?? null, document: source?.id ?? null, year: year ?? null },
      ...{ field: kind?.id ?? null, as: as ?? null, population: whom?.id ?? null, modality: modality ?? null, unnamed },
      ...(words ?? {}),
    };
    const asked = {
      ...{ types: !!types?.length, within: !!where, document: !!source, field: !!kind || !!as },
      ...{ year: typeof year === 'number', population: !!whom, modality: !!modality },
    };
    const read = (from: Hits) => searchHits(context, from, asked, { ...parameters, skip, limit });
    const hits = words ? Hits.TEXT : Hits.ALL;
    const [cards, exact] = await Promise.all([wanted(sought) ? readCards(context) : [], read(hits)]);
    const documents = documentResults(cardsOf(cards, source?.id ?? null, year ?? null), words, exact.rows);
    const near = words !== null && exact.total === 0 && documents.length === 0;
    const found = near ? await read(Hits.NEAR) : exact;
    const total = found.total + documents.length;
    const rows = [
      ...found.rows.map((row) => toResult(row, words, near)),
      ...documents.slice(Math.max(0, skip - found.total), Math.max(0, skip + limit - found.total)),
    ];
    return {
      ...pageOfRows(rows, total, sought),
      countAll: (only) => searchFacets(context, near ? Hits.NEAR : hits, asked, parameters, documents, only),
      missing:
        total === 0 || (!words && !unnamed)
          ? await leftOut(context, asked, parameters, words, total, where ?? kind ?? whom ?? source)
          : [],
    };
  }
}

type Named = Pick<SearchArguments, 'within' | 'field' | 'population' | 'document'>;

/** The things that the arguments name; null where an argument is left out. */
async function namesOf(context: QuestionContext, { within, field, population, document }: Named) {
  const named = [
    ...(within ? [{ argument: 'within', text: within, labels: ['Place'] }] : []),
    ...(field ? [{ argument: 'field', text: field, labels: ['ServiceField'] }] : []),
    ...(population ? [{ argument: 'population', text: population, labels: ['Population'] }] : []),
  ];
  const [entities, source] = await Promise.all([
    namedEntities(context, named),
    document ? namedDocument(context, 'document', document) : null,
  ]);
  const of = (argument: string): EntityRow | null =>
    entities[named.findIndex((one) => one.argument === argument)] ?? null;
  return { where: of('within'), kind: of('field'), whom: of('population'), source };
}
