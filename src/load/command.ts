/** `npm run load [-- FOLDER [DOCUMENT…]]`: loads a folder laid out like `seed/` (by default `seed`), and prints what changed. */
import type { Driver } from 'neo4j-driver';
import { documentsRefused } from '../error.ts';
import { withDatabase } from '../graph/database.ts';
import { readGraphSettings } from '../graph/settings.ts';
import type { StatementChanges } from './difference.ts';
import { readGround } from './ground.ts';
import { type LoadReport, load } from './load.ts';
import { type ReadFolder, readFolder } from './read-folder.ts';

export async function loadCommand([folder = 'seed', ...only]: readonly string[]): Promise<void> {
  // Read before the database is asked for, which may still be starting.
  const read = readFolder(folder, only);
  await withDatabase(readGraphSettings(), (driver) => loadRead(driver, read, say));
}

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/** Loads what is sound, then throws DOCUMENTS_REFUSED if anything was not. */
export async function loadRead(
  driver: Driver,
  { documents, problems, persons }: ReadFolder,
  tell: (line: string) => void,
): Promise<LoadReport | null> {
  for (const { code, message } of problems) tell(`${code}: ${message}`);
  let report: LoadReport | null = null;
  if (documents.length > 0) {
    report = await load(driver, { ...readGround(), documents, persons, say: tell });
    for (const line of printReport(report)) tell(line);
  }
  if (problems.length > 0) throw documentsRefused(problems.length, documents.length);
  return report;
}

export function printReport({ documents, nodes, edges, version }: LoadReport): string[] {
  const changes = documents.flatMap(printChanges);
  const size = (what: string, { added, changed, removed }: LoadReport['nodes']): string =>
    `${what} +${added} ~${changed} −${removed}`;
  if (changes.length === 0 && [nodes, edges].every((one) => one.added + one.changed + one.removed === 0))
    return [`nothing changed; data version ${version}`];
  return [...changes, `${size('nodes', nodes)}, ${size('relationships', edges)}; data version ${version}`];
}

function printChanges({ document, added, removed, changed, amounts }: StatementChanges): string[] {
  if (added + removed + changed === 0) return [];
  return [
    `${document}: ${added} statements added, ${changed} changed, ${removed} removed`,
    ...amounts.map(({ id, before, after }) => `  ${id}: ${before} → ${after}`),
  ];
}
