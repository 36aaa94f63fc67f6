/** Writes what reviewers accepted into `seed/`, so that it can be committed and every graph loads it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { readCard } from '../document/card.ts';
import type { StoredDocument } from '../graph/state.ts';
import type { Statement } from '../vocabulary/statement.ts';
import { stored, writeDocument, writeStatements } from './export.ts';

/**
 * Of ingested documents: card, masked text, what is ignored, accepted statements (learned names among them), and of corrections both
 * readings. Of documents that a person curated in this folder only the statements, where a reviewer changed them. Gives the ids written.
 */
export async function exportSeed(driver: Driver, folder: string): Promise<string[]> {
  const judged = await judgedDocuments(driver);
  const written: string[] = [];
  for (const document of await stored(driver)) {
    const id = String(document.card.id);
    const lines = reviewedLines(document);
    if (!judged.has(id) || lines.length === 0) continue;
    if (isCurated(folder, id)) writeStatements(folder, id, lines);
    else writeDocument(folder, document, lines);
    written.push(id);
  }
  return written;
}

/** Those on which a decision holds. */
async function judgedDocuments(driver: Driver): Promise<Set<string>> {
  const { records } = await driver.executeQuery(
    "MATCH (d:Decision) WHERE d.ended IS NULL AND d.action <> 'UNDO' RETURN DISTINCT d.document AS id",
    {},
    { routing: 'READ' },
  );
  return new Set(records.map((record) => record.get('id') as string));
}

/** A card without `maskedSha256` stands beside the text as published, which is not ours to change. */
function isCurated(folder: string, id: string): boolean {
  const file = join(folder, 'cards', `${id}.json`);
  return existsSync(file) && readCard(file).maskedSha256 === undefined;
}

/** In the order of the text. A rejected reading is written only where an accepted one corrects it, or a person curated it. */
function reviewedLines({ lines }: StoredDocument): string[] {
  const statements = lines.map((line) => ({ line, statement: JSON.parse(line) as Statement }));
  const corrected = new Set(
    statements.flatMap(({ statement: { corrects, status } }) => (corrects && status === 'ACCEPTED' ? [corrects] : [])),
  );
  const start = ({ statement }: { statement: Statement }): number => statement.evidence[0]?.start ?? 0;
  return statements
    .filter(
      ({ statement: { id, status, by } }) => status === 'ACCEPTED' || corrected.has(id) || by.method === 'CURATED',
    )
    .sort((a, b) => start(a) - start(b) || (a.statement.id < b.statement.id ? -1 : 1))
    .map(({ line }) => line);
}
