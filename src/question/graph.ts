import { Ctx, Query, Resolver } from 'type-graphql';
import type { QuestionContext, Row } from './answer/context.ts';
import { GraphState, type TypeCount } from './graph/graph-state.ts';

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
