/** The thread in which documents are read by our rules, one after another; it is told what readers taught before the first. */
import { parentPort } from 'node:worker_threads';
import { ProductError } from '../../error.ts';
import { extract } from '../extract.ts';
import type { Input } from '../input.ts';
import type { Learned } from '../learned.ts';
import { type Means, type Wish, work } from './work.ts';

/** What a thread is told, and what it answers to each wish. */
export type Told = { learned: Learned } | { wish: Wish; input: Input };
export type Answer = { answer: unknown } | { problem: Problem };
/** An error that was sent is no instance of anything. */
export type Problem = Pick<ProductError, 'code' | 'message' | 'details'>;

const means: Means = { learned: { names: [], corrections: [] }, propose: extract, model: null };

parentPort?.on('message', async (told: Told) => {
  if ('learned' in told) {
    means.learned = told.learned;
    return;
  }
  const answer = await work(told.wish, told.input, means);
  parentPort?.postMessage(answer instanceof ProductError ? { problem: problemOf(answer) } : { answer });
});

const problemOf = ({ code, message, details }: ProductError): Problem => ({ code, message, details });
