// Made by `npm run schema` from the query beside it; changes here are lost.
import type { Asked } from '../ask/asked.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** How a number bounds the truth. A bound is never rounded away. 数值界限。 */
export type Bound =
  /** About (约, 左右). 约。 */
  | 'ABOUT'
  /** At least (以上). 至少。 */
  | 'AT_LEAST'
  /** At most (最高, 不超过). 至多。 */
  | 'AT_MOST'
  /** Exactly. 恰好。 */
  | 'EXACT'
  /** Less than (不足). 不足。 */
  | 'LESS_THAN'
  /** Nearly (近). 近。 */
  | 'NEARLY'
  /** More than (多, 余, 超过). 多于。 */
  | 'OVER';

/** What a sum is a sum of. 金额口径。 */
export type FundingBasis =
  /** Since a time (累计). 累计。 */
  | 'CUMULATIVE'
  /** Per something. 标准。 */
  | 'RATE'
  /** Of the stated period. 所述期间总额。 */
  | 'TOTAL';

/** Language of a sentence of ours. 语言。 */
export type Language =
  | 'EN'
  | 'ZH';

/** Role of a thing in a statement. 事物在陈述中的角色。 */
export type MentionRole =
  /** What for. 用途。 */
  | 'FOR'
  /** Object. 客体。 */
  | 'OBJECT'
  /** Policy as basis. 所依据的政策。 */
  | 'POLICY'
  /** Subject. 主体。 */
  | 'SUBJECT'
  /** The sum or number that the statement makes. 陈述所成的金额或数字。 */
  | 'SUM'
  /** Where. 地点。 */
  | 'WHERE';

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

/** Money, or resources that may not be money. 资金或资源。 */
export type Nature =
  /** Money. 资金。 */
  | 'MONEY'
  /** Resources. 资源。 */
  | 'RESOURCES';

/** When a number holds. 数字口径。 */
export type ObservationBasis =
  /** At a date. 时点。 */
  | 'AT_DATE'
  /** Since a time. 累计。 */
  | 'CUMULATIVE'
  /** In a period. 期间。 */
  | 'IN_PERIOD';

/** Size of a project. 项目层级。 */
export type Scale =
  /** A line of a catalogue. 目录条目。 */
  | 'ITEM'
  /** A batch, a scheme, a named reform. 计划、批次。 */
  | 'PROGRAMME'
  /** A project. 项目。 */
  | 'PROJECT';

/** Stage of money. 资金阶段。 */
export type Stage =
  /** Awarded. 已立项。 */
  | 'AWARDED'
  /** In a budget. 预算。 */
  | 'BUDGET'
  /** Paid. 已支付。 */
  | 'PAID';

/** How firmly one thing rests on another. 依据强度。 */
export type Strength =
  /** A person judged it. 人工判断。 */
  | 'INFERRED'
  /** They only stand together; computed when asked. 仅同处出现（查询时推算）。 */
  | 'SAME_PASSAGE'
  /** The text gives it as the basis. 原文明言。 */
  | 'STATED';

export type PolicyRowsQueryVariables = Exact<{
  limit: number;
  offset: number;
}>;


export type PolicyRowsQuery = { readonly policies: ReadonlyArray<{ readonly id: string, readonly name: string, readonly title: string | null, readonly titleSuspect: boolean | null, readonly issued: string | null, readonly number: string | null, readonly period: string | null, readonly documentIds: ReadonlyArray<string>, readonly issuedBy: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly appliesIn: ReadonlyArray<{ readonly id: string, readonly name: string }> }> };

export type FundingRowsQueryVariables = Exact<{
  limit: number;
  offset: number;
}>;


