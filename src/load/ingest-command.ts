/** `npm run ingest -- FILE…`: documents in; `--dry-run`, `--id NEW`, `--replace ID`, `--withdraw ID`. */
import { commandUsage, documentIdInvalid, filesRefused, ProductError } from '../error.ts';
import { withDatabase } from '../graph/database.ts';
import { readGraphSettings } from '../graph/settings.ts';
import { extract } from '../statement/extract.ts';
import { readLearned } from '../statement/learned.ts';
import { readModel } from '../statement/model/understand-with.ts';
import { Progress } from '../statement/progress.ts';
import { Readers } from '../statement/readers/readers.ts';
import { readersFor } from '../statement/readers/settings.ts';
import { findPersons } from '../text/person.ts';
import { readGround } from './ground.ts';
import { type Ingest, ingest, withdraw } from './ingest.ts';
import { isKept } from './original.ts';
import { filesNamed, type Named, type Survey, survey } from './survey.ts';

const USAGE =
  'npm run ingest -- [--dry-run] [--id NEW | --replace ID] FILE… (files, folders, or - for standard input), or --withdraw ID';

interface Asked {
  files: string[];
  isDry: boolean;
  id?: string;
  replace?: string;
  withdraw?: string;
}

export async function ingestCommand(words: readonly string[]): Promise<void> {
  const asked = askedFor(words);
  const settings = readGraphSettings();
  const { dataDirectory } = settings;
  if (asked.withdraw !== undefined) {
    const id = asked.withdraw;
    return withDatabase(settings, (driver) => withdraw(driver, id, { ground: readGround(), dataDirectory, say }));
  }
  const named = await filesNamed(asked.files, asked.id ?? asked.replace);
  // What a dry run reads by; a database has names of its own to teach.
  const means = { learned: readLearned('seed'), propose: extract, model: readModel() };
  const readers = new Readers(readersFor(named.inputs.length), means);
  try {
    const found = await reading(named, readers, dataDirectory);
    const request = { ground: readGround(), readers, dataDirectory, say };
    const refused =
      found.problems.length + (asked.isDry ? await tryOut(found, readers) : await bring(found, asked.replace, request));
    if (refused > 0) throw filesRefused(refused, found.documents.length + found.problems.length - refused);
  } finally {
    await readers.close();
  }
}

/** How many of them could not be brought. */
async function bring(found: Survey, replace: string | undefined, request: Ingest): Promise<number> {
  if (found.documents.length === 0) return 0;
  return withDatabase(readGraphSettings(), async (driver) => {
    const progress = new Progress('Ingesting', found.documents.length);
    const told: Ingest = { ...request, replace, say: (line) => progress.line(line), each: () => progress.step() };
    const { problems } = await ingest(driver, found, told).finally(() => progress.end());
    problems.forEach(sayProblem);
    return problems.length;
  });
}

function askedFor(words: readonly string[]): Asked {
  const asked: Asked = { files: [], isDry: false };
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    const option = /^--(id|replace|withdraw)$/u.exec(word)?.[1] as 'id' | 'replace' | 'withdraw' | undefined;
    if (word === '--dry-run') asked.isDry = true;
    else if (option) {
      index += 1;
      asked[option] = knownId(words[index]);
    } else if (word.startsWith('--')) throw commandUsage(USAGE);
    else asked.files.push(word);
  }
  const one = asked.id ?? asked.replace;
  const fits = asked.withdraw !== undefined ? asked.files.length === 0 && !one && !asked.isDry : asked.files.length > 0;
  if (!fits || (asked.id && asked.replace) || (one && asked.files.length !== 1)) throw commandUsage(USAGE);
  return asked;
}

function knownId(word: string | undefined): string {
  if (word === undefined) throw commandUsage(USAGE);
  if (!/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,99}$/u.test(word) || findPersons(word).length > 0) throw documentIdInvalid(word);
  return word;
}

async function reading(named: Named, readers: Readers, dataDirectory: string): Promise<Survey> {
  const progress = new Progress('Reading');
  const isKnown = (sha256: string): boolean => isKept(dataDirectory, sha256);
  const found = await survey(named, readers, isKnown, progress).finally(() => progress.end());
  found.problems.forEach(sayProblem);
  return found;
}

/** What would be read, without a database and without keeping anything; names are learned from `seed/` alone. */
async function tryOut({ documents }: Survey, readers: Readers): Promise<number> {
  const inputs = documents.map(({ input, id }) => ({ ...input, id }));
  const progress = new Progress('Trying', inputs.length);
  let refused = 0;
  for await (const answer of readers.all('understand', inputs)) {
    if (answer instanceof ProductError) {
      sayProblem(answer);
      refused += 1;
    } else for (const line of answer.report) progress.line(line);
    progress.step();
  }
  progress.end();
  say('dry run: nothing was kept');
  return refused;
}

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

const sayProblem = ({ code, message }: ProductError): void => say(`${code}: ${message}`);
