/** `npm run bench -- documents [--documents N] [--seed S]` or `pages [--organizations N] [--seed S]`: measures, and says of each figure which bar it was held to. */
import { benchUsage } from '../../src/error.ts';
import { benchDocuments } from './documents/bench.ts';
import { benchPages } from './pages/bench.ts';

/** What is measured; one folder each. */
const SUBJECTS: Record<string, (options: Options) => Promise<boolean>> = {
  documents: ({ documents = 1_000, seed = '1' }) => benchDocuments(documents, seed),
  pages: ({ organizations = 4_000, seed = '1' }) => benchPages(organizations, seed),
};

interface Options {
  documents?: number;
  organizations?: number;
  seed?: string;
}

/** Sets the exit code where a bar is missed. */
export async function benchCommand(words: readonly string[]): Promise<void> {
  const [name = '', ...rest] = words;
  const subject = Object.hasOwn(SUBJECTS, name) ? SUBJECTS[name] : undefined;
  const options = optionsOf(rest);
  if (subject === undefined || options === null) throw benchUsage(Object.keys(SUBJECTS));
  if (!(await subject(options))) process.exitCode = 1;
}

function optionsOf(words: readonly string[]): Options | null {
  const options: Options = {};
  for (let index = 0; index < words.length; index += 2) {
    const value = words[index + 1] ?? '';
    if (words[index] === '--documents' && /^[1-9]\d{1,4}$/u.test(value)) options.documents = Number(value);
    else if (words[index] === '--organizations' && /^[1-9]\d{0,5}$/u.test(value)) options.organizations = Number(value);
    else if (words[index] === '--seed' && value !== '') options.seed = value;
    else return null;
  }
  return options;
}
