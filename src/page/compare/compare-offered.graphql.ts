// Made by `npm run schema` from the query beside it; changes here are lost.
import type { Asked } from '../ask/asked.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

export type CompareOfferedQueryVariables = Exact<{
  first: number;
}>;


export type CompareOfferedQuery = { readonly compareOffers: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly level: PlaceLevel, readonly placeCount: number, readonly indicator: { readonly id: string, readonly name: string, readonly nameEn: string | null }, readonly places: ReadonlyArray<{ readonly id: string, readonly name: string }> } }> } };

export const CompareOffered: Asked<CompareOfferedQuery, CompareOfferedQueryVariables> = {
  name: 'CompareOffered',
  text: "query CompareOffered($first: Int!) {\n  compareOffers(first: $first) {\n    totalCount\n    edges {\n      node {\n        level\n        placeCount\n        indicator {\n          id\n          name\n          nameEn\n        }\n        places {\n          id\n          name\n        }\n      }\n    }\n  }\n}",
};
