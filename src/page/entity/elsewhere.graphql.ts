// Made by `npm run schema` from the query beside it; changes here are lost.
import type { Asked } from '../ask/asked.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ElsewhereQueryVariables = Exact<{
  id: string;
}>;


export type ElsewhereQuery = { readonly documents: ReadonlyArray<{ readonly id: string }> };

export const Elsewhere: Asked<ElsewhereQuery, ElsewhereQueryVariables> = {
  name: 'Elsewhere',
  text: "query Elsewhere($id: ID!) {\n  documents(where: {id: {eq: $id}}) {\n    id\n  }\n}",
};
