/** Documents in, as a user brings them: how long, how much memory, how it grows. Source of the bars: the project's issue on documents. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { makeDataDirectory } from '../../support/data-directory.ts';
import { ROOT } from '../../support/dockerfile.ts';
import { CORES, type Run, run } from '../measured.ts';
import { type Figure, isMet, tableOf } from '../table.ts';
import { makeDocument } from './generate.ts';
import { readCities } from './places.ts';
import type { Shape } from './shape.ts';
import { readSources } from './sources.ts';

/** In seconds, for a thousand documents on two cores. */
const BARS = { extract: 60, ingest: 150, cleaning: 0.25, growth: 11, memory: 1.25 };

/** Whether every bar is met; the table goes to standard output. */
export async function benchDocuments(count: number, seed: string): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'sanshe-bench-'));
  try {
    const [few, all, shaped] = [Math.ceil(count / 10), count, Math.min(count, 60)].map((size) =>
      join(folder, `${size}`),
    );
    await write(few as string, Math.ceil(count / 10), seed);
    await write(all as string, count, seed);
    await write(shaped as string, Math.min(count, 60), seed);
    const figures = [
      ...(await extracting(few as string, all as string, count)),
      ...(await ingesting(all as string, count)),
      ...(await shape(shaped as string)),
    ];
    console.log(
      `${count} documents, seed ${seed}, ${CORES} cores, Node ${process.versions.node}\n\n${tableOf(figures)}`,
    );
    return figures.every(isMet);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function write(folder: string, count: number, seed: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const sources = await readSources();
  const cities = readCities(join(ROOT, 'seed/divisions/2023.tsv'));
  for (let number = 1; number <= count; number += 1) {
    const { file, content } = makeDocument(sources, cities, seed, number);
    writeFileSync(join(folder, file), content);
  }
}

async function extracting(few: string, all: string, count: number): Promise<Figure[]> {
  const small = gone(await run(['extract', few]));
  const large = gone(await run(['extract', all]));
  return [
    seconds(`extract ${count}`, large, (BARS.extract * count) / 1_000),
    {
      ...{ what: `memory of extract, ${count} over a tenth`, measured: large.megabytes / small.megabytes },
      ...{ bar: BARS.memory, unit: '', note: `${small.megabytes.toFixed(0)} and ${large.megabytes.toFixed(0)} MB` },
    },
  ];
}

/** Into a private database of its own; its start is part of the time. */
async function ingesting(all: string, count: number): Promise<Figure[]> {
  const directory = await makeDataDirectory();
  try {
    const environment = { DATA_DIR: directory.path };
    const first = gone(await run(['ingest', all], { environment }));
    const again = gone(await run(['ingest', all], { environment }));
    return [
      seconds(`ingest ${count}`, first, (BARS.ingest * count) / 1_000),
      seconds('the same again', again, (BARS.ingest * count) / 10_000),
    ];
  } finally {
    directory.remove();
  }
}

async function shape(folder: string): Promise<Figure[]> {
  const words = ['--import', '@oxc-node/core/register', 'test/bench/documents/shape.ts', folder];
  const { stdout } = await promisify(execFile)(process.execPath, words, { cwd: ROOT });
  const { cleaning, growth } = JSON.parse(stdout) as Shape;
  return [
    { what: 'cleaning, of extraction', measured: cleaning * 100, bar: BARS.cleaning * 100, unit: '%' },
    { what: 'ten times the text, time', measured: growth, bar: BARS.growth, unit: 'times' },
  ];
}

const seconds = (what: string, { seconds: measured, userSeconds, megabytes }: Run, bar: number): Figure => ({
  ...{ what, measured, bar, unit: 's' },
  note: `${userSeconds.toFixed(1)} s of user time, ${megabytes.toFixed(0)} MB at most`,
});

/** The run, once it went well. */
function gone(measured: Run): Run {
  if (measured.code !== 0) throw new Error(`the command that is measured failed\n${measured.told}`);
  return measured;
}
