// Made by `npm run schema` from the query beside it; changes here are lost.
import type { Asked } from '../ask/asked.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Why no statement uses a run of text. 一段文字未被使用的原因。 */
export type IgnoredReason =
  /** Detail of an activity. 活动细节。 */
  | 'ACTIVITY_DETAIL'
  /** The story of a private person. 个人故事。 */
  | 'ANECDOTE'
  /** Background that is no fact of the text. 背景。 */
  | 'BACKGROUND'
  /** Who wrote, edited or photographed. 作者、编辑、摄影署名。 */
  | 'BYLINE'
  /** Words between facts. 连接用语。 */
  | 'CONNECTIVE'
  /** A title or heading. 标题。 */
  | 'HEADING'
  /** Someone's opinion. 观点。 */
  | 'OPINION'
  /** A fact for which the vocabulary has no form. 词汇表无法表达的事实。 */
  | 'OUT_OF_VOCABULARY'
  /** A person's name, masked. 人名（已遮蔽）。 */
  | 'PERSON_NAME'
  /** Marks and blanks only. 仅标点与空白。 */
  | 'PUNCTUATION'
  /** Said elsewhere in the text. 文中他处已述。 */
  | 'REPEATED'
  /** Praise, slogans, general aims without actor, sum or measure. 赞语、口号或泛论。 */
  | 'RHETORIC'
  /** Navigation, page lists, counters, the site's own name. 网站栏目、页码、计数与站名。 */
  | 'SITE_FURNITURE'
  /** Advertising or injected text. 广告或插入的文字。 */
  | 'SPAM';

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

/** What a part of a text is. 文字段落的类别。 */
export type ParagraphKind =
  /** A heading. 标题。 */
  | 'HEADING'
  /** A paragraph. 段落。 */
  | 'PARAGRAPH'
  /** A row of a table. 表格行。 */
  | 'ROW';

export type DocumentFurtherQueryVariables = Exact<{
  document: string;
  id: string;
  language: Language;
  offset: number;
  after?: string | null | undefined;
  hasParagraphs: boolean;
  hasIgnored: boolean;
  hasStatements: boolean;
}>;


export type DocumentFurtherQuery = { readonly documents: ReadonlyArray<{ readonly id: string, readonly ignored?: ReadonlyArray<IgnoredFragment>, readonly paragraphs?: ReadonlyArray<ParagraphFragment> }>, readonly statements?: SaidInDocumentFragment };

export type IgnoredFragment = { readonly start: number, readonly end: number, readonly reason: IgnoredReason, readonly note: string | null };

export type ParagraphFragment = { readonly kind: ParagraphKind, readonly text: string, readonly start: number, readonly end: number, readonly table: number | null, readonly isHead: boolean | null, readonly runs: ReadonlyArray<{ readonly at: number, readonly start: number }> };

export type SaidInDocumentFragment = { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly statements: ReadonlyArray<string>, readonly inWords: string, readonly kind: string, readonly modality: Modality | null, readonly certainty: number, readonly doubt: string | null, readonly note: string | null, readonly speaker: { readonly role: string | null, readonly organization: string | null } | null, readonly mentions: ReadonlyArray<{ readonly words: string | null, readonly entity: ThingFragment | null }>, readonly document: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly start: number, readonly end: number, readonly page: number | null }> } }> };

export type ThingFragment = { readonly id: string, readonly type: string, readonly name: string, readonly named: boolean };

export const DocumentFurther: Asked<DocumentFurtherQuery, DocumentFurtherQueryVariables> = {
  name: 'DocumentFurther',
  text: "query DocumentFurther($document: String!, $id: ID!, $language: Language!, $offset: Int!, $after: String, $hasParagraphs: Boolean!, $hasIgnored: Boolean!, $hasStatements: Boolean!) {\n  documents(where: {id: {eq: $id}}) {\n    id\n    ignored(limit: 500, offset: $offset) @include(if: $hasIgnored) {\n      ...Ignored\n    }\n    paragraphs(limit: 500, offset: $offset) @include(if: $hasParagraphs) {\n      ...Paragraph\n    }\n  }\n  statements(document: $document, first: 500, after: $after) @include(if: $hasStatements) {\n    ...SaidInDocument\n  }\n}\n\nfragment Ignored on IgnoredSpan {\n  start\n  end\n  reason\n  note\n}\n\nfragment Paragraph on CleanParagraph {\n  kind\n  text\n  start\n  end\n  table\n  isHead\n  runs {\n    at\n    start\n  }\n}\n\nfragment SaidInDocument on StatementReadingConnection {\n  totalCount\n  pageInfo {\n    endCursor\n  }\n  edges {\n    node {\n      statements\n      inWords(language: $language)\n      kind\n      modality\n      certainty\n      doubt\n      note\n      speaker {\n        role\n        organization\n      }\n      mentions {\n        words\n        entity {\n          ...Thing\n        }\n      }\n      document {\n        id\n      }\n      evidence {\n        quote\n        start\n        end\n        page\n      }\n    }\n  }\n}\n\nfragment Thing on Entity {\n  id\n  type\n  name\n  named\n}",
};
