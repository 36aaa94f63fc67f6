// Made by `npm run schema` from the query beside it; changes here are lost.
import type { Asked } from '../ask/asked.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type SearchOverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type SearchOverviewQuery = { readonly graph: { readonly documents: number, readonly counts: ReadonlyArray<{ readonly type: string, readonly named: number }> } };

export const SearchOverview: Asked<SearchOverviewQuery, SearchOverviewQueryVariables> = {
  name: 'SearchOverview',
  text: "query SearchOverview {\n  graph {\n    documents\n    counts {\n      type\n      named\n    }\n  }\n}",
};
