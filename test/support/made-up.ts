import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { DocumentCard } from '../../src/document/card.ts';
import { maskText } from '../../src/document/mask.ts';
import type { PublishedDocument } from '../../src/document/read-document.ts';
import { SourceText } from '../../src/document/source-text.ts';
import type { LoadedDocument } from '../../src/load/project/document-nodes.ts';
import { complete, type Draft } from '../../src/statement/complete.ts';
import { type IgnoredSpan, personSpans } from '../../src/statement/ignored.ts';
import { statementLine } from '../../src/statement/statement-line.ts';
import type { Statement } from '../../src/vocabulary/statement.ts';

/** A document of a test's own with its statements. */
export type MadeUp = PublishedDocument & {
  readonly statements: readonly Statement[];
  readonly ignored: readonly IgnoredSpan[];
};

/** A published document with this text, its card filled in. */
export const madeUpDocument = (id: string, text: string): PublishedDocument => {
  const source = new SourceText(text);
  const title = `${id} title`;
  const card: DocumentCard = {
    ...{ id, file: `${id}.txt`, title, host: null, published: null, dateText: null, family: id, terms: 'Made up.' },
    sha256: createHash('sha256').update(text).digest('hex'),
    articles: [{ title, source: null, date: null, start: 0, end: source.length }],
  };
  return { id, source, card };
};

/** A document with the statements that these drafts make of it, and the persons' names in it. */
export const madeUp = (id: string, text: string, drafts: readonly Draft[], persons: readonly string[] = []): MadeUp => {
  const document = madeUpDocument(id, text);
  const lines = drafts.map((draft, index) => ({ place: { file: `${id}.draft`, line: index + 1 }, draft }));
  const ignored = persons
    .flatMap((name) => document.source.find(name))
    .map((span) => ({ ...span, reason: 'PERSON_NAME' as const }));
  return { ...document, statements: complete(document, lines), ignored };
};

/** The same as reading it from a folder gives it. */
export const asLoaded = ({ card, source, statements, ignored }: MadeUp): LoadedDocument => ({
  ...{ card, statements, ignored },
  text: maskText(source, personSpans(ignored)),
});

/** A folder of the test's own under the system's temporary one; gone when the test has ended. */
export const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'sanshe-made-up-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

/** Writes documents as `readFolder` reads them; each file on its own can be overwritten with `put`. */
export const writeMadeUp = (folder: string, documents: readonly MadeUp[]): string => {
  for (const { id, source, card, statements, ignored } of documents) {
    put(folder, `documents/${id}.txt`, source.text);
    put(folder, `cards/${id}.json`, JSON.stringify(card));
    put(folder, `statements/${id}.jsonl`, lines(statements.map(statementLine)));
    put(folder, `ignored/${id}.jsonl`, lines(ignored.map((span) => JSON.stringify(span))));
  }
  return folder;
};

/** Writes one file of the folder. */
export const put = (folder: string, file: string, text: string): void => {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), text);
};

/** Lines as a file holds them. */
export const lines = (texts: readonly string[]): string => texts.map((text) => `${text}\n`).join('');
