/** The answer of a question: a Relay connection with facets over the whole of it and the hops that are missing. */
import { Arg, type ClassType, Field, Int, ObjectType, Root } from 'type-graphql';
import { countFacets, Facet, FacetKind, type Facets } from './facet.ts';
import { Missing } from './missing.ts';
import { type Connection, connectionOf, type PageArguments, pageOf } from './page.ts';

export interface Answer<Node> extends Connection<Node> {
  /** Counts the facets over the whole answer, or at least `only`; called only when a query selects them. */
  countAll: (only: readonly FacetKind[]) => Facet[] | Promise<Facet[]>;
  missing: Missing[];
}

/** Makes the GraphQL class of an answer, `<name>Connection`. Call it once per row class, beside that class. */
export function answerOf<Node extends object>(node: ClassType<Node>, name = node.name): ClassType<Answer<Node>> {
  const Base = connectionOf(node, name) as ClassType<Connection<Node>>;

  @ObjectType(`${name}Connection`)
  class AnswerConnection extends (Base as new () => Connection<Node>) {
    @Field(() => [Facet], { description: 'How the whole answer divides. 全部结果的分面统计。' })
    async facets(
      @Root() { countAll }: Answer<Node>,
      @Arg('only', () => [FacetKind], { nullable: true, description: 'Only these; all without it. 仅限这些分面。' })
      only: FacetKind[] | null | undefined,
      @Arg('most', () => Int, {
        nullable: true,
        description: 'Of each so many values, the most frequent. 每个分面至多列出多少个取值。',
      })
      most: number | null | undefined,
    ): Promise<Facet[]> {
      const wanted = only ?? Object.values(FacetKind);
      const counted = await countAll(wanted);
      return counted
        .filter(({ facet }) => wanted.includes(facet))
        .map(({ facet, values }) => ({ facet, values: values.slice(0, Math.max(0, most ?? values.length)) }));
    }

    @Field(() => [Missing], { description: 'Hops that no document states. 没有文档说明的环节。' })
    missing!: Missing[];
  }
  return AnswerConnection as unknown as ClassType<Answer<Node>>;
}

/** One page of `rows`, of `most` at the largest; `facetsOf` says what each row counts as. */
export function answer<Node>(
  rows: readonly Node[],
  page: PageArguments,
  facetsOf: (row: Node) => Facets,
  missing: Missing[],
  most?: number,
): Answer<Node> {
  return { ...pageOf(rows, page, most), countAll: () => countFacets(rows, facetsOf), missing };
}
