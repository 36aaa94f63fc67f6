// Made by `npm run schema` from the query beside it; changes here are lost.
import type { Asked } from '../ask/asked.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type DocumentWhere = {
  readonly AND?: ReadonlyArray<DocumentWhere> | null | undefined;
  readonly NOT?: DocumentWhere | null | undefined;
  readonly OR?: ReadonlyArray<DocumentWhere> | null | undefined;
  readonly dateText?: StringScalarFilters | null | undefined;
  readonly family?: StringScalarFilters | null | undefined;
  readonly file?: StringScalarFilters | null | undefined;
  readonly host?: StringScalarFilters | null | undefined;
  readonly id?: IdScalarFilters | null | undefined;
  readonly length?: IntScalarFilters | null | undefined;
  readonly published?: StringScalarFilters | null | undefined;
  readonly sha256?: StringScalarFilters | null | undefined;
  readonly terms?: StringScalarFilters | null | undefined;
  readonly title?: StringScalarFilters | null | undefined;
};

export type IdScalarFilters = {
  readonly contains?: string | null | undefined;
  readonly endsWith?: string | null | undefined;
  readonly eq?: string | null | undefined;
  readonly in?: ReadonlyArray<string> | null | undefined;
  readonly startsWith?: string | null | undefined;
};

export type IntScalarFilters = {
  readonly eq?: number | null | undefined;
  readonly gt?: number | null | undefined;
  readonly gte?: number | null | undefined;
  readonly in?: ReadonlyArray<number> | null | undefined;
  readonly lt?: number | null | undefined;
  readonly lte?: number | null | undefined;
};

export type StringScalarFilters = {
  readonly contains?: string | null | undefined;
  readonly endsWith?: string | null | undefined;
  readonly eq?: string | null | undefined;
  readonly in?: ReadonlyArray<string> | null | undefined;
  readonly startsWith?: string | null | undefined;
};

export type DocumentListQueryVariables = Exact<{
  dated: DocumentWhere;
  undated: DocumentWhere;
  limit: number;
  offset: number;
  undatedLimit: number;
}>;


export type DocumentListQuery = { readonly dated: ReadonlyArray<DocumentLineFragment>, readonly datedCount: { readonly totalCount: number }, readonly undated: ReadonlyArray<DocumentLineFragment>, readonly undatedCount: { readonly totalCount: number } };

export type DocumentLineFragment = { readonly id: string, readonly title: string, readonly host: string | null, readonly published: string | null, readonly dateText: string | null, readonly family: string | null, readonly length: number | null, readonly statementCount: number, readonly entityCount: number, readonly articles: ReadonlyArray<{ readonly title: string | null, readonly source: string | null }>, readonly reprints: ReadonlyArray<{ readonly id: string, readonly title: string, readonly host: string | null }> };

export const DocumentList: Asked<DocumentListQuery, DocumentListQueryVariables> = {
  name: 'DocumentList',
  text: "query DocumentList($dated: DocumentWhere!, $undated: DocumentWhere!, $limit: Int!, $offset: Int!, $undatedLimit: Int!) {\n  dated: documents(\n    where: $dated\n    sort: [{published: DESC}, {id: ASC}]\n    limit: $limit\n    offset: $offset\n  ) {\n    ...DocumentLine\n  }\n  datedCount: documentsConnection(where: $dated) {\n    totalCount\n  }\n  undated: documents(where: $undated, sort: [{id: ASC}], limit: $undatedLimit) {\n    ...DocumentLine\n  }\n  undatedCount: documentsConnection(where: $undated) {\n    totalCount\n  }\n}\n\nfragment DocumentLine on Document {\n  id\n  title\n  host\n  published\n  dateText\n  family\n  length\n  statementCount\n  entityCount\n  articles {\n    title\n    source\n  }\n  reprints(limit: 5) {\n    id\n    title\n    host\n  }\n}",
};
