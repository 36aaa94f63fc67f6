/** Q: How many documents speak of each place, and from which years are they? */
import { Arg, Ctx, Field, FieldResolver, ID, Int, ObjectType, Resolver } from 'type-graphql';
import { limitTooLarge } from '../../error.ts';
import type { QuestionContext, Row } from '../answer/context.ts';
import { type EntityRow, Place } from '../answer/graph-types.ts';
import { LEVEL_TYPE, PlaceLevel } from '../answer/place-level.ts';
import { GraphState } from './graph-state.ts';

@ObjectType({ description: 'How many documents speak of a place. 提及某地的文档数。' })
export class PlaceDocuments {
  @Field(() => Place, { description: 'The place. 地点。' })
  place!: EntityRow;

  @Field(() => Int, {
    description:
      'Documents that speak of it, or of a place inside it; reprints of one text count once. 提及该地或其下级地点的文档数（同文转载计为一份）。',
  })
  documents!: number;

  @Field(() => [ID], { description: 'Their ids. 文档编号。' })
  documentIds!: string[];

  @Field(() => Int, { description: 'Of these, documents that name the place itself. 其中直接提及该地的文档数。' })
  naming!: number;
}

@ObjectType({ description: 'How many documents were published in a year. 某年发布的文档数。' })
export class YearDocuments {
  @Field(() => Int, {
    nullable: true,
    description: 'Year of publication; null for documents that bear no date. 发布年份；未注明者为空。',
  })
  year!: number | null;

  @Field(() => [String], { description: 'The words for their time, where they bear no date. 无日期文档的时间用词。' })
  dateTexts!: string[];

  @Field(() => Int, { description: 'Documents; reprints of one text count once. 文档数（同文转载计为一份）。' })
  documents!: number;

  @Field(() => [ID], { description: 'Their ids. 文档编号。' })
  documentIds!: string[];
}

const MOST_PLACES = 500;

@Resolver(() => GraphState)
export class GraphDocuments {
  /** Cost: one round trip, only when selected. */
  @FieldResolver(() => [PlaceDocuments], {
    description: 'Documents by place, most spoken of first. 各地的文档数（由多到少）。',
  })
  async documentsByPlace(
    @Arg('level', () => PlaceLevel, { nullable: true, description: 'Only places of this level. 只取该层级。' })
    level: PlaceLevel | null,
    @Arg('first', () => Int, { defaultValue: 100, description: 'How many, 1 to 500. 数量。' }) first: number,
    @Ctx() { run }: QuestionContext,
  ): Promise<PlaceDocuments[]> {
    if (first < 1 || first > MOST_PLACES) throw limitTooLarge('documentsByPlace', 'first', first, MOST_PLACES);
    const rows = await run<Row & PlaceDocuments>(BY_PLACE, { type: level ? LEVEL_TYPE[level] : null, first });
    return rows.map(({ place, documents, documentIds, naming }) => ({ place, documents, documentIds, naming }));
  }

  /** Cost: one round trip, only when selected. */
  @FieldResolver(() => [YearDocuments], { description: 'Documents by year of publication. 各发布年份的文档数。' })
  async documentsByYear(@Ctx() { run }: QuestionContext): Promise<YearDocuments[]> {
    const rows = await run<Row & YearDocuments>(BY_YEAR);
    return rows.map(({ year, dateTexts, documents, documentIds }) => ({ year, dateTexts, documents, documentIds }));
  }
}

/** How many texts these documents are, those of one family being one. */
const texts = (ids: string): string =>
  `COUNT { UNWIND ${ids} AS one MATCH (document:Document {id: one}) RETURN DISTINCT document.family }`;

const BY_PLACE = `
  MATCH (place:Place) WHERE place.named AND ($type IS NULL OR place.type = $type)
  WITH place, COLLECT {
    MATCH (inside:Place)-[:PART_OF|WITHIN*0..6]->(place) UNWIND inside.documents AS id RETURN DISTINCT id ORDER BY id
  } AS documentIds
  RETURN place {.id, .name, .type} AS place, ${texts('documentIds')} AS documents, documentIds, ${texts('place.documents')} AS naming
  ORDER BY documents DESC, naming DESC, place.name LIMIT toInteger($first)`;

const BY_YEAR = `
  MATCH (document:Document)
  WITH document, CASE WHEN document.published =~ '\\\\d{4}.*' THEN toInteger(left(document.published, 4)) END AS year ORDER BY document.id
  WITH year, collect(document.id) AS documentIds, count(DISTINCT document.family) AS documents, collect(DISTINCT CASE WHEN year IS NULL THEN document.dateText END) AS dateTexts
  RETURN year, dateTexts, documentIds, documents ORDER BY year`;
