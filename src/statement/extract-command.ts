/** `npm run --silent extract -- FILE…`: needs no database; statements as JSON Lines on standard output, everything else on standard error. */
import { once } from 'node:events';
import { commandUsage, filesRefused, ProductError } from '../error.ts';
import { extract } from './extract.ts';
import { type Input, inputsOf } from './input.ts';
import { readLearned } from './learned.ts';
import { readModel } from './model/understand-with.ts';
import { Progress } from './progress.ts';
import { Readers } from './readers/readers.ts';
import { readersFor } from './readers/settings.ts';
import type { Understanding } from './readers/work.ts';

export async function extractCommand(words: readonly string[]): Promise<void> {
  if (words.length === 0 || words.some((word) => word.startsWith('--')))
    throw commandUsage('npm run --silent extract -- FILE… (files, folders, or - for standard input)');
  const means = { learned: readLearned('seed'), propose: extract, model: readModel() };
  const named: (Input | ProductError)[] = [];
  for (const word of words) named.push(...(await filesOrProblem(word)));
  const inputs = named.filter((one): one is Input => !(one instanceof ProductError));
  const readers = new Readers(readersFor(inputs.length), means);
  const progress = new Progress('Extracting', inputs.length);
  try {
    const refused = await extractAll(named, inputs, readers, progress);
    if (refused > 0) throw filesRefused(refused, named.length - refused);
  } finally {
    progress.end();
    await readers.close();
  }
}

async function filesOrProblem(word: string): Promise<(Input | ProductError)[]> {
  try {
    return await inputsOf([word]);
  } catch (error) {
    if (error instanceof ProductError) return [error];
    throw error;
  }
}

/** How many of them were refused. */
async function extractAll(
  named: readonly (Input | ProductError)[],
  inputs: readonly Input[],
  readers: Readers,
  progress: Progress,
): Promise<number> {
  const answers = readers.all('understand', inputs);
  let refused = 0;
  for (const one of named) {
    const answer = one instanceof ProductError ? one : ((await answers.next()).value as Understanding | ProductError);
    if (answer instanceof ProductError) {
      refused += 1;
      progress.line(`${answer.code}: ${answer.message}`);
    } else {
      await print(answer.lines);
      for (const line of answer.report) progress.line(line);
    }
    if (one !== answer) progress.step();
  }
  return refused;
}

/** Waits where the reader of standard output is slower than we are: what is not taken yet would pile up. */
async function print(lines: readonly string[]): Promise<void> {
  if (lines.length > 0 && !process.stdout.write(lines.map((line) => `${line}\n`).join('')))
    await once(process.stdout, 'drain');
}
