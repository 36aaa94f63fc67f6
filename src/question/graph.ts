import { Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { QuestionContext, Row } from './context.ts';

/** How many nodes of one type the graph holds. */
@ObjectType({ description: 'How many of one type. 某一类型的数量。' })
export class TypeCount {
  @Field(() => String, { description: 'Type. 类型。' })
  type!: string;

  @Field(() => Int, { description: 'Named ones. 具名数量。' })
  named!: number;

  @Field(() => Int, { description: 'Parties that no document names one by one. 未点名的一方数量。' })
  unnamed!: number;
}

/** What the graph holds at this moment. */
@ObjectType({ description: 'What the graph holds. 图谱现状。' })
export class GraphState {
  @Field(() => String, { nullable: true, description: 'Version of the data: a hash over all statements. 数据版本。' })
  version!: string | null;

  @Field(() => String, { nullable: true, description: 'When it was loaded, ISO 8601. 装载时间。' })
  loadedAt!: string | null;

  @Field(() => Int, { description: 'Documents. 文档数。' })
  documents!: number;

  @Field(() => Int, { description: 'Accepted statements. 已接受的陈述数。' })
  statements!: number;

  @Field(() => [TypeCount], { description: 'Counts per type. 各类型数量。' })
  counts!: TypeCount[];
}

/** Q: What does the graph hold, in which version, since when? */
@Resolver()
export class GraphQuestion {
  @Query(() => GraphState, {
    description: 'Data version, time of load, counts per type. 数据版本、装载时间与各类型数量。',
  })
  async graph(@Ctx() { run }: QuestionContext): Promise<GraphState> {
    const [row] = await run<GraphColumns>(CYPHER);
    return {
      version: row?.version ?? null,
      loadedAt: row?.loadedAt ?? null,
      documents: row?.documents ?? 0,
      statements: row?.statements ?? 0,
      counts: [...(row?.counts ?? [])],
    };
  }
}

type GraphColumns = Row & {
  readonly version: string | null;
  readonly loadedAt: string | null;
  readonly documents: number;
  readonly statements: number;
  readonly counts: readonly TypeCount[];
};

const CYPHER = `
  OPTIONAL MATCH (graph:Graph)
  WITH graph, COUNT {(:Document)} AS documents, COUNT {(:Statement {status: 'ACCEPTED'})} AS statements
  CALL () {
    MATCH (entity:Entity)
    WITH entity.type AS type, sum(CASE WHEN entity.named = false THEN 1 ELSE 0 END) AS unnamed, count(*) AS everything
    WITH type, unnamed, everything ORDER BY type
    RETURN collect({type: type, named: everything - unnamed, unnamed: unnamed}) AS counts
  }
  RETURN graph.version AS version, graph.loadedAt AS loadedAt, documents, statements, counts`;
