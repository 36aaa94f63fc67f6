/** Q: What is called so, and what is there of these types, in this place, document or field? */
import { Args, ArgsType, Ctx, Field, Query, Resolver } from 'type-graphql';
import { type Answer, answerOf } from './answer/answer.ts';
import { ClassSource } from './answer/class-source.ts';
import type { QuestionContext } from './answer/context.ts';
import { type CardRow, namedDocument } from './answer/document-name.ts';
import { EntityType } from './answer/entity-type.ts';
import { countFacets } from './answer/facet.ts';
import { fullText } from './answer/full-text.ts';
import type { EntityRow } from './answer/graph-types.ts';
import { namedEntities } from './answer/name.ts';
import { PageArguments, pageOfRows, window } from './answer/page.ts';
import { Hits } from './search/search-cypher.ts';
import { CARDS, documentResults, wanted } from './search/search-document.ts';
import { leftOut, searchHits } from './search/search-hits.ts';
import { type HitColumns, SearchResult, searchFacets, toResult } from './search/search-result.ts';

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

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'List parties too that no document names one by one; words never find them. 列表含未点名的一方。',
  })
  unnamed = false;
}

const SearchConnection = answerOf(SearchResult);

@Resolver()
export class Search {
  /** Cost: names of arguments in one round trip, the answer in two; two more where nothing bears the words, two for facets. */
  @Query(() => SearchConnection, {
    description:
      'Finds things by name, sum or number, and lists them by type, place, document and field. A name that is only known as host or source of a document is told as such. 检索名称、金额、数字；按类型、地点、文档、领域列出。仅为发布网站或来源者会注明。',
  })
  async search(
    @Args(() => SearchArguments) { text, types, within, document, field, as, unnamed, ...page }: SearchArguments,
    @Ctx() context: QuestionContext,
  ): Promise<Answer<SearchResult>> {
    const { skip, limit } = window(page);
    const [where, kind, source] = await namesOf(context, { within, field, document });
    const words = text?.trim() ? fullText(text) : null;
    const parameters = {
      ...{ types: types ?? [], within: where?.id ?? null, document: source?.id ?? null },
      ...{ field: kind?.id ?? null, as: as ?? null, unnamed },
      ...(words ?? {}),
    };
    const asked = { types: !!types?.length, within: !!within, document: !!document, field: !!field || !!as };
    const read = (hits: Hits, from: number, most: number) =>
      searchHits(context, hits, asked, { ...parameters, skip: from, limit: most });
    const [cards, exact] = await Promise.all([
      wanted({ types, within, field, as }) ? context.run<CardRow>(CARDS, { document: source?.id ?? null }) : [],
      read(words ? Hits.TEXT : Hits.ALL, skip, limit),
    ]);
    const documents = documentResults(cards, words, exact.rows);
    const near = words !== null && exact.total === 0 && documents.length === 0;
    const found = near ? await read(Hits.NEAR, skip, limit) : exact;
    const toRow = (row: HitColumns): SearchResult => toResult(row, words, near);
    const total = found.total + documents.length;
    const rows = [
      ...found.rows.map(toRow),
      ...documents.slice(Math.max(0, skip - found.total), Math.max(0, skip + limit - found.total)),
    ];
    return {
      ...pageOfRows(rows, total, page),
      countAll: async () => {
        const everything = await read(near ? Hits.NEAR : words ? Hits.TEXT : Hits.ALL, 0, MOST_COUNTED);
        return countFacets([...everything.rows.map(toRow), ...documents], searchFacets);
      },
      missing:
        total === 0 || (!words && !unnamed)
          ? await leftOut(context, asked, parameters, words, total, where ?? kind ?? source)
          : [],
    };
  }
}

/** Facets are counted over so many rows at most. */
const MOST_COUNTED = 20_000;

interface Named {
  within: string | null | undefined;
  field: string | null | undefined;
  document: string | null | undefined;
}

async function namesOf(
  context: QuestionContext,
  { within, field, document }: Named,
): Promise<[EntityRow | null, EntityRow | null, CardRow | null]> {
  const [entities, source] = await Promise.all([
    namedEntities(context, [
      ...(within ? [{ argument: 'within', text: within, labels: ['Place'] }] : []),
      ...(field ? [{ argument: 'field', text: field, labels: ['ServiceField'] }] : []),
    ]),
    document ? namedDocument(context, 'document', document) : null,
  ]);
  const where = within ? (entities.shift() ?? null) : null;
  return [where, field ? (entities.shift() ?? null) : null, source];
}
