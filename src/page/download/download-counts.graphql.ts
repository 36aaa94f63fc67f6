// Made by `npm run schema` from the query beside it; changes here are lost.
import type { Asked } from '../ask/asked.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type DownloadCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type DownloadCountsQuery = { readonly graph: { readonly version: string | null, readonly documents: number, readonly statements: number }, readonly policiesConnection: { readonly totalCount: number }, readonly fundingsConnection: { readonly totalCount: number }, readonly fundsConnection: { readonly totalCount: number }, readonly organizationsConnection: { readonly totalCount: number }, readonly projectsConnection: { readonly totalCount: number }, readonly facilitiesConnection: { readonly totalCount: number }, readonly placesConnection: { readonly totalCount: number }, readonly populationsConnection: { readonly totalCount: number }, readonly observationsConnection: { readonly totalCount: number }, readonly documentsConnection: { readonly totalCount: number }, readonly needs: { readonly totalCount: number } };

export const DownloadCounts: Asked<DownloadCountsQuery, DownloadCountsQueryVariables> = {
  name: 'DownloadCounts',
  text: "query DownloadCounts {\n  graph {\n    version\n    documents\n    statements\n  }\n  policiesConnection {\n    totalCount\n  }\n  fundingsConnection {\n    totalCount\n  }\n  fundsConnection {\n    totalCount\n  }\n  organizationsConnection {\n    totalCount\n  }\n  projectsConnection {\n    totalCount\n  }\n  facilitiesConnection {\n    totalCount\n  }\n  placesConnection {\n    totalCount\n  }\n  populationsConnection {\n    totalCount\n  }\n  observationsConnection {\n    totalCount\n  }\n  documentsConnection {\n    totalCount\n  }\n  needs(first: 1) {\n    totalCount\n  }\n}",
};
