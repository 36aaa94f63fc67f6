// Made by `npm run schema` from the query beside it; changes here are lost.
import type { Asked } from '../ask/asked.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type NamedThingQueryVariables = Exact<{
  id: string;
}>;


export type NamedThingQuery = { readonly entity: { readonly entity: ThingFragment } };

export type ThingFragment = { readonly id: string, readonly type: string, readonly name: string, readonly named: boolean };

export const NamedThing: Asked<NamedThingQuery, NamedThingQueryVariables> = {
  name: 'NamedThing',
  text: "query NamedThing($id: ID!) {\n  entity(id: $id) {\n    entity {\n      ...Thing\n    }\n  }\n}\n\nfragment Thing on Entity {\n  id\n  type\n  name\n  named\n}",
};
