import { randomUUID } from 'node:crypto';
import type { Driver } from 'neo4j-driver';
import { session } from 'neo4j-driver';
import type { QuestionContext, Row, Run } from '../question/answer/context.ts';
import { entityEvidenceLoader, evidenceLoader } from '../question/answer/evidence.ts';
import { documentTextLoader } from '../question/document/document-text.ts';
import { entryAroundLoader } from '../question/timeline/entry-around.ts';

/** A query that takes longer is stopped by the database, in milliseconds. */
export const QUERY_TIMEOUT = 10_000;

/** What one request carries: what questions use, and what Neo4jGraphQL reads for its own queries. */
export interface ApiContext extends QuestionContext {
  readonly executionContext: Driver;
  readonly transaction: { readonly timeout: number };
  /** Whether who asks may review; OFF where no REVIEW_TOKEN is set. */
  readonly reviewer: Reviewer;
}

export type Reviewer = 'OFF' | 'NO' | 'YES';

/** Makes the context of one request. */
export const createContext = (
  driver: Driver,
  requestId: string = randomUUID(),
  reviewer: Reviewer = 'OFF',
): ApiContext => {
  const run = readingRun(driver);
  return {
    run,
    evidence: evidenceLoader(run),
    entityEvidence: entityEvidenceLoader(run),
    documentText: documentTextLoader(run),
    entryAround: entryAroundLoader(run),
    requestId,
    executionContext: driver,
    transaction: { timeout: QUERY_TIMEOUT },
    reviewer,
  };
};

/** Runs one auto-commit query, one round trip, in a session that the database itself keeps from writing. */
const readingRun =
  (driver: Driver): Run =>
  async <Columns extends Row>(cypher: string, parameters: Record<string, unknown> = {}) => {
    const reading = driver.session({ defaultAccessMode: session.READ });
    try {
      const result = await reading.run<Columns>(cypher, parameters, { timeout: QUERY_TIMEOUT });
      return result.records.map((record) => record.toObject());
    } finally {
      await reading.close();
    }
  };
