// Made by `npm run schema` from the query beside it; changes here are lost.

/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

export type MissingHopFragment = { readonly hop: string, readonly from: string, readonly fromId: string | null, readonly reason: MissingReason };