export type FundingRowsQuery = { readonly fundings: ReadonlyArray<{ readonly id: string, readonly name: string, readonly value: string | null, readonly valueTo: string | null, readonly text: string | null, readonly currency: string | null, readonly bound: Bound | null, readonly basis: FundingBasis | null, readonly per: ReadonlyArray<string> | null, readonly stage: Stage | null, readonly modality: Modality | null, readonly nature: Nature | null, readonly instruments: ReadonlyArray<string> | null, readonly purpose: string | null, readonly date: string | null, readonly period: string | null, readonly dateText: string | null, readonly certainty: number | null, readonly doubt: string | null, readonly documentId: string | null, readonly givenBy: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly to: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly for: ReadonlyArray<{ readonly id: string, readonly name: string }> }> };

export type FundRowsQueryVariables = Exact<{
  limit: number;
  offset: number;
}>;


export type FundRowsQuery = { readonly funds: ReadonlyArray<{ readonly id: string, readonly name: string, readonly established: string | null, readonly documentIds: ReadonlyArray<string>, readonly governedBy: ReadonlyArray<{ readonly id: string, readonly name: string }> }> };

export type OrganizationRowsQueryVariables = Exact<{
  limit: number;
  offset: number;
}>;


export type OrganizationRowsQuery = { readonly organizations: ReadonlyArray<{ readonly id: string, readonly type: string, readonly name: string, readonly named: boolean, readonly aliases: ReadonlyArray<string>, readonly category: string | null, readonly established: string | null, readonly documentIds: ReadonlyArray<string>, readonly locatedIn: ReadonlyArray<{ readonly id: string, readonly name: string }> }> };

export type ProjectRowsQueryVariables = Exact<{
  limit: number;
  offset: number;
}>;


export type ProjectRowsQuery = { readonly projects: ReadonlyArray<{ readonly id: string, readonly name: string, readonly named: boolean, readonly scale: Scale | null, readonly row: number | null, readonly period: string | null, readonly documentIds: ReadonlyArray<string>, readonly runBy: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly serves: ReadonlyArray<{ readonly id: string, readonly name: string }> }> };

export type FacilityRowsQueryVariables = Exact<{
  limit: number;
  offset: number;
}>;


export type FacilityRowsQuery = { readonly facilities: ReadonlyArray<{ readonly id: string, readonly name: string, readonly named: boolean, readonly established: string | null, readonly documentIds: ReadonlyArray<string>, readonly runBy: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly serves: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly locatedIn: ReadonlyArray<{ readonly id: string, readonly name: string }> }> };

export type PlaceRowsQueryVariables = Exact<{
  limit: number;
  offset: number;
}>;


export type PlaceRowsQuery = { readonly places: ReadonlyArray<{ readonly id: string, readonly type: string, readonly name: string, readonly named: boolean, readonly aliases: ReadonlyArray<string>, readonly code: string | null, readonly codeYear: number | null, readonly documentIds: ReadonlyArray<string>, readonly partOf: ReadonlyArray<{ readonly id: string, readonly name: string }> }> };

export type PopulationRowsQueryVariables = Exact<{
  limit: number;
  offset: number;
}>;


export type PopulationRowsQuery = { readonly populations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null, readonly aliases: ReadonlyArray<string>, readonly documentIds: ReadonlyArray<string>, readonly broader: ReadonlyArray<{ readonly id: string, readonly name: string }> }> };

export type ObservationRowsQueryVariables = Exact<{
  limit: number;
  offset: number;
}>;


export type ObservationRowsQuery = { readonly observations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly value: number | null, readonly valueTo: number | null, readonly unit: string | null, readonly text: string | null, readonly bound: Bound | null, readonly basis: ObservationBasis | null, readonly asOf: string | null, readonly period: string | null, readonly dateText: string | null, readonly modality: Modality | null, readonly definition: string | null, readonly certainty: number | null, readonly doubt: string | null, readonly documentId: string | null, readonly measures: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly observed: ReadonlyArray<{ readonly id: string, readonly name: string }> }> };

export type DocumentRowsQueryVariables = Exact<{
  limit: number;
  offset: number;
}>;


