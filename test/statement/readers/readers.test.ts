import { afterEach, describe, expect, it, vi } from 'vitest';
import { ProductError } from '../../../src/error.ts';
import { extract } from '../../../src/statement/extract.ts';
import type { Learned } from '../../../src/statement/learned.ts';
import { Readers } from '../../../src/statement/readers/readers.ts';
import { readersFor } from '../../../src/statement/readers/settings.ts';
import { put, temporaryFolder } from '../../support/made-up.ts';

let opened: Readers[] = [];
afterEach(async () => {
  await Promise.all(opened.map((readers) => readers.close()));
  opened = [];
});
const NOTHING: Learned = { names: [], corrections: [] };
const readers = (threads: number, learned = NOTHING): Readers => {
  const made = new Readers(threads, { learned, propose: extract, model: null });
  opened.push(made);
  return made;
};

const listed = async <T>(answers: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = [];
  for await (const answer of answers) all.push(answer);
  return all;
};

// Two threads start, each with all the rules.
vi.setConfig({ testTimeout: 120_000 });

describe('documents that are read in threads', () => {
  it('come in the order of their names, the same as without threads, errors among them', async () => {
    const folder = temporaryFolder();
    // A long one first: the others are done before it.
    put(folder, '0.txt', '丙市投入80万元支持春风社工中心，为残疾人提供康复服务。\n'.repeat(40));
    for (let at = 1; at < 8; at += 1)
      put(folder, `${at}.txt`, at === 3 ? '' : `丙市投入${at}0万元支持春风社工中心。\n`);
    const inputs = Array.from({ length: 8 }, (_, at) => ({ name: `${folder}/${at}.txt` }));
    const alone = await listed(readers(1).all('understand', inputs));
    const together = await listed(readers(2).all('understand', inputs));
    expect(together).toEqual(alone);
    expect(together.map((one) => (one instanceof ProductError ? one.code : one.card.id))).toEqual([
      '0',
      '1',
      '2',
      'DOCUMENT_EMPTY',
      '4',
      '5',
      '6',
      '7',
    ]);
    const looked = await listed(readers(1).all('look', inputs.slice(4)));
    expect(looked).toMatchObject(['4', '5', '6', '7'].map((id) => ({ id })));
  });

  it('are as many as asked for, as there are cores, or none for a few files', () => {
    expect(readersFor(1_000, { READERS: '3' })).toBe(3);
    expect(readersFor(1_000, { READERS: '' })).toBeGreaterThan(0);
    expect(readersFor(5, { READERS: '3' })).toBe(1);
    expect(() => readersFor(5, { READERS: '0' })).toThrow('READERS is «0»; expected a whole number from 1 to 64');
  });
});
