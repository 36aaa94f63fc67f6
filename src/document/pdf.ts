/** The text of a pdf, page by page in reading order, its lines as printed. */
import {
  documentDamaged,
  documentFonts,
  documentLocked,
  documentScanned,
  documentTooComplex,
  type Place,
} from '../error.ts';
import { INNER_LIMITS } from './limits.ts';
import type { PdfLine } from './pdf-item.ts';
import { runningLines } from './pdf-running.ts';
import { inThread, type PdfLimits } from './pdf-thread.ts';

export interface PdfText {
  text: string;
  /** UTF-16 units of `text` at which each page begins. */
  pages: number[];
  /** Headers, footers and page numbers, in UTF-16 units of `text`. */
  running: { start: number; end: number }[];
  /** Pages, from 1, that hold no text. */
  blank: number[];
}

/** Throws DOCUMENT_LOCKED, DOCUMENT_SCANNED, DOCUMENT_DAMAGED, DOCUMENT_FONTS or DOCUMENT_TOO_COMPLEX. */
export async function readPdf(place: Place, bytes: Uint8Array, limits: PdfLimits = INNER_LIMITS): Promise<PdfText> {
  // A pdf ends with its mark; the reader would patch up one that was cut and lose pages in silence.
  if (!Buffer.from(bytes.subarray(-4096)).includes('%%EOF')) throw documentDamaged(place, 'pdf', 'its end is missing');
  const pages = await allPages(place, bytes, limits);
  const letters = pages.flat().reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);
  if (letters < 10) throw documentScanned(place, pages.length);
  return joined(pages, runningLines(pages));
}

async function allPages(place: Place, bytes: Uint8Array, limits: PdfLimits): Promise<PdfLine[][]> {
  const answer = await inThread(bytes, limits);
  if (Array.isArray(answer)) return answer;
  const { problem, detail } = answer;
  if (problem === 'LOCKED') throw documentLocked(place, 'pdf');
  if (problem === 'FONTS') throw documentFonts(place, detail);
  if (problem === 'PAGES') throw documentTooComplex(place, `${detail} pages`, `${INNER_LIMITS.pages}`);
  if (problem === 'WORDS') throw documentTooComplex(place, `${detail} pieces of text`, `${INNER_LIMITS.texts}`);
  if (problem === 'MEMORY') throw documentTooComplex(place, 'a pdf that grows as it is read', `${detail} MB`);
  if (problem === 'TIME') throw documentTooComplex(place, 'a pdf that is not read in time', `${detail} s`);
  throw documentDamaged(place, 'pdf', detail);
}

function joined(pages: readonly PdfLine[][], running: ReadonlySet<PdfLine>): PdfText {
  const result: PdfText = { text: '', pages: [], running: [], blank: [] };
  const parts: string[] = [];
  let unit = 0;
  for (const [index, lines] of pages.entries()) {
    result.pages.push(unit);
    if (lines.length === 0) result.blank.push(index + 1);
    for (const line of lines) {
      if (running.has(line)) result.running.push({ start: unit, end: unit + line.text.length });
      parts.push(line.text);
      unit += line.text.length + 1;
    }
  }
  result.text = parts.join('\n');
  return result;
}
