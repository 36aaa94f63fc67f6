/** Q: How do two things hang together, hop by hop, and on which sentences does each hop rest? */
import { Args, ArgsType, Ctx, Field, Int, Query, Resolver } from 'type-graphql';
import { limitTooLarge } from '../error.ts';
import type { QuestionContext } from './answer/context.ts';
import type { EntityRow } from './answer/graph-types.ts';
import { MissingReason, missingHop } from './answer/missing.ts';
import { namedEntities } from './answer/name.ts';
import { ConnectionAnswer, ConnectionPath } from './path/path.ts';
import {
  byDocuments,
  CLOSED,
  HUB_DEGREE,
  kindsOn,
  MOST_HOPS,
  MOST_PATHS,
  pathsBetween,
  Through,
} from './path/path-search.ts';

@ArgsType()
class ConnectionArguments {
  @Field(() => String, { description: 'One thing: id or any of its names. 起点：编号或任一名称。' })
  from!: string;

  @Field(() => String, { description: 'Another: id or any of its names. 终点：编号或任一名称。' })
  to!: string;

  @Field(() => Int, { defaultValue: 4, description: `How many hops at most, 1 to ${MOST_HOPS}. 最多几步。` })
  maxHops = 4;

  @Field(() => [Through], {
    nullable: true,
    description:
      'Kinds of node that a path may pass through; by themselves they link everything with everything. 路径可经过的类别。',
  })
  through?: Through[] | null;
}

@Resolver()
export class ConnectionQuestion {
  /** Cost: two round trips; one more for documents, one where there is no path. */
  @Query(() => ConnectionAnswer, {
    description: `Shortest paths between two things, each hop explained; never through a hub (more than ${HUB_DEGREE} links) that is not an end. 两个事物之间的最短路径，逐步说明；不经过关联数超过 ${HUB_DEGREE} 的枢纽。`,
  })
  async connection(
    @Args(() => ConnectionArguments) { from, to, maxHops, through }: ConnectionArguments,
    @Ctx() context: QuestionContext,
  ): Promise<ConnectionAnswer> {
    if (maxHops < 1 || maxHops > MOST_HOPS) throw limitTooLarge('connection', 'maxHops', maxHops, MOST_HOPS);
    const [start, end] = await endsOf(context, from, to);
    const ends = { from: start, to: end, hubDegree: HUB_DEGREE };
    if (start.id === end.id) return ConnectionAnswer.of(ends, [], [], [], []);
    const open = through ?? [];
    const closed = CLOSED.filter(([kind]) => !open.includes(kind)).map(([, label]) => label);
    const [direct, shared] = await Promise.all([
      pathsBetween(context, start, end, { closed, hubDegree: HUB_DEGREE, maxHops }),
      open.includes(Through.DOCUMENT) && maxHops >= 2 ? byDocuments(context, start, end) : [],
    ]);
    const paths = shortest([...direct, ...shared]);
    if (paths.length > 0) return ConnectionAnswer.of(ends, paths, [], [], unnamedOn(paths));
    const { kinds, hubs } = await kindsOn(context, start, end, maxHops);
    const missing = [missingHop('CONNECTION', start, MissingReason.NOT_STATED)];
    return ConnectionAnswer.of(
      ends,
      [],
      kinds.filter((kind) => !open.includes(kind)),
      hubs,
      missing,
    );
  }
}

async function endsOf(context: QuestionContext, from: string, to: string): Promise<[EntityRow, EntityRow]> {
  const [start, end] = await namedEntities(context, [
    { argument: 'from', text: from, labels: ['Entity'] },
    { argument: 'to', text: to, labels: ['Entity'] },
  ]);
  return [start as EntityRow, end as EntityRow];
}

function shortest(paths: readonly ConnectionPath[]): ConnectionPath[] {
  const length = Math.min(...paths.map((path) => path.length));
  return paths.filter((path) => path.length === length).slice(0, MOST_PATHS);
}

const unnamedOn = (paths: readonly ConnectionPath[]) =>
  paths.flatMap(({ hops }) =>
    hops
      .slice(0, -1)
      .flatMap(({ relationship, to }) =>
        to?.named === false ? [missingHop(relationship, to, MissingReason.NOT_NAMED)] : [],
      ),
  );
