// Made by `npm run schema` from the query beside it; changes here are lost.
import type { Asked } from '../ask/asked.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type StatementSentencesQueryVariables = Exact<{
  statements: ReadonlyArray<string> | string;
}>;


export type StatementSentencesQuery = { readonly sentences: ReadonlyArray<SentenceFragment> };

export type SentenceFragment = { readonly quote: string, readonly start: number, readonly end: number, readonly page: number | null, readonly statement: string, readonly document: { readonly id: string, readonly title: string }, readonly article: { readonly title: string | null, readonly source: string | null, readonly date: string | null } | null };

export const StatementSentences: Asked<StatementSentencesQuery, StatementSentencesQueryVariables> = {
  name: 'StatementSentences',
  text: "query StatementSentences($statements: [ID!]!) {\n  sentences(statements: $statements) {\n    ...Sentence\n  }\n}\n\nfragment Sentence on Evidence {\n  quote\n  start\n  end\n  page\n  statement\n  document {\n    id\n    title\n  }\n  article {\n    title\n    source\n    date\n  }\n}",
};
