/**
 * `npm run complete -- DRAFT DOCUMENT`: a person's draft (statements, and what is passed over) becomes
 * `statements/<document>.jsonl` and `ignored/<document>.jsonl` beside the folder of the document; what is in neither is printed.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type PublishedDocument, readDocument } from '../document/read-document.ts';
import { commandUsage } from '../error.ts';
import type { Statement } from '../vocabulary/statement.ts';
import { checkStatement } from './check-statement.ts';
import { complete, type Draft, type DraftLine } from './complete.ts';
import { completeIgnored, type IgnoredDraft, type IgnoredDraftLine } from './complete-ignored.ts';
import { coverage, knownNames, punctuationSpans } from './coverage.ts';
import { printCoverage } from './coverage-command.ts';
import { type IgnoredSpan, personSpans } from './ignored.ts';
import { readLines } from './read-lines.ts';
import { statementLine } from './statement-line.ts';

export function completeCommand([draftFile, documentFile]: readonly string[]): void {
  if (!draftFile || !documentFile) throw commandUsage('npm run complete -- DRAFT.jsonl seed/documents/DOCUMENT.txt');
  const document = readDocument(documentFile);
  const lines = readLines<Draft | IgnoredDraft>(draftFile).map(({ place, value }) => ({ place, draft: value }));
  const isIgnored = (line: { draft: Draft | IgnoredDraft }): line is IgnoredDraftLine => 'ignore' in line.draft;
  const drafts = lines.filter((line): line is DraftLine => !isIgnored(line));
  const statements = complete(document, drafts);
  const ignored = completeIgnored(document, lines.filter(isIgnored), statements);
  refuseBroken(document, statements, ignored, draftFile);
  const names = knownNames(statements);
  const first = coverage(document, statements, ignored, names);
  const all = [...ignored, ...punctuationSpans(document, first)].sort((a, b) => a.start - b.start);
  const seed = join(dirname(documentFile), '..');
  write(join(seed, 'statements'), document.id, statements.map(statementLine));
  write(
    join(seed, 'ignored'),
    document.id,
    all.map((span) => JSON.stringify(span)),
  );
  process.stderr.write(printCoverage(document, coverage(document, statements, all, names)));
}

function refuseBroken(
  document: PublishedDocument,
  statements: readonly Statement[],
  ignored: readonly IgnoredSpan[],
  file: string,
): void {
  const against = { ...document, masks: personSpans(ignored) };
  for (const statement of statements) {
    const problem = checkStatement(statement, against, {
      file: `${file} (${statement.predicate} ${statement.evidence[0]?.start})`,
    });
    if (problem) throw problem;
  }
}

function write(folder: string, id: string, lines: readonly string[]): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${id}.jsonl`), lines.map((line) => `${line}\n`).join(''));
}
