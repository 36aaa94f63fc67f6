/** `npm run --silent extract -- FILE…`: needs no database; statements as JSON Lines on standard output, everything else on standard error. */
import { commandUsage, filesRefused, ProductError } from '../error.ts';
import { extract } from './extract.ts';
import { type Input, inputsOf, readInput } from './input.ts';
import { type Learned, readLearned } from './learned.ts';
import { statementLine } from './statement-line.ts';
import { understand } from './understand.ts';
import { usedReport } from './used.ts';

export async function extractCommand(words: readonly string[]): Promise<void> {
  if (words.length === 0 || words.some((word) => word.startsWith('--')))
    throw commandUsage('npm run --silent extract -- FILE… (files, folders, or - for standard input)');
  const learned = readLearned('seed');
  let refused = 0;
  let read = 0;
  for (const word of words) {
    for (const input of await filesOrProblem(word)) {
      const problem = input instanceof ProductError ? input : await extractOne(input, learned);
      if (problem) process.stderr.write(`${problem.code}: ${problem.message}\n`);
      if (problem) refused += 1;
      else read += 1;
    }
  }
  if (refused > 0) throw filesRefused(refused, read);
}

async function filesOrProblem(word: string): Promise<(Input | ProductError)[]> {
  try {
    return await inputsOf([word]);
  } catch (error) {
    if (error instanceof ProductError) return [error];
    throw error;
  }
}

async function extractOne(input: Input, learned: Learned): Promise<ProductError | null> {
  try {
    const document = await readInput(input);
    const understood = understand(document, learned, extract);
    process.stdout.write(understood.statements.map((statement) => `${statementLine(statement)}\n`).join(''));
    process.stderr.write(
      usedReport(document, understood)
        .map((line) => `${line}\n`)
        .join(''),
    );
    return null;
  } catch (error) {
    if (error instanceof ProductError) return error;
    throw error;
  }
}
