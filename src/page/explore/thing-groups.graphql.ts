// Made by `npm run schema` from the query beside it; changes here are lost.
import type { Asked } from '../ask/asked.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** From the thing asked for, or to it. 关系方向（由其出发或指向它）。 */
export type Direction =
  | 'IN'
  | 'OUT';

/** Language of a sentence of ours. 语言。 */
export type Language =
  | 'EN'
  | 'ZH';

export type ThingGroupsQueryVariables = Exact<{
  id: string;
  language: Language;
}>;


export type ThingGroupsQuery = { readonly entity: { readonly inWords: string }, readonly neighbourhood: { readonly groups: ReadonlyArray<{ readonly relationship: string, readonly direction: Direction, readonly totalCount: number }> } };

export const ThingGroups: Asked<ThingGroupsQuery, ThingGroupsQueryVariables> = {
  name: 'ThingGroups',
  text: "query ThingGroups($id: ID!, $language: Language!) {\n  entity(id: $id) {\n    inWords(language: $language)\n  }\n  neighbourhood(things: [$id], expansions: [{of: $id, first: 0}]) {\n    groups {\n      relationship\n      direction\n      totalCount\n    }\n  }\n}",
};