export type DocumentRowsQuery = { readonly documents: ReadonlyArray<{ readonly id: string, readonly title: string, readonly host: string | null, readonly published: string | null, readonly dateText: string | null, readonly family: string | null, readonly sha256: string | null, readonly terms: string | null }> };

export type NeedRowsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  language: Language;
}>;


export type NeedRowsQuery = { readonly needs: { readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly modality: Modality | null, readonly certainty: number, readonly doubt: string | null, readonly inWords: string, readonly need: { readonly id: string, readonly name: string }, readonly neededBy: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly populations: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly metBy: ReadonlyArray<{ readonly strength: Strength, readonly project: { readonly id: string, readonly name: string } }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly document: { readonly id: string } }> } }> } };

export type StatementRowsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  language: Language;
}>;


export type StatementRowsQuery = { readonly statements: { readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly kind: string, readonly predicate: string, readonly modality: Modality | null, readonly certainty: number, readonly doubt: string | null, readonly date: string | null, readonly inWords: string, readonly statement: { readonly id: string }, readonly document: { readonly id: string }, readonly mentions: ReadonlyArray<{ readonly role: MentionRole | null, readonly entity: { readonly id: string, readonly name: string } | null }>, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly start: number, readonly end: number }> } }> } };

export const PolicyRows: Asked<PolicyRowsQuery, PolicyRowsQueryVariables> = {
  name: 'PolicyRows',
  text: "query PolicyRows($limit: Int!, $offset: Int!) {\n  policies(limit: $limit, offset: $offset, sort: [{id: ASC}]) {\n    id\n    name\n    title\n    titleSuspect\n    issued\n    number\n    period\n    issuedBy(limit: 101) {\n      id\n      name\n    }\n    appliesIn(limit: 101) {\n      id\n      name\n    }\n    documentIds\n  }\n}",
};

export const FundingRows: Asked<FundingRowsQuery, FundingRowsQueryVariables> = {
  name: 'FundingRows',
  text: "query FundingRows($limit: Int!, $offset: Int!) {\n  fundings(limit: $limit, offset: $offset, sort: [{id: ASC}]) {\n    id\n    name\n    value\n    valueTo\n    text\n    currency\n    bound\n    basis\n    per\n    stage\n    modality\n    nature\n    instruments\n    purpose\n    date\n    period\n    dateText\n    certainty\n    doubt\n    documentId\n    givenBy(limit: 101) {\n      id\n      name\n    }\n    to(limit: 101) {\n      id\n      name\n    }\n    for(limit: 101) {\n      id\n      name\n    }\n  }\n}",
};

export const FundRows: Asked<FundRowsQuery, FundRowsQueryVariables> = {
  name: 'FundRows',
  text: "query FundRows($limit: Int!, $offset: Int!) {\n  funds(limit: $limit, offset: $offset, sort: [{id: ASC}]) {\n    id\n    name\n    established\n    documentIds\n    governedBy(limit: 101) {\n      id\n      name\n    }\n  }\n}",
};

export const OrganizationRows: Asked<OrganizationRowsQuery, OrganizationRowsQueryVariables> = {
  name: 'OrganizationRows',
  text: "query OrganizationRows($limit: Int!, $offset: Int!) {\n  organizations(limit: $limit, offset: $offset, sort: [{id: ASC}]) {\n    id\n    type\n    name\n    named\n    aliases\n    category\n    established\n    locatedIn(limit: 101) {\n      id\n      name\n    }\n    documentIds\n  }\n}",
};

export const ProjectRows: Asked<ProjectRowsQuery, ProjectRowsQueryVariables> = {
  name: 'ProjectRows',
  text: "query ProjectRows($limit: Int!, $offset: Int!) {\n  projects(limit: $limit, offset: $offset, sort: [{id: ASC}]) {\n    id\n    name\n    named\n    scale\n    row\n    period\n    runBy(limit: 101) {\n      id\n      name\n    }\n    serves(limit: 101) {\n      id\n      name\n    }\n    documentIds\n  }\n}",
};

