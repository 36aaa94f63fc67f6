// Made by `npm run schema` from the query beside it; changes here are lost.
import type { Asked } from '../ask/asked.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What documents say about a population at a place. 某人群在某地的覆盖情况。 */
export type CoverageState =
  /** A need is documented there and no service is found there. 有需求而未见服务。 */
  | 'NEED_WITHOUT_SERVICE'
  /** No document says. 没有文档说明。 */
  | 'NOT_STATED'
  /** Only planned, announced or intended there. 仅为计划、公布或意向。 */
  | 'ONLY_PLANNED'
  /** It is served there, or in a place inside it. 已有服务（含其下级地点）。 */
  | 'SERVED'
  /** Stated only for a place that contains it. 仅就更大范围有说明。 */
  | 'WIDER_PLACE_ONLY';

/** In what way a hop is missing. 缺失的方式。 */
export type MissingReason =
  /** A document speaks of one without naming it. 文档提及但未点名。 */
  | 'NOT_NAMED'
  /** No document says it. 没有文档说明。 */
  | 'NOT_STATED'
  /** Only planned, announced or intended. 仅为计划、公布或意向。 */
  | 'ONLY_PLANNED'
  /** Only proposed, not accepted yet. 仅为待审核的陈述。 */
  | 'ONLY_PROPOSED';

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

/** Level of place. 地点层级。 */
export type PlaceLevel =
  /** 地级市、自治州、地区 */
  | 'CITY'
  /** 社区、村、小区 */
  | 'COMMUNITY'
  /** 区、县、县级市 */
  | 'DISTRICT'
  /** 省、自治区、直辖市 */
  | 'PROVINCE'
  /** 街道、镇、乡 */
  | 'STREET';

export type CoverageCellsFragment = { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly state: CoverageState, readonly newestYear: number | null, readonly modality: Modality | null, readonly certainty: number, readonly documentsCoveringPlace: number, readonly population: { readonly id: string }, readonly place: { readonly id: string } } }> };

export type CoveragePageQueryVariables = Exact<{
  within?: string | null | undefined;
  level?: PlaceLevel | null | undefined;
  populations?: ReadonlyArray<string> | string | null | undefined;
  states?: ReadonlyArray<CoverageState> | CoverageState | null | undefined;
  period?: string | null | undefined;
}>;


export type CoveragePageQuery = { readonly coverage: (
    { readonly places: ReadonlyArray<{ readonly id: string, readonly type: string, readonly name: string }>, readonly populations: ReadonlyArray<{ readonly id: string, readonly type: string, readonly name: string }>, readonly stateCounts: ReadonlyArray<{ readonly state: CoverageState, readonly count: number }>, readonly missing: ReadonlyArray<MissingHopFragment> }
    & CoverageCellsFragment
  ) };

export type MissingHopFragment = { readonly hop: string, readonly from: string, readonly fromId: string | null, readonly reason: MissingReason };

export const CoveragePage: Asked<CoveragePageQuery, CoveragePageQueryVariables> = {
  name: 'CoveragePage',
  text: "query CoveragePage($within: String, $level: PlaceLevel, $populations: [String!], $states: [CoverageState!], $period: String) {\n  coverage(\n    within: $within\n    level: $level\n    populations: $populations\n    states: $states\n    period: $period\n    first: 500\n  ) {\n    ...CoverageCells\n    places {\n      id\n      type\n      name\n    }\n    populations {\n      id\n      type\n      name\n    }\n    stateCounts {\n      state\n      count\n    }\n    missing {\n      ...MissingHop\n    }\n  }\n}\n\nfragment CoverageCells on CoverageConnection {\n  totalCount\n  pageInfo {\n    hasNextPage\n    endCursor\n  }\n  edges {\n    node {\n      population {\n        id\n      }\n      place {\n        id\n      }\n      state\n      newestYear\n      modality\n      certainty\n      documentsCoveringPlace\n    }\n  }\n}\n\nfragment MissingHop on Missing {\n  hop\n  from\n  fromId\n  reason\n}",
};
