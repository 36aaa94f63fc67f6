// Made by `npm run schema` from the query beside it; changes here are lost.
import type { Asked } from '../ask/asked.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What a data note is about. 数据提示的种类。 */
export type DataNoteKind =
  /** Different numbers for the same indicator, place and date. 同一指标、地点、时间的数值不一。 */
  | 'CONFLICTING_NUMBERS'
  /** Stated parts exceed their stated whole. 部分之和超过整体。 */
  | 'PARTS_EXCEED_WHOLE'
  /** Parts that make up the whole in full come to less. 全部部分之和不足整体。 */
  | 'PARTS_FALL_SHORT'
  /** A title that seems to be printed wrong; stored as printed. 标题疑有误印。 */
  | 'TITLE_SUSPECT'
  /** A reading that is not certain, with the doubt. 读取不确定。 */
  | 'UNCERTAIN_READING';

/** Language of a sentence of ours. 语言。 */
export type Language =
  | 'EN'
  | 'ZH';

export type HomePageQueryVariables = Exact<{
  language: Language;
}>;


export type HomePageQuery = { readonly graph: { readonly version: string | null, readonly loadedAt: string | null, readonly documents: number, readonly statements: number, readonly counts: ReadonlyArray<{ readonly type: string, readonly named: number }> }, readonly dated: ReadonlyArray<{ readonly id: string, readonly title: string, readonly host: string | null, readonly published: string | null }>, readonly undated: ReadonlyArray<{ readonly id: string, readonly title: string, readonly host: string | null, readonly dateText: string | null }>, readonly dataNotes: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly kind: DataNoteKind, readonly inWords: string, readonly statements: ReadonlyArray<string> } }> }, readonly served: ReadonlyArray<{ readonly id: string, readonly name: string, readonly type: string }>, readonly sums: ReadonlyArray<{ readonly id: string, readonly name: string, readonly type: string, readonly text: string | null }>, readonly funds: ReadonlyArray<{ readonly id: string, readonly name: string, readonly type: string }>, readonly communities: ReadonlyArray<{ readonly id: string, readonly name: string, readonly type: string }> };

export const HomePage: Asked<HomePageQuery, HomePageQueryVariables> = {
  name: 'HomePage',
  text: "query HomePage($language: Language!) {\n  graph {\n    version\n    loadedAt\n    documents\n    statements\n    counts {\n      type\n      named\n    }\n  }\n  dated: documents(\n    limit: 6\n    sort: [{published: DESC}]\n    where: {NOT: {published: {eq: null}}}\n  ) {\n    id\n    title\n    host\n    published\n  }\n  undated: documents(limit: 3, where: {published: {eq: null}}) {\n    id\n    title\n    host\n    dateText\n  }\n  dataNotes(first: 3) {\n    totalCount\n    edges {\n      node {\n        kind\n        inWords(language: $language)\n        statements\n      }\n    }\n  }\n  served: populations(limit: 1, where: {servedBy: {some: {named: {eq: true}}}}) {\n    id\n    name\n    type\n  }\n  sums: fundings(\n    limit: 1\n    sort: [{fen: DESC}]\n    where: {modality: {eq: ACTUAL}, basis: {in: [TOTAL, CUMULATIVE]}, fen: {gt: \"0\"}}\n  ) {\n    id\n    name\n    type\n    text\n  }\n  funds: funds(limit: 1, where: {governedBy: {some: {NOT: {id: {eq: \"\"}}}}}) {\n    id\n    name\n    type\n  }\n  communities(limit: 1, where: {named: {eq: true}}) {\n    id\n    name\n    type\n  }\n}",
};
