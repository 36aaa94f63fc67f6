/** The text of a Word file: one paragraph a line, one table row a line with TABs between cells. Notes, headers and deleted words are not read. */
import { unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import { documentDamaged, documentTooComplex, type Place, ProductError } from '../error.ts';
import { refuseZip } from './format.ts';
import { INNER_LIMITS } from './limits.ts';
import { WordTable } from './word-table.ts';

const MAIN_PART = /^word\/document\d*\.xml$/u;
/** Old drawings that repeat a text box, words moved away, spelled readings. */
const SKIPPED = new Set(['mc:Fallback', 'w:moveFrom', 'w:rt', 'w:del']);

/** Throws DOCUMENT_FORM for another zip, DOCUMENT_DAMAGED, and DOCUMENT_TOO_COMPLEX for one that inflates without end. */
export function readDocx(place: Place, bytes: Uint8Array): string {
  const xml = mainPart(place, bytes);
  if (!/<\/w:document>\s*$/u.test(xml)) throw documentDamaged(place, 'docx', 'its text ends in the middle');
  const reader = new WordReader();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes['w:val'] ?? null),
      ontext: (text) => reader.text(text),
      onclosetag: (name) => reader.close(name),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return reader.lines.join('\n');
}

function mainPart(place: Place, bytes: Uint8Array): string {
  const names: string[] = [];
  const parts = unzip(place, bytes, (name, size) => {
    if (names.length < 10_000) names.push(name);
    if (!MAIN_PART.test(name)) return false;
    if (size > INNER_LIMITS.inflatedBytes)
      throw documentTooComplex(
        place,
        `a text of ${(size / 1_048_576).toFixed(0)} MB in a zip of ${(bytes.length / 1_048_576).toFixed(1)} MB`,
        `${INNER_LIMITS.inflatedBytes / 1_048_576} MB`,
      );
    return true;
  });
  const [part] = Object.values(parts);
  if (!part) refuseZip(place, names);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(part);
  } catch {
    throw documentDamaged(place, 'docx', 'its text is not UTF-8');
  }
}

function unzip(place: Place, bytes: Uint8Array, wanted: (name: string, size: number) => boolean) {
  try {
    // A part never grows beyond the size it declares: fflate fills a buffer of that size.
    return unzipSync(bytes, { filter: ({ name, originalSize }) => wanted(name, originalSize) });
  } catch (error) {
    if (error instanceof ProductError) throw error;
    throw documentDamaged(place, 'zip', error instanceof Error ? error.message : 'unreadable');
  }
}

/** Follows the tags of document.xml. Paragraphs nest: a text box stands inside one. */
class WordReader {
  readonly lines: string[] = [];
  private readonly tables: WordTable[] = [];
  private readonly paragraphs: string[] = [];
  private skipped = 0;
  private inText = false;
  private hidden = false;

  open(name: string, value: string | null): void {
    if (SKIPPED.has(name)) this.skipped += 1;
    const table = this.tables.at(-1);
    if (name === 'w:p') this.paragraphs.push('');
    else if (name === 'w:r') this.hidden = false;
    else if (name === 'w:vanish') this.hidden = value !== '0' && value !== 'false';
    else if (name === 'w:t') this.inText = true;
    else if (name === 'w:tab' || name === 'w:br' || name === 'w:cr' || name === 'w:noBreakHyphen') this.gap(name);
    else if (name === 'w:tbl') this.tables.push(new WordTable());
    else if (name === 'w:tr') table?.openRow();
    else if (name === 'w:tc') table?.openCell();
    else if (name === 'w:gridSpan') table?.spanColumns(Number(value));
    else if (name === 'w:vMerge' && value !== 'restart') table?.mergeUp();
  }

  text(words: string): void {
    if (this.inText && this.skipped === 0 && !this.hidden) this.add(words);
  }

  close(name: string): void {
    if (SKIPPED.has(name)) this.skipped -= 1;
    if (name === 'w:t') this.inText = false;
    else if (name === 'w:p') this.endParagraph();
    else if (name === 'w:tc') this.tables.at(-1)?.closeCell();
    else if (name === 'w:tbl') this.endTable();
  }

  /** A tab stop inside a paragraph is a blank: TABs mean cells. */
  private gap(name: string): void {
    if (this.skipped === 0 && this.paragraphs.length > 0)
      this.add(name === 'w:noBreakHyphen' ? '-' : name === 'w:tab' ? ' ' : '\n');
  }

  private add(words: string): void {
    const last = this.paragraphs.length - 1;
    if (last >= 0) this.paragraphs[last] += words;
  }

  private endParagraph(): void {
    const paragraph = this.paragraphs.pop() ?? '';
    this.put(paragraph.split('\n').map((line) => line.replaceAll(/[\t\r\f\v]/gu, ' ').trim()));
  }

  private put(lines: readonly string[]): void {
    const table = this.tables.at(-1);
    for (const line of lines.filter((each) => each !== '')) {
      if (table) table.add(line);
      else this.lines.push(line);
    }
  }

  /** A table inside a cell is words of that cell. */
  private endTable(): void {
    const rows = this.tables.pop()?.rows() ?? [];
    this.put(this.tables.length > 0 ? rows.map((row) => row.replaceAll('\t', ' ')) : rows);
  }
}
