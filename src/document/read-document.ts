/** Reads one published document with its card; never changes a byte of it. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { documentChanged, documentMissing, documentNotText } from '../error.ts';
import { type DocumentCard, readCard } from './card.ts';
import { SourceText } from './source-text.ts';

export interface PublishedDocument {
  /** The file name without extension. */
  id: string;
  source: SourceText;
  card: DocumentCard;
}

/** `file` is the document; its card stands in `cards/` beside the folder of the documents. */
export function readDocument(file: string): PublishedDocument {
  const id = basename(file, extname(file));
  const card = readCard(join(dirname(file), '..', 'cards', `${id}.json`));
  const bytes = readBytes(file);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const expected = card.maskedSha256 ?? card.sha256;
  if (sha256 !== expected) throw documentChanged({ file }, sha256, expected);
  return { id, source: new SourceText(decode(file, bytes)), card };
}

function readBytes(file: string): Buffer {
  if (!existsSync(file)) throw documentMissing({ file });
  return readFileSync(file);
}

function decode(file: string, bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw documentNotText({ file });
  }
}
