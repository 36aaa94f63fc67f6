/** What the pdf reader gives of a whole file: the lines of each page. Runs in a thread of its own, so that a hostile file can be stopped. */
import { INNER_LIMITS } from './limits.ts';
import type { PdfItem, PdfLine } from './pdf-item.ts';
import { pdfLines } from './pdf-lines.ts';
import { mapsFactory } from './pdf-maps.ts';
import { type Rulings, rulingsOf } from './pdf-rulings.ts';

/** What keeps a pdf from being read; it crosses from one thread to another, which errors do not. */
export interface PdfProblem {
  problem: 'LOCKED' | 'DAMAGED' | 'FONTS' | 'PAGES' | 'WORDS' | 'TIME' | 'MEMORY';
  /** The reader's words, the missing map, the count, or the limit that was met. */
  detail: string;
}

type Pdf = Awaited<ReturnType<typeof import('unpdf').getDocumentProxy>>;
type Page = Awaited<ReturnType<Pdf['getPage']>>;
type Operations = Readonly<Record<string, number>>;

type Transferring = { transferToFixedLength?(length?: number): ArrayBuffer };

/** Node 20 cannot shorten a buffer in place; without it the reader gives up a page's drawing at its first font, and tables lose their lines. */
function completeBuffers(): void {
  const buffers = ArrayBuffer.prototype as unknown as Transferring;
  buffers.transferToFixedLength ??= function (this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
    const copy = new ArrayBuffer(length);
    new Uint8Array(copy).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
    return copy;
  };
}

/** `onPage` is told the number of each page before it is read. */
export async function pdfPages(bytes: Uint8Array, onPage: (number: number) => void): Promise<PdfLine[][] | PdfProblem> {
  completeBuffers();
  const { getDocumentProxy, getResolvedPDFJS } = await import('unpdf');
  try {
    const missing = new Set<string>();
    // Nothing is fetched: maps come from our folder. Pictures are not decoded.
    const pdf = await getDocumentProxy(bytes, {
      verbosity: 0,
      isEvalSupported: false,
      disableFontFace: true,
      useWorkerFetch: false,
      maxImageSize: 1,
      BinaryDataFactory: mapsFactory(missing),
    } as object);
    const { OPS } = await getResolvedPDFJS();
    const pages = await readPages(pdf, OPS as unknown as Operations, onPage);
    await pdf.destroy();
    const [map] = missing;
    return map === undefined ? pages : { problem: 'FONTS', detail: map };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { problem: error.name === 'PasswordException' ? 'LOCKED' : 'DAMAGED', detail: error.message };
  }
}

async function readPages(
  pdf: Pdf,
  operations: Operations,
  onPage: (number: number) => void,
): Promise<PdfLine[][] | PdfProblem> {
  if (pdf.numPages > INNER_LIMITS.pages) return { problem: 'PAGES', detail: `${pdf.numPages}` };
  const pages: PdfLine[][] = [];
  let words = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    onPage(number);
    const page = await pdf.getPage(number);
    const items = await pageItems(page);
    words += items.length;
    if (words > INNER_LIMITS.texts) return { problem: 'WORDS', detail: `${words}` };
    pages.push(items.length === 0 ? [] : pdfLines(items, await pageRulings(page, operations)));
    page.cleanup();
  }
  return pages;
}

type Matrix = [number, number, number, number, number, number];

const matrixOf = (page: Page): Matrix => page.getViewport({ scale: 1 }).transform as Matrix;

async function pageItems(page: Page): Promise<PdfItem[]> {
  const [a, b, c, d, e, f] = matrixOf(page);
  const { items } = await page.getTextContent();
  return items.flatMap((item): PdfItem[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [ia = 0, ib = 0, ic = 0, id = 0, x = 0, y = 0] = item.transform as number[];
    // Watermarks stand aslant; what the page's own rotation does not set upright is no line.
    if (Math.abs(b * ia + d * ib) > 0.3 * Math.abs(a * ia + c * ib)) return [];
    const height = Math.hypot(ic, id) || item.height || 10;
    return [{ text: item.str, x: a * x + c * y + e, y: b * x + d * y + f, width: item.width, height }];
  });
}

/** Lines only help to read tables: a page whose drawing cannot be followed is read without. */
async function pageRulings(page: Page, operations: Operations): Promise<Rulings> {
  try {
    return rulingsOf(await page.getOperatorList(), operations, matrixOf(page));
  } catch {
    return { horizontal: [], upright: [] };
  }
}