export const FacilityRows: Asked<FacilityRowsQuery, FacilityRowsQueryVariables> = {
  name: 'FacilityRows',
  text: "query FacilityRows($limit: Int!, $offset: Int!) {\n  facilities(limit: $limit, offset: $offset, sort: [{id: ASC}]) {\n    id\n    name\n    named\n    established\n    runBy(limit: 101) {\n      id\n      name\n    }\n    serves(limit: 101) {\n      id\n      name\n    }\n    locatedIn(limit: 101) {\n      id\n      name\n    }\n    documentIds\n  }\n}",
};

export const PlaceRows: Asked<PlaceRowsQuery, PlaceRowsQueryVariables> = {
  name: 'PlaceRows',
  text: "query PlaceRows($limit: Int!, $offset: Int!) {\n  places(limit: $limit, offset: $offset, sort: [{id: ASC}]) {\n    id\n    type\n    name\n    named\n    aliases\n    code\n    codeYear\n    partOf(limit: 101) {\n      id\n      name\n    }\n    documentIds\n  }\n}",
};

export const PopulationRows: Asked<PopulationRowsQuery, PopulationRowsQueryVariables> = {
  name: 'PopulationRows',
  text: "query PopulationRows($limit: Int!, $offset: Int!) {\n  populations(limit: $limit, offset: $offset, sort: [{id: ASC}]) {\n    id\n    name\n    nameEn\n    aliases\n    broader(limit: 101) {\n      id\n      name\n    }\n    documentIds\n  }\n}",
};

export const ObservationRows: Asked<ObservationRowsQuery, ObservationRowsQueryVariables> = {
  name: 'ObservationRows',
  text: "query ObservationRows($limit: Int!, $offset: Int!) {\n  observations(limit: $limit, offset: $offset, sort: [{id: ASC}]) {\n    id\n    name\n    value\n    valueTo\n    unit\n    text\n    bound\n    basis\n    asOf\n    period\n    dateText\n    modality\n    definition\n    certainty\n    doubt\n    documentId\n    measures(limit: 101) {\n      id\n      name\n    }\n    observed(limit: 101) {\n      id\n      name\n    }\n  }\n}",
};

export const DocumentRows: Asked<DocumentRowsQuery, DocumentRowsQueryVariables> = {
  name: 'DocumentRows',
  text: "query DocumentRows($limit: Int!, $offset: Int!) {\n  documents(limit: $limit, offset: $offset, sort: [{id: ASC}]) {\n    id\n    title\n    host\n    published\n    dateText\n    family\n    sha256\n    terms\n  }\n}",
};

export const NeedRows: Asked<NeedRowsQuery, NeedRowsQueryVariables> = {
  name: 'NeedRows',
  text: "query NeedRows($first: Int!, $after: String, $language: Language!) {\n  needs(first: $first, after: $after) {\n    pageInfo {\n      endCursor\n    }\n    edges {\n      node {\n        need {\n          id\n          name\n        }\n        neededBy {\n          id\n          name\n        }\n        populations {\n          id\n          name\n        }\n        metBy {\n          project {\n            id\n            name\n          }\n          strength\n        }\n        modality\n        certainty\n        doubt\n        inWords(language: $language)\n        evidence {\n          quote\n          document {\n            id\n          }\n        }\n      }\n    }\n  }\n}",
};

export const StatementRows: Asked<StatementRowsQuery, StatementRowsQueryVariables> = {
  name: 'StatementRows',
  text: "query StatementRows($first: Int!, $after: String, $language: Language!) {\n  statements(first: $first, after: $after) {\n    pageInfo {\n      endCursor\n    }\n    edges {\n      node {\n        statement {\n          id\n        }\n        kind\n        predicate\n        modality\n        certainty\n        doubt\n        date\n        inWords(language: $language)\n        document {\n          id\n        }\n        mentions {\n          role\n          entity {\n            id\n            name\n          }\n        }\n        evidence {\n          quote\n          start\n          end\n        }\n      }\n    }\n  }\n}",
};
