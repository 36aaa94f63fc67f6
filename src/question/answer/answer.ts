/** The answer of a question: a Relay connection with facets over the whole of it and the hops that are missing. */
import { type ClassType, Field, ObjectType, Root } from 'type-graphql';
import { countFacets, Facet, type Facets } from './facet.ts';
import { Missing } from './missing.ts';
import { type Connection, connectionOf, type PageArguments, pageOf } from './page.ts';

export interface Answer<Node> extends Connection<Node> {
  /** Counts the facets over the whole answer; called only when a query selects them. */
  countAll: () => Facet[] | Promise<Facet[]>;
  missing: Missing[];
}

/** Makes the GraphQL class of an answer, `<name>Connection`. Call it once per row class, beside that class. */
export function answerOf<Node extends object>(node: ClassType<Node>, name = node.name): ClassType<Answer<Node>> {
  const Base = connectionOf(node, name) as ClassType<Connection<Node>>;

  @ObjectType(`${name}Connection`)
  class AnswerConnection extends (Base as new () => Connection<Node>) {
    @Field(() => [Facet], { description: 'How the whole answer divides. 全部结果的分面统计。' })
    facets(@Root() { countAll }: Answer<Node>): Facet[] | Promise<Facet[]> {
      return countAll();
    }

    @Field(() => [Missing], { description: 'Hops that no document states. 没有文档说明的环节。' })
    missing!: Missing[];
  }
  return AnswerConnection as unknown as ClassType<Answer<Node>>;
}

/** One page of `rows`; `facetsOf` says what each row counts as. */
export function answer<Node>(
  rows: readonly Node[],
  page: PageArguments,
  facetsOf: (row: Node) => Facets,
  missing: Missing[],
): Answer<Node> {
  return { ...pageOf(rows, page), countAll: () => countFacets(rows, facetsOf), missing };
}
