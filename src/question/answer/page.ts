import { ArgsType, type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { cursorUnknown, pageSizeRefused } from '../../error.ts';

/** Pages of a question's answer: `first` 1 to 100, `after` a cursor that an earlier page gave. */
@ArgsType()
export class PageArguments {
  @Field(() => Int, { defaultValue: 20, description: 'How many, 1 to 100. 每页数量。' })
  first = 20;

  @Field(() => String, { nullable: true, description: 'Cursor after which to go on. 从此游标之后继续。' })
  after?: string | null;
}

/** Where a page of a connection ends and whether there is more. */
@ObjectType('PageInfo')
export class PageInformation {
  @Field(() => Boolean) hasNextPage!: boolean;
  @Field(() => Boolean) hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true }) startCursor!: string | null;
  @Field(() => String, { nullable: true }) endCursor!: string | null;
}

export interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node;
}

export interface Connection<Node> {
  readonly totalCount: number;
  readonly pageInfo: PageInformation;
  readonly edges: readonly Edge<Node>[];
}

/** Makes the two GraphQL classes of a connection: `<name>Connection` and `<name>Edge`. Call it once per node class, beside that class. */
export const connectionOf = <Node extends object>(
  node: ClassType<Node>,
  name = node.name,
): ClassType<Connection<Node>> => {
  @ObjectType(`${name}Edge`)
  class NodeEdge implements Edge<Node> {
    @Field(() => String) cursor!: string;
    @Field(() => node) node!: Node;
  }

  @ObjectType(`${name}Connection`)
  class NodeConnection implements Connection<Node> {
    @Field(() => Int, { description: 'How many there are in all. 总数。' }) totalCount!: number;
    @Field(() => PageInformation) pageInfo!: PageInformation;
    @Field(() => [NodeEdge]) edges!: NodeEdge[];
  }
  return NodeConnection;
};

/** How many rows a page holds at most, unless the question says otherwise. */
const LARGEST_PAGE = 100;

/** SKIP and LIMIT for a page; throws LIMIT_TOO_LARGE or CURSOR_UNKNOWN. */
export const window = (
  { first, after }: PageArguments,
  most: number = LARGEST_PAGE,
): { skip: number; limit: number } => {
  if (first < 1 || first > most) throw pageSizeRefused(first, most);
  return { skip: after === null || after === undefined ? 0 : offsetOf(after) + 1, limit: first };
};

/** A page cut out of a whole answer. */
export const pageOf = <Node>(nodes: readonly Node[], page: PageArguments, most?: number): Connection<Node> => {
  const { skip, limit } = window(page, most);
  return pageOfRows(nodes.slice(skip, skip + limit), nodes.length, page, most);
};

/** A page of rows that the database already cut with `window`; `totalCount` counts them all. */
export const pageOfRows = <Node>(
  nodes: readonly Node[],
  totalCount: number,
  page: PageArguments,
  most: number = LARGEST_PAGE,
): Connection<Node> => {
  const { skip } = window(page, most);
  const edges = nodes.map((node, index) => ({ cursor: cursorOf(skip + index), node }));
  return {
    totalCount,
    edges,
    pageInfo: {
      hasNextPage: skip + nodes.length < totalCount,
      hasPreviousPage: skip > 0 && totalCount > 0,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
};

const cursorOf = (offset: number): string => Buffer.from(`row:${offset}`).toString('base64url');

const offsetOf = (cursor: string): number => {
  const offset = /^row:(\d{1,9})$/u.exec(Buffer.from(cursor, 'base64url').toString())?.[1];
  if (offset === undefined) throw cursorUnknown(cursor);
  return Number(offset);
};
