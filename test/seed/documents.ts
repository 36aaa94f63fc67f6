import { readdirSync } from 'node:fs';
import { type PublishedDocument, readDocument } from '../../src/document/read-document.ts';
import { type IgnoredSpan, readIgnored } from '../../src/statement/ignored.ts';
import { readLines } from '../../src/statement/read-lines.ts';
import type { Statement } from '../../src/vocabulary/statement.ts';

/** A document of the seed with its statements and what is passed over. */
export type SeedDocument = PublishedDocument & {
  readonly statements: readonly Statement[];
  readonly ignored: readonly IgnoredSpan[];
};

/** All documents of the seed, by id. */
export const seedDocuments: readonly SeedDocument[] = readdirSync('seed/documents')
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readDocument(`seed/documents/${file}`))
  .map((document) => ({
    ...document,
    statements: readLines<Statement>(`seed/statements/${document.id}.jsonl`).map(({ value }) => value),
    ignored: readIgnored(`seed/ignored/${document.id}.jsonl`, document.source),
  }));
