/** A query of a page, as `npm run schema` makes it from its `.graphql` file: text with its fragments, and the types of answer and variables. */
export interface Asked<Answer, Variables> {
  /** Name of the operation. */
  readonly name: string;
  /** The query as it is sent, and as "this as GraphQL" hands it over. */
  readonly text: string;
  /** Never there: it only carries the types. */
  readonly types?: { readonly answer: Answer; readonly variables: Variables };
}
