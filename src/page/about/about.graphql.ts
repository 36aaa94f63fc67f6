// Made by `npm run schema` from the query beside it; changes here are lost.
import type { Asked } from '../ask/asked.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AboutPageQueryVariables = Exact<{
  offset: number;
}>;


export type AboutPageQuery = { readonly graph: { readonly version: string | null, readonly loadedAt: string | null, readonly documents: number, readonly statements: number }, readonly documents: ReadonlyArray<{ readonly id: string, readonly title: string, readonly host: string | null, readonly published: string | null, readonly dateText: string | null, readonly terms: string | null }> };

export const AboutPage: Asked<AboutPageQuery, AboutPageQueryVariables> = {
  name: 'AboutPage',
  text: "query AboutPage($offset: Int!) {\n  graph {\n    version\n    loadedAt\n    documents\n    statements\n  }\n  documents(limit: 100, offset: $offset, sort: [{title: ASC}]) {\n    id\n    title\n    host\n    published\n    dateText\n    terms\n  }\n}",
};
