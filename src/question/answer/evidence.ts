import DataLoader from 'dataloader';
import type { Row, Run } from './run.ts';

/** One quote of one statement, as the GraphQL type Evidence has it. */
export interface EvidenceRow {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly page: number | null;
  readonly document: { readonly id: string; readonly title: string };
  readonly article: ArticleRow | null;
  readonly statement: string;
  readonly strength: string | null;
  readonly modality: string | null;
  readonly certainty: number | null;
  readonly doubt: string | null;
}

/** One article of a document, as its node keeps it. */
export interface ArticleRow {
  readonly title?: string | null;
  readonly source?: string | null;
  readonly date?: string | null;
  readonly start?: number | null;
  readonly end?: number | null;
}

/** At most this many statements answer `evidence` on an entity. */
export const LARGEST_ENTITY_EVIDENCE = 200;

/** Reads the quotes of statements, all those of a request in one query; what isn't there answers an empty list. */
export const evidenceLoader = (run: Run): DataLoader<string, readonly EvidenceRow[]> =>
  new DataLoader(async (ids) => inOrderOf(ids, toEvidence(await run<StatementColumns>(STATEMENTS, { ids }))), {
    maxBatchSize: 5_000,
  });

/** Reads the quotes of the statements that mention entities, all those of a request in one query. */
export const entityEvidenceLoader = (run: Run): DataLoader<string, readonly EvidenceRow[]> =>
  new DataLoader(
    async (ids) =>
      inOrderOf(ids, toEvidence(await run<StatementColumns>(MENTIONS, { ids, most: LARGEST_ENTITY_EVIDENCE }))),
    {
      maxBatchSize: 500,
    },
  );

/** The quotes of several statements, each statement once, in the order given. */
export const evidenceOf = async (
  statements: readonly string[],
  loader: DataLoader<string, readonly EvidenceRow[]>,
): Promise<EvidenceRow[]> => (await Promise.all([...new Set(statements)].map((id) => loader.load(id)))).flat();

/** Reads the articles that a Document node keeps as JSON text. */
export const articlesOf = (text: unknown): ArticleRow[] =>
  typeof text === 'string' ? (JSON.parse(text) as ArticleRow[]) : [];

type StatementColumns = Row & {
  readonly key: string;
  readonly statement: StatementNode;
  readonly title: string;
  readonly articles: string | null;
};

interface StatementNode {
  readonly id: string;
  readonly document: string;
  readonly article?: number | null;
  readonly quotes: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly pages?: readonly (number | null)[] | null;
  readonly strength?: string | null;
  readonly modality?: string | null;
  readonly certainty?: number | null;
  readonly doubt?: string | null;
}

const COLUMNS = `
  statement {.id, .document, .article, .quotes, .starts, .ends, .pages, .strength, .modality, .certainty, .doubt} AS statement,
  coalesce(document.title, statement.document) AS title, document.articles AS articles`;

const STATEMENTS = `
  MATCH (statement:Statement) WHERE statement.id IN $ids
  OPTIONAL MATCH (document:Document {id: statement.document})
  RETURN statement.id AS key, ${COLUMNS}`;

const MENTIONS = `
  UNWIND $ids AS key
  CALL (key) {
    MATCH (:Entity {id: key})<-[:MENTIONS]-(statement:Statement)
    WITH DISTINCT statement ORDER BY statement.document, statement.starts[0], statement.id LIMIT toInteger($most)
    RETURN statement
  }
  OPTIONAL MATCH (document:Document {id: statement.document})
  RETURN key, ${COLUMNS}`;

const toEvidence = (rows: readonly StatementColumns[]): Map<string, EvidenceRow[]> => {
  const articles = new Map<string, ArticleRow[]>();
  const found = new Map<string, EvidenceRow[]>();
  for (const { key, statement, title, articles: text } of rows) {
    if (!articles.has(statement.document)) articles.set(statement.document, articlesOf(text));
    const article = articles.get(statement.document)?.[statement.article ?? 0] ?? null;
    found.set(key, [...(found.get(key) ?? []), ...quotesOf(statement, title, article)]);
  }
  return found;
};

const quotesOf = (statement: StatementNode, title: string, article: ArticleRow | null): EvidenceRow[] =>
  statement.quotes.map((quote, index) => ({
    quote,
    start: statement.starts[index] ?? 0,
    end: statement.ends[index] ?? 0,
    // A list property of Neo4j holds no null: a page that isn't stated is stored as a number below 1.
    page: pageOf(statement.pages?.[index]),
    document: { id: statement.document, title },
    article,
    statement: statement.id,
    strength: statement.strength ?? null,
    modality: statement.modality ?? null,
    certainty: statement.certainty ?? null,
    doubt: statement.doubt ?? null,
  }));

const pageOf = (page: number | null | undefined): number | null => (typeof page === 'number' && page > 0 ? page : null);

const inOrderOf = (ids: readonly string[], found: ReadonlyMap<string, EvidenceRow[]>): EvidenceRow[][] =>
  ids.map((id) => found.get(id) ?? []);
