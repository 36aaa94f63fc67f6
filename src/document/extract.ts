/** One file's bytes to its text, whichever format they are of; the heavy readers are loaded only for their format. */
import type { Place } from '../error.ts';
import type { Span } from '../vocabulary/statement.ts';
import type { Hints } from './articles.ts';
import { type Decoded, decode } from './decode.ts';
import { binaryFormat, type Format, isHtml, namedFormat } from './format.ts';
import { codePoints } from './source-text.ts';
import { type Warning, warning } from './warning.ts';

export interface Extracted {
  format: Format;
  encoding: string | null;
  text: string;
  /** Code points of `text`. */
  pages: number[];
  /** What the format itself shows to be the site's or the printer's, in code points of `text`. */
  furniture: Span[];
  hints: Hints;
  host: string | null;
  warnings: Warning[];
}

const NO_HINTS: Hints = { title: null, date: null, source: null };
const LONE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Throws a ProductError for what is no document. */
export async function extract(place: Place, name: string, bytes: Uint8Array): Promise<Extracted> {
  const extracted = await byFormat(place, bytes);
  const promised = namedFormat(name);
  if (promised !== null && promised !== extracted.format)
    extracted.warnings.push(warning('FORMAT_UNLIKE_NAME', extracted.format));
  return extracted;
}

async function byFormat(place: Place, bytes: Uint8Array): Promise<Extracted> {
  const binary = binaryFormat(place, bytes);
  if (binary === 'pdf') return fromPdf(place, bytes);
  if (binary === 'zip') {
    const { readDocx } = await import('./docx.ts');
    return { ...plain('docx', wellFormed(readDocx(place, bytes))), encoding: null };
  }
  const decoded = decode(place, bytes);
  return isHtml(decoded.text) ? fromHtml(place, decoded) : { ...plain('txt', decoded.text), ...told(decoded) };
}

const plain = (format: Format, text: string): Extracted => ({
  format,
  encoding: null,
  text,
  pages: [],
  furniture: [],
  hints: NO_HINTS,
  host: null,
  warnings: [],
});

function told({ encoding, lied, broken }: Decoded): Pick<Extracted, 'encoding' | 'warnings'> {
  const warnings: Warning[] = [];
  if (lied !== null) warnings.push(warning('ENCODING_DECLARED_WRONGLY', lied));
  if (broken > 0) warnings.push(warning('BROKEN_BYTES', null, broken));
  return { encoding, warnings };
}

async function fromHtml(place: Place, decoded: Decoded): Promise<Extracted> {
  const { readHtml } = await import('./html.ts');
  const page = readHtml(place, wellFormed(decoded.text));
  const { title, date, source, host } = page.card;
  return {
    ...plain('html', page.text),
    ...told(decoded),
    furniture: pointSpans(page.text, page.linkLines),
    hints: { title, date, source },
    host,
  };
}

async function fromPdf(place: Place, bytes: Uint8Array): Promise<Extracted> {
  const { readPdf } = await import('./pdf.ts');
  const read = await readPdf(place, bytes);
  const text = wellFormed(read.text);
  const blank =
    read.blank.length > 0 ? [warning('PAGE_WITHOUT_TEXT', read.blank.slice(0, 20).join(', '), read.blank.length)] : [];
  const begins = pointSpans(
    text,
    read.pages.map((unit) => ({ start: unit, end: unit })),
  );
  return {
    ...plain('pdf', text),
    pages: begins.map(({ start }) => start),
    furniture: pointSpans(text, read.running),
    warnings: blank,
  };
}

/** A half of a pair is no character and cannot be stored: it becomes U+FFFD, as many units as before. */
const wellFormed = (text: string): string => text.replaceAll(LONE, '\uFFFD');

/** Ordered spans in UTF-16 units as spans in code points, in one pass. */
function pointSpans(text: string, spans: readonly Span[]): Span[] {
  let unit = 0;
  let point = 0;
  const to = (next: number): number => {
    point += codePoints(text.slice(unit, next));
    unit = next;
    return point;
  };
  return spans.map(({ start, end }) => ({ start: to(start), end: to(end) }));
}
