/** Reads a folder of documents with their statements (`documents/`, `cards/`, `statements/`, `ignored/`) and checks every line. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { maskText, namesOf } from '../document/mask.ts';
import { type PublishedDocument, readDocument } from '../document/read-document.ts';
import { fileMissing, idTwice, ProductError as Problem, type ProductError, referenceUnknown } from '../error.ts';
import { checkStatement } from '../statement/check-statement.ts';
import { type IgnoredSpan, personSpans, readIgnored } from '../statement/ignored.ts';
import { type Line, readLines } from '../statement/read-lines.ts';
import { simplify } from '../text/clean.ts';
import { isMention, type Statement } from '../vocabulary/statement.ts';
import type { LoadedDocument } from './project/document-nodes.ts';

export interface ReadFolder {
  documents: LoadedDocument[];
  /** What is wrong, by document: nothing of such a document is loaded. */
  problems: ProductError[];
  /** Names of persons that must not stand in anything that is stored. */
  persons: string[];
}

/** Every document of the folder that has a statements file; `only` names some of them. */
export function readFolder(folder: string, only: readonly string[] = []): ReadFolder {
  const read: ReadFolder = { documents: [], problems: [], persons: [] };
  const statements = join(folder, 'statements');
  if (!existsSync(statements)) throw fileMissing({ file: statements });
  const ids = readdirSync(statements)
    .filter((file) => file.endsWith('.jsonl'))
    .map((file) => file.slice(0, -'.jsonl'.length))
    .sort();
  for (const missing of only.filter((id) => !ids.includes(id)))
    read.problems.push(fileMissing({ file: join(statements, `${missing}.jsonl`) }));
  for (const id of ids.filter((one) => only.length === 0 || only.includes(one))) readOne(folder, id, read);
  return read;
}

function readOne(folder: string, id: string, { documents, problems, persons }: ReadFolder): void {
  try {
    const document = readDocument(join(folder, 'documents', `${id}.txt`));
    const ignoredFile = join(folder, 'ignored', `${id}.jsonl`);
    const ignored: IgnoredSpan[] = existsSync(ignoredFile) ? readIgnored(ignoredFile, document.source) : [];
    const lines = readLines<Statement>(join(folder, 'statements', `${id}.jsonl`));
    const found = problemsOf(document, ignored, lines);
    problems.push(...found);
    if (found.length > 0) return;
    const names = personSpans(ignored);
    persons.push(...namesOf(document.source, names).flatMap((name) => [name, simplify(name)]));
    documents.push({
      card: document.card,
      text: maskText(document.source, names),
      ignored,
      statements: lines.map(({ value }) => value),
    });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    problems.push(error);
  }
}

function problemsOf(
  document: PublishedDocument,
  ignored: readonly IgnoredSpan[],
  lines: readonly Line<Statement>[],
): ProductError[] {
  const against = { ...document, masks: personSpans(ignored) };
  const problems = lines.flatMap(({ place, value }) => checkStatement(value, against, place) ?? []);
  return problems.length > 0 ? problems : [...twice(lines), ...dangling(lines)];
}

function twice(lines: readonly Line<Statement>[]): ProductError[] {
  const first = new Map<string, Line<Statement>>();
  return lines.flatMap((line) => {
    const before = first.get(line.value.id);
    if (before) return idTwice(line.place, line.value.id, before.place);
    first.set(line.value.id, line);
    return [];
  });
}

/** A statement may refer to a sum or number of its own document only, and only to an accepted (or corrected) one if it is accepted itself. */
function dangling(lines: readonly Line<Statement>[]): ProductError[] {
  const sums = new Map(
    lines
      .filter(({ value }) => value.kind === 'funding' || value.kind === 'observation')
      .toSorted((a, b) => Number(Boolean(a.value.corrects)) - Number(Boolean(b.value.corrects)))
      .flatMap(({ value: { id, corrects, status } }) => [
        [id, status] as const,
        ...(corrects && status === 'ACCEPTED' ? [[corrects, status] as const] : []),
      ]),
  );
  return lines.flatMap(({ place, value }) =>
    [value.subject, ...(value.objects ?? []), value.partOf ? { statement: value.partOf } : null].flatMap((thing) => {
      if (!thing || isMention(thing)) return [];
      const status = sums.get(thing.statement);
      return status === 'ACCEPTED' || (status !== undefined && value.status !== 'ACCEPTED')
        ? []
        : referenceUnknown(place, thing.statement);
    }),
  );
}
