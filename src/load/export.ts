/** What the graph holds, as what loads into an empty database and exports again byte for byte. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { documentUnknown } from '../error.ts';
import { readDocuments, type StoredDocument } from '../graph/state.ts';

/** All statements' lines sorted by id, or those of one document. */
export async function exportStatements(driver: Driver, document?: string): Promise<string[]> {
  const documents = await stored(driver);
  const chosen = document === undefined ? documents : documents.filter(({ card }) => card.id === document);
  if (document !== undefined && chosen.length === 0)
    throw documentUnknown(
      document,
      documents.map(({ card }) => String(card.id)),
    );
  return sortedById(chosen.flatMap(({ lines }) => lines));
}

/** Writes a folder laid out like `seed/`: cards, masked texts, statements and what was ignored. */
export async function exportFolder(driver: Driver, folder: string): Promise<string[]> {
  const documents = await stored(driver);
  for (const document of documents) writeDocument(folder, document, sortedById(document.lines));
  return documents.map(({ card }) => String(card.id));
}

/** Writes one document's four files; `lines` are those of its statements that are wanted. */
export function writeDocument(folder: string, { card: node }: StoredDocument, lines: readonly string[]): void {
  const { text = '', ignored = '[]', ...card } = node as Record<string, string>;
  const id = String(card.id);
  const maskedSha256 = createHash('sha256').update(text).digest('hex');
  writeInto(folder, 'cards', `${id}.json`, `${JSON.stringify({ ...cardOf(card), maskedSha256 }, null, 2)}\n`);
  writeInto(folder, 'documents', `${id}.txt`, text);
  writeStatements(folder, id, lines);
  writeInto(
    folder,
    'ignored',
    `${id}.jsonl`,
    ended((JSON.parse(ignored) as unknown[]).map((span) => JSON.stringify(span))),
  );
}

export const writeStatements = (folder: string, id: string, lines: readonly string[]): void =>
  writeInto(folder, 'statements', `${id}.jsonl`, ended(lines));

const ended = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

function writeInto(folder: string, part: string, file: string, text: string): void {
  mkdirSync(join(folder, part), { recursive: true });
  writeFileSync(join(folder, part, file), text);
}

/** Every document that the graph holds. */
export async function stored(driver: Driver): Promise<StoredDocument[]> {
  const session = driver.session({ defaultAccessMode: 'READ' });
  const transaction = await session.beginTransaction();
  try {
    return await readDocuments(transaction);
  } finally {
    await transaction.close();
    await session.close();
  }
}

const sortedById = (lines: readonly string[]): string[] =>
  lines
    .map((line) => ({ line, id: (JSON.parse(line) as { id: string }).id }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ line }) => line);

function cardOf({
  id,
  title,
  file,
  sha256,
  host = '',
  published = '',
  dateText = '',
  family,
  terms,
  articles = '[]',
}: Record<string, string>): object {
  const optional = (value: string): string | null => value || null;
  return {
    id,
    file,
    sha256,
    title,
    host: optional(host),
    published: optional(published),
    dateText: optional(dateText),
    family,
    terms,
    articles: JSON.parse(articles),
  };
}
