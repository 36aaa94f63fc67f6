/** `npm run ingest -- FILE…`: documents in; `--dry-run`, `--id NEW`, `--replace ID`, `--withdraw ID`. */
import { commandUsage, documentIdInvalid, filesRefused, type ProductError } from '../error.ts';
import { withDatabase } from '../graph/database.ts';
import { readGraphSettings } from '../graph/settings.ts';
import { extract } from '../statement/extract.ts';
import { readInput } from '../statement/input.ts';
import { readLearned } from '../statement/learned.ts';
import { understand } from '../statement/understand.ts';
import { usedReport } from '../statement/used.ts';
import { findPersons } from '../text/person.ts';
import { readGround } from './ground.ts';
import { type Ingest, ingest, withdraw } from './ingest.ts';
import { Progress } from './progress.ts';
import { type Survey, survey } from './survey.ts';

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
  const request = { ground: readGround(), propose: extract, dataDirectory: settings.dataDirectory, say };
  if (asked.withdraw !== undefined) {
    const id = asked.withdraw;
    return withDatabase(settings, (driver) => withdraw(driver, id, request));
  }
  const found = await reading(asked);
  const refused =
    found.problems.length + (asked.isDry ? await tryOut(found) : await bring(found, asked.replace, request));
  if (refused > 0) throw filesRefused(refused, found.documents.length + found.problems.length - refused);
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

async function reading({ files, id, replace }: Asked): Promise<Survey> {
  const progress = new Progress('Reading');
  const found = await survey(files, id ?? replace, progress).finally(() => progress.end());
  found.problems.forEach(sayProblem);
  return found;
}

/** What would be read, without a database and without keeping anything; names are learned from `seed/` alone. */
async function tryOut({ documents }: Survey): Promise<number> {
  const learned = readLearned('seed');
  for (const { input, id } of documents) {
    const document = await readInput({ ...input, id });
    usedReport(document, understand(document, learned, extract)).forEach(say);
  }
  say('dry run: nothing was kept');
  return 0;
}

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

const sayProblem = ({ code, message }: ProductError): void => say(`${code}: ${message}`);
