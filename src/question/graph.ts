import { Ctx, Query, Resolver } from 'type-graphql';
import type { QuestionContext, Row } from './answer/context.ts';
import { kept } from './answer/kept.ts';
import { GraphState, type TypeCount } from './graph/graph-state.ts';

/** Q: What does the graph hold, in which version, since when? */
@Resolver()
export class GraphQuestion {
  /** Cost: two round trips, a third over the whole graph for the first who asks. */
  @Query(() => GraphState, {
    description: 'Data version, time of load, counts per type. 数据版本、装载时间与各类型数量。',
  })
  async graph(@Ctx() context: QuestionContext): Promise<GraphState> {
    const count = async (): Promise<CountColumns> =>
      (await context.run<CountColumns>(COUNTS))[0] ?? { documents: 0, statements: 0, counts: [] };
    const [[loaded], { documents, statements, counts }] = await Promise.all([
      context.run<LoadColumns>(LOADED),
      kept(context, 'graph', {}, count, () => 1),
    ]);
    return {
      version: loaded?.version ?? null,
      loadedAt: loaded?.loadedAt ?? null,
      ...{ documents, statements, counts: [...counts] },
    };
  }
}

type LoadColumns = Row & { readonly version: string | null; readonly loadedAt: string | null };

const LOADED = 'MATCH (graph:Graph) RETURN graph.version AS version, graph.loadedAt AS loadedAt';

type CountColumns = Row & {
  readonly documents: number;
  readonly statements: number;
  readonly counts: readonly TypeCount[];
};

const COUNTS = `
  WITH COUNT {(:Document)} AS documents, COUNT {(:Statement {status: 'ACCEPTED'})} AS statements
  CALL () {
    MATCH (entity:Entity)
    WITH entity.type AS type, sum(CASE WHEN entity.named = false THEN 1 ELSE 0 END) AS unnamed, count(*) AS everything
    WITH type, unnamed, everything ORDER BY type
    RETURN collect({type: type, named: everything - unnamed, unnamed: unnamed}) AS counts
  }
  RETURN documents, statements, counts`;
