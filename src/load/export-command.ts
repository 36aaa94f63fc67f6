/** `npm run --silent export -- statements [--document ID]` to standard output; `-- --out DIR` as a folder; `-- seed` what reviewers accepted into `seed/`. */
import { commandUsage } from '../error.ts';
import { withDatabase } from '../graph/database.ts';
import { readGraphSettings } from '../graph/settings.ts';
import { exportFolder, exportStatements } from './export.ts';
import { exportSeed } from './export-seed.ts';

const USAGE =
  'npm run --silent export -- statements [--document ID], npm run export -- seed, or npm run export -- --out DIR';

export async function exportCommand(words: readonly string[]): Promise<void> {
  const [first, option, value, ...rest] = words;
  if (first === '--out' && option && value === undefined) {
    const ids = await withDatabase(readGraphSettings(), (driver) => exportFolder(driver, option));
    process.stderr.write(`${ids.length} documents exported to ${option}\n`);
    return;
  }
  if (first === 'seed' && option === undefined) {
    const ids = await withDatabase(readGraphSettings(), (driver) => exportSeed(driver, 'seed'));
    process.stderr.write(`reviewed documents written to seed/: ${ids.join(', ') || 'none'}\n`);
    return;
  }
  const named = option === '--document' && value !== undefined && rest.length === 0;
  if (first !== 'statements' || (option !== undefined && !named)) throw commandUsage(USAGE);
  const lines = await withDatabase(readGraphSettings(), (driver) =>
    exportStatements(driver, named ? value : undefined),
  );
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}
