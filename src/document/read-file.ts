/** Reads one published file as it is: its format and encoding from its bytes, its text, what of it is no content, and its card. */
import { createHash } from 'node:crypto';
import { lstatSync, type Stats, statSync } from 'node:fs';
import { readFile as readWhole } from 'node:fs/promises';
import { basename } from 'node:path';
import {
  documentEmpty,
  documentTooComplex,
  documentTooLarge,
  fileMissing,
  fileUnreadable,
  linkBroken,
  notAFile,
  type Place,
} from '../error.ts';
import { articlesOf, type FoundArticle, lineOfTitle } from './articles.ts';
import { dateTextOf, hostOf } from './card-words.ts';
import { type Extracted, extract } from './extract.ts';
import type { Format } from './format.ts';
import type { Furniture } from './furniture.ts';
import { type DocumentLimits, INNER_LIMITS, readDocumentLimits } from './limits.ts';
import { linesOf } from './lines.ts';
import { SourceText } from './source-text.ts';
import { textWarnings, type Warning, warning } from './warning.ts';
import { furnitureOf, zonesOf } from './zones.ts';

/** A card as far as the file itself gives it; whoever imports adds id, family and terms. */
export interface FoundCard {
  /** The file's name without its folder. */
  file: string;
  sha256: string;
  /** As printed, in one line, without pinyin; null where the text bears none. A person whom it names is not masked. */
  title: string | null;
  host: string | null;
  published: string | null;
  dateText: string | null;
  articles: FoundArticle[];
}

/** What one file gives, before anything is understood. */
export interface ReadFile {
  /** As it was named. */
  file: string;
  format: Format;
  /** Of txt and html: as the bytes show it, whatever they declare. */
  encoding: string | null;
  /** Of the bytes. */
  sha256: string;
  /** txt: the decoded file, a byte order mark included; html, pdf, docx: the text taken out of it. Evidence offsets count in it. */
  source: SourceText;
  /** pdf: the code point at which each page begins; else empty. */
  pages: number[];
  /** Spans of the text that are no content, in its order, code points. */
  furniture: Furniture[];
  card: FoundCard;
  warnings: Warning[];
}

/** A character that leaves a trace on paper. */
const SEEN = /[^\s\u200B-\u200F\u2060\uFEFF]/u;

/** Reads a file of at most `limits.bytes` (MAX_DOCUMENT_MB); throws a ProductError that says what it is instead of a document. */
export async function readFile(path: string, limits: DocumentLimits = readDocumentLimits()): Promise<ReadFile> {
  const place = { file: path };
  const stats = statOf(place);
  if (!stats.isFile()) throw notAFile(place, stats.isDirectory() ? 'a folder' : 'a device, pipe or socket');
  if (stats.size > limits.bytes) throw documentTooLarge(place, stats.size, limits.bytes);
  return readBytes(path, await bytesOf(place), limits);
}

/** The same for bytes that came another way, such as standard input; `name` stands in messages and may promise a format. */
export async function readBytes(
  name: string,
  bytes: Uint8Array,
  limits: DocumentLimits = readDocumentLimits(),
): Promise<ReadFile> {
  const place = { file: name };
  if (bytes.length > limits.bytes) throw documentTooLarge(place, bytes.length, limits.bytes);
  if (bytes.length === 0) throw documentEmpty(place, 'no bytes');
  const extracted = await extract(place, name, bytes);
  checkLines(place, extracted.text);
  const source = new SourceText(extracted.text);
  if (!SEEN.test(extracted.text)) throw documentEmpty(place, 'only blanks');
  return described(name, createHash('sha256').update(bytes).digest('hex'), extracted, source);
}

function checkLines(place: Place, text: string): void {
  const most = INNER_LIMITS.lineCharacters;
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from);
    const to = end < 0 ? text.length : end;
    if (to - from > most) throw documentTooComplex(place, `a line of ${to - from} characters`, `${most}`);
    from = to + 1;
  }
}

function described(name: string, sha256: string, extracted: Extracted, source: SourceText): ReadFile {
  const { format, encoding, hints, pages } = extracted;
  const lines = linesOf(source.text);
  const known = hints.title === null ? -1 : lineOfTitle(lines, hints.title);
  const zones = zonesOf(lines, known < 0 ? null : known, extracted.furniture);
  const { articles, published } = articlesOf(zones, source.length, hints);
  const host = extracted.host ?? hostOf(zones);
  const dateText = published === null ? dateTextOf(zones) : null;
  // The document bears the title and date of its first article.
  const card: FoundCard = {
    file: basename(name),
    sha256,
    title: articles[0]?.title ?? hints.title,
    host,
    published,
    dateText,
    articles,
  };
  const untitled = card.title === null ? [warning('NO_TITLE', null)] : [];
  const warnings = [...extracted.warnings, ...textWarnings(source), ...untitled];
  return { file: name, format, encoding, sha256, source, pages, furniture: furnitureOf(zones), card, warnings };
}

function statOf(place: Place): Stats {
  try {
    return statSync(place.file);
  } catch (error) {
    if (isLink(place.file)) throw linkBroken(place);
    throw codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR'
      ? fileMissing(place)
      : fileUnreadable(place, codeOf(error));
  }
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

async function bytesOf(place: Place): Promise<Uint8Array> {
  try {
    return await readWhole(place.file);
  } catch (error) {
    throw fileUnreadable(place, codeOf(error));
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
