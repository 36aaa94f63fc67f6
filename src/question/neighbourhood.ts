/** Q: Which part of the graph lies about these things, and how does everything in it hang together? */
import { Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import { limitTooLarge } from '../error.ts';
import type { QuestionContext, Row } from './answer/context.ts';
import type { EntityRow } from './answer/graph-types.ts';
import { namedEntities } from './answer/name.ts';
import { type Direction, type LinkRow, linkOf } from './answer/neighbour.ts';
import { Expansion, NeighbourhoodAnswer, NeighbourhoodLink, OpenedGroup } from './neighbourhood/neighbourhood.ts';
import { GROUPS, KNOWN, PART } from './neighbourhood/neighbourhood-cypher.ts';

/** Links that the expansions of one question may open. */
const MOST_OPENED = 5_000;
const MOST_THINGS = 500;
/** Where a thing has more links than this, they are not gone through one by one. */
const HEAVY = 1_000;

@ArgsType()
class NeighbourhoodArguments {
  @Field(() => [ID], { description: 'Things: ids or any of their names. 事物：编号或任一名称。' })
  things!: string[];

  @Field(() => [Expansion], {
    nullable: true,
    description: `What to open of which things; ${MOST_OPENED} links at most. 展开哪些事物的哪些关联；合计最多 ${MOST_OPENED} 条关系。`,
  })
  expansions?: Expansion[] | null;
}

@Resolver()
export class NeighbourhoodQuestion {
  /** Cost: three round trips, however much is opened; one more where a thing is called by a name. */
  @Query(() => NeighbourhoodAnswer, {
    description:
      'A part of the graph: things, what is opened of them, and every link between two of these. 图的一部分：若干事物、其展开的关联，以及它们之间的全部关系。',
  })
  async neighbourhood(
    @Args(() => NeighbourhoodArguments) { things, expansions: asked }: NeighbourhoodArguments,
    @Ctx() context: QuestionContext,
  ): Promise<NeighbourhoodAnswer> {
    const expansions = asked ?? [];
    checkSize(things, expansions);
    const ids = await idsOf(context, [...things, ...expansions.map(({ of }) => of)]);
    const opened = expansions.map((expansion) => ({
      of: ids.get(expansion.of) ?? expansion.of,
      ...{ relationship: expansion.relationship ?? null, direction: expansion.direction ?? null },
      first: expansion.first,
    }));
    const rows = opened.length === 0 ? [] : await context.run<GroupColumns>(GROUPS, { expansions: opened });
    const groups = rows.map(({ of, relationship, direction, total, given }) =>
      Object.assign(new OpenedGroup(), {
        ...{ of, relationship, direction, totalCount: total, givenCount: given.length },
        things: [...new Set(given)],
      }),
    );
    const given = [...things.map((text) => ids.get(text) ?? text), ...opened.map(({ of }) => of)];
    return partOf(context, [...new Set([...given, ...groups.flatMap((group) => group.things)])], groups);
  }
}

function checkSize(things: readonly string[], expansions: readonly Expansion[]): void {
  if (things.length > MOST_THINGS) throw limitTooLarge('neighbourhood', 'things', things.length, MOST_THINGS);
  const negative = expansions.find(({ first }) => first < 0);
  const opened = negative?.first ?? expansions.reduce((sum, { first }) => sum + first, 0);
  if (opened < 0 || opened > MOST_OPENED) throw limitTooLarge('neighbourhood', 'expansions', opened, MOST_OPENED);
}

/** What is no id is looked up as a name. */
async function idsOf(context: QuestionContext, texts: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const distinct = [...new Set(texts)];
  const known = new Set((await context.run<{ id: string }>(KNOWN, { texts: distinct })).map(({ id }) => id));
  const names = distinct.filter((text) => !known.has(text));
  const found = await namedEntities(
    context,
    names.map((text) => ({ argument: 'things', text, labels: ['Entity'] })),
  );
  return new Map<string, string>([
    ...[...known].map((id) => [id, id] as const),
    ...names.map((name, index) => [name, found[index]?.id ?? name] as const),
  ]);
}

async function partOf(
  { run }: QuestionContext,
  ids: readonly string[],
  groups: OpenedGroup[],
): Promise<NeighbourhoodAnswer> {
  const [row] = await run<PartColumns>(PART, { ids, heavy: HEAVY });
  const byId = new Map(row?.things.map((thing) => [thing.entity.id, thing]));
  const things = ids.flatMap((id) => byId.get(id) ?? []);
  const links = (row?.links ?? []).flatMap((link) => {
    const [start, end] = [byId.get(link.from), byId.get(link.to)];
    if (!start || !end) return [];
    const { key, from, to } = link;
    return [Object.assign(new NeighbourhoodLink(), { ...linkOf(link, start.entity, end.entity), key, from, to })];
  });
  return Object.assign(new NeighbourhoodAnswer(), { things, links, groups });
}

type GroupColumns = Row & {
  readonly of: string;
  readonly relationship: string;
  readonly direction: Direction;
  readonly total: number;
  readonly given: readonly string[];
};

type PartColumns = Row & {
  readonly things: readonly { readonly entity: EntityRow; readonly linkCount: number }[];
  readonly links: readonly (LinkRow & { readonly key: string; readonly from: string; readonly to: string })[];
};
