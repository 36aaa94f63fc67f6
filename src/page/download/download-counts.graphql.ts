// Made by `npm run schema` from the query beside it; changes here are lost.
import type { Asked } from '../ask/asked.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type DownloadCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type DownloadCountsQuery = { readonly graph: { readonly version: string | null, readonly documents: number, readonly statements: number, readonly counts: ReadonlyArray<{ readonly type: string, readonly named: number }> }, readonly needs: { readonly totalCount: number } };

export const DownloadCounts: Asked<DownloadCountsQuery, DownloadCountsQueryVariables> = {
  name: 'DownloadCounts',
  text: "query DownloadCounts {\n  graph {\n    version\n    documents\n    statements\n    counts {\n      type\n      named\n    }\n  }\n  needs(first: 1) {\n    totalCount\n  }\n}",
};
