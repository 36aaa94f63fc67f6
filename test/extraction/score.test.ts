import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/statement/extract.ts';
import { readLearned } from '../../src/statement/learned.ts';
import { understand } from '../../src/statement/understand.ts';
import { annotatedGold, seedGold } from './gold.ts';
import { added, MEASURES, type Measure, score } from './score.ts';
import { table } from './table.ts';

/** Percent, as `npm run extract:score` printed it when the rules were last changed on purpose. */
const BASELINE = JSON.parse(readFileSync('test/extraction/baseline.json', 'utf8')) as Record<
  Measure,
  { recall: number; wrong: number }
>;
/** Points that a change may cost without being noticed: two or three statements of a kind. */
const SLACK = 2;

const learned = readLearned('seed');
const golds = [...(await seedGold()), ...(await annotatedGold('test/extraction/documents'))];
const all = added(golds.map((gold) => score(gold, understand(gold.document, learned, extract))));
const percent = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);

describe('extraction is not worse than it was', () => {
  it.each(Object.keys(MEASURES) as Measure[])('%s', (measure) => {
    const { read, right, found, wrong } = all[measure];
    expect(percent(right, read)).toBeGreaterThanOrEqual(BASELINE[measure].recall - SLACK);
    expect(percent(wrong, found)).toBeLessThanOrEqual(BASELINE[measure].wrong + SLACK);
  });

  it('names no person at all', () => {
    expect(all.persons.wrong).toBe(0);
  });

  it.each(['README.md', 'README.zh-CN.md'])('%s shows the table that the command prints', (file) => {
    const readme = readFileSync(file, 'utf8');
    expect(table(all).filter((line) => !readme.includes(line))).toEqual([]);
  });

  it('loses few annotations to the way a file is read', () => {
    // A field of service is named by its label, whose words need not stand in the text.
    const lost = golds.flatMap((gold) => gold.lost).filter((one) => !one.startsWith('operation IN_FIELD'));
    // Three stand in the form above an official text, which is read into the card.
    expect(lost.length).toBeLessThanOrEqual(3);
  });
});
