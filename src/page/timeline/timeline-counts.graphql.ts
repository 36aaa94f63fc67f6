// Made by `npm run schema` from the query beside it; changes here are lost.
import type { Asked } from '../ask/asked.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type TimelineCountsQueryVariables = Exact<{
  within?: string | null | undefined;
}>;


export type TimelineCountsQuery = { readonly timeline: { readonly totalCount: number, readonly undatedCount: number, readonly facets: ReadonlyArray<{ readonly values: ReadonlyArray<{ readonly value: string, readonly count: number }> }> } };

export const TimelineCounts: Asked<TimelineCountsQuery, TimelineCountsQueryVariables> = {
  name: 'TimelineCounts',
  text: "query TimelineCounts($within: String) {\n  timeline(within: $within, first: 1) {\n    totalCount\n    undatedCount\n    facets(only: [TYPE]) {\n      values {\n        value\n        count\n      }\n    }\n  }\n}",
};
