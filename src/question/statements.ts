/** Q: What exactly do documents say: of whom, in which document, in whose mouth, how certainly, and why not certainly? */
import { Args, ArgsType, Ctx, Field, Float, Int, Query, Resolver } from 'type-graphql';
import { searchForm } from '../name/search-names.ts';
import { type Kind, type Predicate } from '../vocabulary/predicate.ts';
import { type Answer, answerOf } from './answer/answer.ts';
import type { CardRow } from './answer/cards.ts';
import type { QuestionContext, Row } from './answer/context.ts';
import { namedDocument } from './answer/document-name.ts';
import { Doubt } from './answer/doubt.ts';
import { countFacets } from './answer/facet.ts';
import type { EntityRow } from './answer/graph-types.ts';
import { type Missing, MissingReason } from './answer/missing.ts';
import { namedEntities } from './answer/name.ts';
import { PageArguments, pageOfRows, window } from './answer/page.ts';
import { Modality } from './answer/said.ts';
import type { StatementColumns } from './answer/statement-words.ts';
import { INSIDERS } from './search/search-conditions.ts';
import { readingFacets, StatementReading, toReading } from './search/statement-reading.ts';
import { Method, StatementKind, StatementPredicate, Status } from './search/statement-terms.ts';

@ArgsType()
export class StatementArguments extends PageArguments {
  @Field(() => Int, { defaultValue: 20, description: 'How many, 1 to 500. 每页数量。' })
  override first = 20;
  @Field(() => String, {
    nullable: true,
    description: 'What it mentions: id or name, in any role. 提及的事物（编号或名称）。',
  })
  entity?: string | null;
  @Field(() => String, { nullable: true, description: 'A document: id or title. 文档的编号或标题。' })
  document?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Mentions something in this place, at any depth. 所提及之事物在此地（任意层级以内）。',
  })
  within?: string | null;
  @Field(() => [StatementKind], { nullable: true, description: 'Of these kinds. 陈述种类。' })
  kind?: Kind[] | null;
  @Field(() => [StatementPredicate], { nullable: true, description: 'With these predicates. 谓词。' })
  predicate?: Predicate[] | null;
  @Field(() => [Modality], { nullable: true, description: 'Whether it has happened. 是否已发生。' })
  modality?: Modality[] | null;
  @Field(() => [Status], {
    nullable: true,
    description: 'Of exactly these; default ACCEPTED. 仅限这些状态；默认已接受。',
  })
  status?: Status[] | null;
  @Field(() => [Status], { nullable: true, description: 'Beside the accepted ones also these. 除已接受者外另含。' })
  include?: Status[] | null;
  @Field(() => Float, { nullable: true, description: 'Certainty below this. 确定程度低于。' })
  certaintyBelow?: number | null;
  @Field(() => Float, { nullable: true, description: 'Certainty of at least this. 确定程度不低于。' })
  certaintyAtLeast?: number | null;
  @Field(() => [Doubt], { nullable: true, description: 'Doubted for these reasons. 存疑原因。' })
  doubt?: Doubt[] | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Said by an office: words of its title or organization; * for any office. 说话者的职务或机构；* 为任何职务。',
  })
  speaker?: string | null;
  @Field(() => [Method], { nullable: true, description: 'Made in these ways. 产生方式。' })
  method?: Method[] | null;
}

const StatementReadingConnection = answerOf(StatementReading);

@Resolver()
export class Statements {
  /** Cost: two round trips; one more for facets. */
  @Query(() => StatementReadingConnection, {
    description:
      'Statements with their sentences, read in plain words; accepted ones unless told otherwise. 陈述及其原文与解读；默认仅含已接受者。',
  })
  async statements(
    @Args(() => StatementArguments) asked: StatementArguments,
    @Ctx() context: QuestionContext,
  ): Promise<Answer<StatementReading>> {
    const { skip, limit } = window(asked, LARGEST_PAGE);
    const [entity, where, document] = await namesOf(context, asked);
    const parameters = conditionsOf(asked, entity, where, document);
    const read = async (
      from: number,
      most: number,
    ): Promise<{ total: number; proposed: number; rows: StatementReading[] }> => {
      const rows = await context.run<PageColumns>(cypherFor({ entity, where, document }), {
        ...parameters,
        skip: from,
        limit: most,
      });
      const kept = rows.filter(({ s }) => s !== null) as unknown as StatementColumns[];
      return { total: rows[0]?.total ?? 0, proposed: rows[0]?.proposed ?? 0, rows: kept.map(toReading) };
    };
    const { total, proposed, rows } = await read(skip, limit);
    return {
      ...pageOfRows(rows, total, asked, LARGEST_PAGE),
      countAll: async () => countFacets((await read(0, MOST_COUNTED)).rows, readingFacets),
      missing: total > 0 ? [] : [nothing(entity ?? where ?? document, proposed)],
    };
  }
}

/** The reader of a document wants all of it at once. */
const LARGEST_PAGE = 500;

/** Facets are counted over so many statements at most. */
const MOST_COUNTED = 20_000;

type PageColumns = Row & { readonly total: number; readonly proposed: number; readonly s: unknown };

