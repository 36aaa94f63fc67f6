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

/** What to open of a thing. 展开一个事物的哪些关联。 */
export type Expansion = {
  /** Only from it, or only to it. 仅限此方向。 */
  readonly direction?: Direction | null | undefined;
  /** How many links of each group. 每组最多几条关系。 */
  readonly first?: number;
  /** The thing: id or any of its names. 事物：编号或任一名称。 */
  readonly of: string;
  /** Only this relationship, as the vocabulary names it; without it, every one. 仅限此关系；不填则为全部关系。 */
  readonly relationship?: string | null | undefined;
};

/** Language of a sentence of ours. 语言。 */
export type Language =
  | 'EN'
  | 'ZH';

/** Whether something has happened. 是否已发生。 */
export type Modality =
  /** It has happened. 已发生。 */
  | 'ACTUAL'
  /** Announced. 已公布。 */
  | 'ANNOUNCED'
  /** Intended. 有意向。 */
  | 'INTENDED'
  /** Planned. 计划中。 */
  | 'PLANNED';

/** How firmly one thing rests on another. 依据强度。 */
export type Strength =
  /** A person judged it. 人工判断。 */
  | 'INFERRED'
  /** They only stand together; computed when asked. 仅同处出现（查询时推算）。 */
  | 'SAME_PASSAGE'
  /** The text gives it as the basis. 原文明言。 */
  | 'STATED';

export type NeighbourhoodQueryVariables = Exact<{
  things: ReadonlyArray<string> | string;
  expansions?: ReadonlyArray<Expansion> | Expansion | null | undefined;
  language: Language;
}>;


export type NeighbourhoodQuery = { readonly neighbourhood: { readonly things: ReadonlyArray<{ readonly linkCount: number, readonly entity: ThingFragment }>, readonly links: ReadonlyArray<{ readonly key: string, readonly from: string, readonly to: string, readonly relationship: string, readonly modality: Modality | null, readonly strength: Strength | null, readonly inForce: string | null, readonly certainty: number, readonly doubt: string | null, readonly inWords: string }>, readonly groups: ReadonlyArray<{ readonly of: string, readonly relationship: string, readonly direction: Direction, readonly totalCount: number, readonly givenCount: number, readonly things: ReadonlyArray<string> }> } };

export type ThingFragment = { readonly id: string, readonly type: string, readonly name: string, readonly named: boolean };

export const Neighbourhood: Asked<NeighbourhoodQuery, NeighbourhoodQueryVariables> = {
  name: 'Neighbourhood',
  text: "query Neighbourhood($things: [ID!]!, $expansions: [Expansion!], $language: Language!) {\n  neighbourhood(things: $things, expansions: $expansions) {\n    things {\n      linkCount\n      entity {\n        ...Thing\n      }\n    }\n    links {\n      key\n      from\n      to\n      relationship\n      modality\n      strength\n      inForce\n      certainty\n      doubt\n      inWords(language: $language)\n    }\n    groups {\n      of\n      relationship\n      direction\n      totalCount\n      givenCount\n      things\n    }\n  }\n}\n\nfragment Thing on Entity {\n  id\n  type\n  name\n  named\n}",
};
