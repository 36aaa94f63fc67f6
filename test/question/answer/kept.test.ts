import { describe, expect, it } from 'vitest';
import type { QuestionContext } from '../../../src/question/answer/context.ts';
import { kept } from '../../../src/question/answer/kept.ts';

/** A graph that says which version it has, and nothing else. */
const graphOf = (version: string | null): QuestionContext =>
  ({ run: async () => (version === null ? [] : [{ version }]) }) as unknown as QuestionContext;

/** A reader that counts how often it was asked. */
const counting = (rows = 1) => {
  const counted = { times: 0 };
  const read = async (): Promise<readonly number[]> => {
    counted.times += 1;
    return Array.from({ length: rows }, (_, index) => index);
  };
  return { counted, read };
};

const ask = (
  version: string | null,
  asked: Readonly<Record<string, unknown>>,
  read: () => Promise<readonly number[]>,
) => kept(graphOf(version), 'test', asked, read, ({ length }) => length);

describe('kept answers', () => {
  it('are read once for all who ask the same of the same data', async () => {
    const { counted, read } = counting();
    await Promise.all([ask('once-a', { place: 1 }, read), ask('once-a', { place: 1 }, read)]);
    expect(counted.times).toBe(1);
    await ask('once-a', { place: 2 }, read);
    await ask('once-b', { place: 1 }, read);
    expect(counted.times).toBe(3);
  });

  it('are read each time where the graph has no version', async () => {
    const { counted, read } = counting();
    await ask(null, {}, read);
    await ask(null, {}, read);
    expect(counted.times).toBe(2);
  });

  it('are asked anew after a failure', async () => {
    const { counted, read } = counting();
    const failing = async (): Promise<readonly number[]> => {
      throw new Error('the database is away');
    };
    await expect(ask('failing', {}, failing)).rejects.toThrow('away');
    await ask('failing', {}, read);
    expect(counted.times).toBe(1);
  });

  it('make room: what was least lately asked for goes first', async () => {
    const [first, second, large] = [counting(80_000), counting(80_000), counting(80_000)];
    await ask('room', { number: 1 }, first.read);
    await ask('room', { number: 2 }, second.read);
    await ask('room', { number: 1 }, first.read);
    await ask('room', { number: 3 }, large.read);
    await ask('room', { number: 1 }, first.read);
    await ask('room', { number: 2 }, second.read);
    expect([first.counted.times, second.counted.times, large.counted.times]).toEqual([1, 2, 1]);
  });
});
