// Made by `npm run schema` from the query beside it; changes here are lost.
import type { Asked } from '../ask/asked.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type StartsQueryVariables = Exact<{ [key: string]: never; }>;


export type StartsQuery = { readonly funds: ReadonlyArray<{ readonly id: string, readonly type: string, readonly name: string }>, readonly policies: ReadonlyArray<{ readonly id: string, readonly type: string, readonly name: string }>, readonly populations: ReadonlyArray<{ readonly id: string, readonly type: string, readonly name: string }>, readonly facilities: ReadonlyArray<{ readonly id: string, readonly type: string, readonly name: string }> };

export const Starts: Asked<StartsQuery, StartsQueryVariables> = {
  name: 'Starts',
  text: "query Starts {\n  funds(limit: 4, sort: [{name: ASC}], where: {named: {eq: true}}) {\n    id\n    type\n    name\n  }\n  policies(limit: 4, sort: [{name: ASC}], where: {named: {eq: true}}) {\n    id\n    type\n    name\n  }\n  populations(limit: 4, sort: [{name: ASC}], where: {named: {eq: true}}) {\n    id\n    type\n    name\n  }\n  facilities(limit: 4, sort: [{name: ASC}], where: {named: {eq: true}}) {\n    id\n    type\n    name\n  }\n}",
};
