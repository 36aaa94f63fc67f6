/** `npm run coverage [-- --gaps]`: how much of each seed document is said, ignored with a reason, or neither. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type PublishedDocument, readDocument } from '../document/read-document.ts';
import type { Statement } from '../vocabulary/statement.ts';
import { type CoverageReport, coverage, knownNames } from './coverage.ts';
import { readIgnored } from './ignored.ts';
import { readLines } from './read-lines.ts';

export function coverageCommand(): void {
  let complete = true;
  for (const { document, report } of coverSeed('seed')) {
    process.stdout.write(printCoverage(document, report));
    complete &&= isComplete(report);
  }
  if (!complete) process.exitCode = 1;
}

/** The coverage of every document of a seed folder, measured with the names of all of them. */
export function coverSeed(seed: string): { document: PublishedDocument; report: CoverageReport }[] {
  const documents = readdirSync(join(seed, 'documents'))
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readDocument(join(seed, 'documents', file)));
  const statements = documents.map(({ id }) =>
    readLines<Statement>(join(seed, 'statements', `${id}.jsonl`)).map(({ value }) => value),
  );
  const names = knownNames(statements.flat());
  return documents.map((document, index) => {
    const ignored = readIgnored(join(seed, 'ignored', `${document.id}.jsonl`), document.source);
    return { document, report: coverage(document, statements[index] ?? [], ignored, names) };
  });
}

export const isComplete = (report: CoverageReport): boolean =>
  report.neither === 0 && report.contradictions.length === 0 && report.unexplained.length === 0;

/** One line for the document, then each gap, contradiction and explained span, by its place; the words of the document only in gaps. */
export function printCoverage({ source }: PublishedDocument, report: CoverageReport): string {
  const { document, said, ignored, neither, gaps, contradictions, explained, unexplained } = report;
  const lines = [
    `${document}: said ${said}, ignored ${ignored}, neither ${neither} (of ${source.length} code points)`,
    ...gaps.map((gap) => `  neither ${gap.start}-${gap.end}: ${brief(source.slice(gap))}`),
    ...contradictions.map((span) => `  said and ignored ${span.start}-${span.end} (${span.reason})`),
    ...unexplained.map(
      (span) =>
        `  ignored without a note though it holds a number, a title or a name ${span.start}-${span.end} (${span.reason}): ${brief(source.slice(span))}`,
    ),
    ...explained.map((span) => `  ignored ${span.start}-${span.end} ${span.reason}: ${span.note}`),
  ];
  return `${lines.join('\n')}\n`;
}

const brief = (text: string): string => Array.from(text.replaceAll(/\s+/gu, ' ')).slice(0, 40).join('');
