/** `npm run review -- …`: the queue, one statement with what it would change, and decisions on statements. */
import type { Driver } from 'neo4j-driver';
import { commandUsage } from '../error.ts';
import { withDatabase } from '../graph/database.ts';
import { readGraphSettings } from '../graph/settings.ts';
import { readGround } from '../load/ground.ts';
import { KINDS, type Kind } from '../vocabulary/predicate.ts';
import { parseCorrection } from './correct.ts';
import { decide, type Verdict } from './decide.ts';
import { readItem } from './item.ts';
import { readQueue } from './queue.ts';
import { undo } from './undo.ts';
import { itemLines, queueLine, verdictLines } from './words.ts';

const USAGE =
  'npm run review -- --list [--document ID] [--kind KIND] [--from N] | --show ID | --accept ID… | --reject ID REASON | --correct ID JSON | --undo ID';

/** So many of the queue are listed at once. */
const LISTED = 50;

export async function reviewCommand([option, ...words]: readonly string[]): Promise<void> {
  const work = workOf(option, words);
  const lines = await withDatabase(readGraphSettings(), work);
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}

type Work = (driver: Driver) => Promise<string[]>;

/** Read before the database is asked for, which may have to start. */
function workOf(option: string | undefined, words: readonly string[]): Work {
  const [first, second] = words;
  const decided = (verdict: Promise<Verdict>): Promise<string[]> => verdict.then(verdictLines);
  switch (option) {
    case '--list':
      return list(words);
    case '--show':
      if (first === undefined || words.length > 1) break;
      return async (driver) => itemLines(await readItem(driver, readGround().knowledge, first));
    case '--accept':
      if (first === undefined) break;
      return (driver) =>
        decided(
          decide(
            driver,
            readGround(),
            words.map((statement) => ({ action: 'ACCEPT', statement })),
          ),
        );
    case '--reject':
      if (first === undefined || second === undefined || words.length > 2) break;
      return (driver) =>
        decided(decide(driver, readGround(), [{ action: 'REJECT', statement: first, reason: second }]));
    case '--correct': {
      if (first === undefined || second === undefined || words.length > 2) break;
      const correction = parseCorrection(second);
      return (driver) => decided(decide(driver, readGround(), [{ action: 'CORRECT', statement: first, correction }]));
    }
    case '--undo':
      if (first === undefined || words.length > 1) break;
      return (driver) => decided(undo(driver, readGround(), first));
  }
  throw commandUsage(USAGE);
}

function list(words: readonly string[]): Work {
  const asked = new Map<string, string>();
  for (let index = 0; index < words.length; index += 2) asked.set(words[index] ?? '', words[index + 1] ?? '');
  const [document, kind, from = '0'] = ['--document', '--kind', '--from'].map((name) => asked.get(name));
  const isKnown = [...asked.keys()].every((name) => ['--document', '--kind', '--from'].includes(name));
  if (!isKnown || !/^\d{1,7}$/u.test(from) || (kind !== undefined && !KINDS.includes(kind as Kind)))
    throw commandUsage(USAGE);
  const skip = Number(from);
  return async (driver) => {
    const filter = { document: document ?? null, kind: kind ? [kind as Kind] : null };
    const { total, statements } = await readQueue(driver, filter, { skip, limit: LISTED });
    const shown = total === 0 ? 'nothing' : `${skip + 1} to ${skip + statements.length} of ${total}`;
    return [`waiting for review: ${shown}`, ...statements.flatMap(queueLine)];
  };
}
