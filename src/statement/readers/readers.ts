/** Reads many documents, several at once, and gives what comes of them in the order in which they were named. */
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { ProductError } from '../../error.ts';
import type { Input } from '../input.ts';
import type { Learned } from '../learned.ts';
import type { Answer, Problem, Told } from './thread.ts';
import { type Answers, type Means, type Wish, work } from './work.ts';

/**
 * So many documents for each thread are read before the first of them is taken: memory stays flat behind one that takes long, and while
 * a group of documents is written into the graph the next one is read.
 */
const AHEAD = 16;

/**
 * How V8 treats a batch of documents. Our rules are thousands of small functions, each hot soon: compiling them all for speed took a third
 * of the time of sixty documents, so a function must run fifteen times as long first. And the heap grows by 40 % of what lives, not
 * to four times of it, so that memory stays flat over thousands.
 */
const ENGINE = ['--interrupt-budget=2000000', '--heap-growing-percent=40'];

export class Readers {
  private readonly most: number;
  /** Started when there is work for them, and not before. */
  private readonly threads: Thread[] = [];
  private readonly idle: Thread[] = [];
  private readonly waiting: ((thread: Thread) => void)[] = [];

  /** With one thread, or with a proposer or model that no thread has, this process reads by itself. */
  constructor(
    threads: number,
    private readonly means: Means,
  ) {
    for (const flag of ENGINE) setFlagsFromString(flag);
    this.most = threads > 1 && means.model === null ? threads : 0;
  }

  /** What the documents that are read from now on are read by. */
  teach(learned: Learned): void {
    this.means.learned = learned;
    for (const thread of this.threads) thread.tell({ learned });
  }

  /** One answer for each input, in order; a file that is no document gives the error that says why. */
  async *all<W extends Wish>(wish: W, inputs: readonly Input[]): AsyncGenerator<Answers[W] | ProductError> {
    const ahead = Math.max(1, this.most * AHEAD);
    const asked: Promise<Answers[W] | ProductError>[] = [];
    for (let done = 0, next = 0; done < inputs.length; done += 1) {
      for (; next < inputs.length && next - done < ahead; next += 1) {
        const answer = this.ask(wish, inputs[next] as Input);
        // It is awaited when its turn comes; until then its failing is no unhandled one.
        answer.catch(() => {});
        asked.push(answer);
      }
      yield await (asked.shift() as Promise<Answers[W] | ProductError>);
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.close()));
  }

  private async ask<W extends Wish>(wish: W, input: Input): Promise<Answers[W] | ProductError> {
    if (this.most === 0) return work(wish, input, this.means);
    const thread =
      this.idle.pop() ?? this.another() ?? (await new Promise<Thread>((resolve) => this.waiting.push(resolve)));
    try {
      return (await thread.ask({ wish, input })) as Answers[W] | ProductError;
    } finally {
      const next = this.waiting.shift();
      if (next) next(thread);
      else this.idle.push(thread);
    }
  }

  private another(): Thread | null {
    if (this.threads.length === this.most) return null;
    const thread = new Thread();
    thread.tell({ learned: this.means.learned });
    this.threads.push(thread);
    return thread;
  }
}

const errorOf = ({ code, message, details }: Problem): ProductError => new ProductError(code, message, details);

class Thread {
  private readonly worker = new Worker(new URL('./thread.ts', import.meta.url), {
    // A thread knows nothing of how this one was taught to run TypeScript.
    execArgv: ['--import', import.meta.resolve('@oxc-node/core/register')],
  });

  tell(told: Told): void {
    this.worker.postMessage(told);
  }

  ask(told: Told): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const settle = (): void => {
        this.worker.off('message', answered).off('error', failed).off('exit', left);
      };
      const answered = (answer: Answer): void => {
        settle();
        resolve('answer' in answer ? answer.answer : errorOf(answer.problem));
      };
      const failed = (error: unknown): void => {
        settle();
        reject(error);
      };
      const left = (): void => failed(new Error('a thread that reads documents has ended'));
      this.worker.on('message', answered).on('error', failed).on('exit', left);
      this.tell(told);
    });
  }

  async close(): Promise<void> {
    await this.worker.terminate();
  }
}