async function namesOf(
  context: QuestionContext,
  { entity, within, document }: StatementArguments,
): Promise<[EntityRow | null, EntityRow | null, CardRow | null]> {
  const [entities, source] = await Promise.all([
    namedEntities(context, [
      ...(entity ? [{ argument: 'entity', text: entity, labels: ['Entity'] }] : []),
      ...(within ? [{ argument: 'within', text: within, labels: ['Place'] }] : []),
    ]),
    document ? namedDocument(context, 'document', document) : null,
  ]);
  const about = entity ? (entities.shift() ?? null) : null;
  return [about, within ? (entities.shift() ?? null) : null, source];
}

function conditionsOf(
  asked: StatementArguments,
  entity: EntityRow | null,
  where: EntityRow | null,
  document: CardRow | null,
): Record<string, unknown> {
  const { kind, predicate, modality, status, include, certaintyBelow, certaintyAtLeast, doubt, speaker, method } =
    asked;
  return {
    ...{
      entity: entity?.id ?? null,
      name: entity?.name ?? null,
      within: where?.id ?? null,
      document: document?.id ?? null,
    },
    ...{
      kind: kind ?? null,
      predicate: predicate ?? null,
      modality: modality ?? null,
      doubt: doubt ?? null,
      method: method ?? null,
    },
    statuses: [...new Set([...(status ?? [Status.ACCEPTED]), ...(include ?? [])])],
    ...{ certaintyBelow: certaintyBelow ?? null, certaintyAtLeast: certaintyAtLeast ?? null },
    speaker: speaker ? (speaker.trim() === '*' ? '' : searchForm(speaker)) : null,
  };
}

const nothing = (from: EntityRow | CardRow | null, proposed: number): Missing => ({
  hop: 'STATEMENT',
  fromId: from?.id ?? null,
  from: String(from?.name ?? from?.title ?? '图谱'),
  reason: proposed > 0 ? MissingReason.ONLY_PROPOSED : MissingReason.NOT_STATED,
});

/** Statements that nobody accepted mention nothing in the graph: they are found by the names in their line. */
const NAMING = `s.status <> 'ACCEPTED' AND s.line CONTAINS '"name":"' + $name + '"'`;

const MENTIONING = `
  CALL () {
    MATCH (:Entity {id: $entity})<-[:MENTIONS]-(s:Statement) RETURN s
    UNION
    MATCH (s:Statement) WHERE s.status IN [status IN $statuses + ['PROPOSED'] WHERE status <> 'ACCEPTED'] AND ${NAMING} RETURN s
  }
  WITH insiders, s`;

interface Start {
  readonly entity: EntityRow | null;
  readonly where: EntityRow | null;
  readonly document: CardRow | null;
}

/** Begins at what is asked for, since a graph holds a hundred thousand statements and a document some hundred. */
const cypherFor = ({ entity, where, document }: Start): string => `
  ${where ? INSIDERS : 'WITH null AS insiders'}
  ${document ? 'MATCH (s:Statement {document: $document})' : entity ? MENTIONING : 'MATCH (s:Statement)'}
  WHERE s.status IN $statuses + ['PROPOSED']
    AND ($kind IS NULL OR s.kind IN $kind) AND ($predicate IS NULL OR s.predicate IN $predicate)
    AND ($modality IS NULL OR s.modality IN $modality) AND ($doubt IS NULL OR s.doubt IN $doubt)
    AND ($method IS NULL OR s.method IN $method)
    AND ($certaintyBelow IS NULL OR coalesce(s.certainty, 1.0) < $certaintyBelow)
    AND ($certaintyAtLeast IS NULL OR coalesce(s.certainty, 1.0) >= $certaintyAtLeast)
    AND ($speaker IS NULL OR (s.speakerRole IS NOT NULL OR s.speakerOrganization IS NOT NULL)
      AND coalesce(s.speakerOrganization, '') + coalesce(s.speakerRole, '') CONTAINS $speaker)
    ${entity && document ? `AND (EXISTS { (s)-[:MENTIONS]->(:Entity {id: $entity}) } OR ${NAMING})` : ''}
    AND (insiders IS NULL OR EXISTS { MATCH (s)-[:MENTIONS]->(mentioned:Entity) WHERE mentioned.id IN insiders })
  WITH s ORDER BY s.document, s.starts[0], s.ends[0], s.id
  WITH collect(s) AS matching
  WITH [s IN matching WHERE s.status IN $statuses] AS found, size([s IN matching WHERE s.status = 'PROPOSED']) AS proposed
  WITH size(found) AS total, proposed, found[toInteger($skip)..toInteger($skip) + toInteger($limit)] AS page
  UNWIND (CASE WHEN size(page) = 0 THEN [null] ELSE page END) AS s
  OPTIONAL MATCH (document:Document {id: s.document})
  RETURN total, proposed, s {.*} AS s, document {.id, .title} AS document,
    COLLECT {
      MATCH (s)-[mention:MENTIONS]->(entity:Entity)
      RETURN {role: mention.role, words: mention.words, entity: entity {.id, .name, .type, .named}} ORDER BY mention.role, entity.name
    } AS mentions`;
