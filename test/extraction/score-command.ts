/** `npm run extract:score [-- --held-out] [--misses]`: extraction held against the seed and against documents written for it. */
import { extract } from '../../src/statement/extract.ts';
import { readLearned } from '../../src/statement/learned.ts';
import { understand } from '../../src/statement/understand.ts';
import { annotatedGold, type Gold, seedGold } from './gold.ts';
import { added, type Score, score } from './score.ts';
import { table } from './table.ts';

export async function scoreCommand(words: readonly string[]): Promise<void> {
  const golds = words.includes('--held-out')
    ? await annotatedGold('test/extraction/held-out')
    : [...(await seedGold()), ...(await annotatedGold('test/extraction/documents'))];
  const learned = readLearned('seed');
  const scores = golds.map((gold): [Gold, Score] => [gold, score(gold, understand(gold.document, learned, extract))]);
  const only = words.filter((word) => !word.startsWith('--'));
  if (words.includes('--misses')) for (const [gold, one] of scores) printNotes(gold, one, only);
  if (words.includes('--documents'))
    for (const [{ document }, one] of scores) print([`\n${document.id}`, ...table(one)]);
  print([`\n${golds.length} documents`, ...table(added(scores.map(([, one]) => one)))]);
}

function printNotes({ document, lost }: Gold, all: Score, only: readonly string[]): void {
  print([`\n## ${document.id}`, ...lost.map((one) => `lost ${one}`)]);
  for (const [measure, { notes }] of Object.entries(all))
    if (notes.length > 0 && (only.length === 0 || only.includes(measure)))
      print([`### ${measure}`, ...notes.map((note) => `  ${note}`)]);
}

const print = (lines: readonly string[]): void => {
  process.stdout.write(`${lines.join('\n')}\n`);
};
