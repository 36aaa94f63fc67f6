/** The thread in which pdfs are read, one after another: sent their bytes, it tells each page that it begins, and at last the lines or the problem. */
import { parentPort } from 'node:worker_threads';
import { pdfPages } from './pdf-pages.ts';

parentPort?.on('message', async (bytes: Uint8Array) => {
  const answer = await pdfPages(bytes, (page) => parentPort?.postMessage({ page }));
  parentPort?.postMessage({ answer });
});
