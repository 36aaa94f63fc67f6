/** Reads pdfs in a thread of its own: the reader never yields, so that nothing else could stop it over a hostile file. */
import { Worker } from 'node:worker_threads';
import type { PdfLine } from './pdf-item.ts';
import type { PdfProblem } from './pdf-pages.ts';

export interface PdfLimits {
  /** Until the file is opened, and for each page. */
  pageSeconds: number;
  pdfSeconds: number;
  pdfMegabytes: number;
}

type Answer = PdfLine[][] | PdfProblem;
type Told = { page: number } | { answer: Answer };

/** To start a thread takes a second: one that has answered waits for the next file, and keeps no process alive. */
let waiting: { worker: Worker; megabytes: number } | null = null;

/** The lines of each page, or what keeps it from being read: TIME and MEMORY name the limit that was met. */
export async function inThread(bytes: Uint8Array, limits: PdfLimits): Promise<Answer> {
  const worker = takeWorker(limits.pdfMegabytes);
  const answer = await answerOf(worker, bytes, limits).catch(async (error: unknown) => {
    await worker.terminate();
    throw error;
  });
  worker.removeAllListeners('message').removeAllListeners('error');
  const stopped = !Array.isArray(answer) && (answer.problem === 'TIME' || answer.problem === 'MEMORY');
  if (stopped || waiting !== null) await worker.terminate();
  else {
    worker.unref();
    waiting = { worker, megabytes: limits.pdfMegabytes };
  }
  return answer;
}

function takeWorker(megabytes: number): Worker {
  const taken = waiting;
  if (taken?.megabytes === megabytes) {
    waiting = null;
    taken.worker.ref();
    return taken.worker;
  }
  return new Worker(new URL('./pdf-worker.ts', import.meta.url), {
    // A thread knows nothing of how this one was taught to run TypeScript.
    execArgv: ['--import', import.meta.resolve('@oxc-node/core/register')],
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
}

function answerOf(worker: Worker, bytes: Uint8Array, limits: PdfLimits): Promise<Answer> {
  const timers = new Map<string, NodeJS.Timeout>();
  return new Promise<Answer>((resolve, reject) => {
    const stopAfter = (name: string, seconds: number): void => {
      clearTimeout(timers.get(name));
      const stop = (): void => resolve({ problem: 'TIME', detail: `${seconds}` });
      timers.set(name, setTimeout(stop, seconds * 1000));
    };
    worker.on('message', (told: Told) => {
      if ('answer' in told) resolve(told.answer);
      else stopAfter('page', limits.pageSeconds);
    });
    worker.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve({ problem: 'MEMORY', detail: `${limits.pdfMegabytes}` });
      else reject(error);
    });
    stopAfter('all', limits.pdfSeconds);
    stopAfter('page', limits.pageSeconds);
    worker.postMessage(bytes);
  }).finally(() => {
    for (const timer of timers.values()) clearTimeout(timer);
  });
}
