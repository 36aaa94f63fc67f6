/** What the graph's accepted statements say, read once, so that it can be projected with and without others. */
import type { Driver } from 'neo4j-driver';
import { readAccepted, readDocuments } from '../graph/state.ts';
import type { LoadedDocument } from '../load/project/document-nodes.ts';
import { restored } from '../load/stored.ts';

/** All accepted statements by document, and these documents with all that they hold. */
export async function acceptedWorld(driver: Driver, whole: readonly string[]): Promise<LoadedDocument[]> {
  const session = driver.session({ defaultAccessMode: 'READ' });
  const transaction = await session.beginTransaction();
  try {
    const stored = [...(await readDocuments(transaction, whole)), ...(await readAccepted(transaction, whole))];
    return stored.map(restored).toSorted((a, b) => (a.card.id < b.card.id ? -1 : 1));
  } finally {
    await transaction.close();
    await session.close();
  }
}

/** The same documents, each statement with the status that `statusOf` gives it; undefined leaves it. */
export const withStatus = (
  documents: readonly LoadedDocument[],
  statusOf: (id: string) => 'ACCEPTED' | 'REJECTED' | undefined,
): LoadedDocument[] =>
  documents.map((document) => ({
    ...document,
    statements: document.statements.map((statement) => {
      const status = statusOf(statement.id);
      return status ? { ...statement, status } : statement;
    }),
  }));
