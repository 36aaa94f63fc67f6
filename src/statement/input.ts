/** Documents as a command line names them: files, folders and standard input, each read with a card of its own. */
import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { readFile as readWhole } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { DocumentCard } from '../document/card.ts';
import { readDocumentLimits } from '../document/limits.ts';
import { type FoundCard, type ReadFile, readBytes, readFile } from '../document/read-file.ts';
import { documentTooLarge, folderEmpty } from '../error.ts';
import { findPersons, maskPersons } from '../text/person.ts';
import type { ReadDocument } from './reading.ts';

/** A document that was read, not yet understood. */
export interface InputDocument extends ReadDocument {
  card: DocumentCard;
  furniture: ReadFile['furniture'];
  warnings: ReadFile['warnings'];
}

/** One document to read: where its bytes are, and the id it shall have if one was given. */
export interface Input {
  /** A path, or `-`. */
  name: string;
  id?: string | undefined;
  /** Of standard input, which can be read once only. */
  bytes?: Uint8Array;
}

/** The files that were named, and of folders those that end as a document does (or not at all), in the order of their paths. */
export async function inputsOf(names: readonly string[], id?: string): Promise<Input[]> {
  const inputs: Input[] = [];
  for (const name of names) {
    if (name === '-') inputs.push({ name, id, bytes: await standardInput() });
    else for (const file of filesOf(name)) inputs.push({ name: file, id });
  }
  return inputs;
}

/** Reads one; throws the ProductError that says why it is no document. */
export async function readInput({ name, id, bytes }: Input): Promise<InputDocument> {
  const read = bytes ? await readBytes('standard input', bytes) : await readFile(name);
  const own = id ?? idOf(name, read.sha256);
  const card = cardOf(own, read.card);
  const { source, pages, furniture, warnings } = read;
  return { id: own, source, pages, furniture, warnings, card, published: card.published, articles: card.articles };
}

/** The bytes as published. */
export const bytesOf = async ({ name, bytes }: Input): Promise<Uint8Array> => bytes ?? (await readWhole(name));

/** SHA-256 of the bytes, in hex; null where they are no file that would be read, and reading it says why. */
export async function hashOf({ name, bytes }: Input): Promise<string | null> {
  if (!bytes && !isReadable(name)) return null;
  const read = bytes ?? (await readWhole(name).catch(() => null));
  return read && createHash('sha256').update(read).digest('hex');
}

function isReadable(name: string): boolean {
  try {
    const stats = statSync(name);
    return stats.isFile() && stats.size <= readDocumentLimits().bytes;
  } catch {
    return false;
  }
}

const LETTERS = /[^\p{L}\p{N}._-]+/gu;

/** The file's name without its ending; where that holds a person's name or nothing that an id may hold, the beginning of its hash. */
export function idOf(name: string, sha256: string): string {
  const stem = name === '-' ? '' : basename(name, extname(name)).normalize('NFC');
  const id = stem.replaceAll(LETTERS, '-').replaceAll(/^[-.]+|[-.]+$/gu, '');
  return /[\p{L}\p{N}]/u.test(id) && findPersons(stem).length === 0 ? id : `document-${sha256.slice(0, 12)}`;
}

/** No string of a card holds a person's name; what the file does not tell stays empty, and a text without a title is called by its id. */
function cardOf(id: string, { file, sha256, title, host, published, dateText, articles }: FoundCard): DocumentCard {
  const masked = (text: string | null): string | null => (text === null ? null : maskPersons(text));
  return {
    ...{ id, sha256, published, dateText: masked(dateText), host: masked(host) },
    file: findPersons(file).length > 0 || file === 'standard input' ? id : file,
    title: masked(title) ?? id,
    family: id,
    terms: 'Not stated.',
    articles: articles.map((article) => ({
      ...article,
      title: masked(article.title) ?? id,
      source: masked(article.source),
    })),
  };
}

/** Whatever else a folder holds was hardly meant; a file that is named itself is read whatever its ending. */
const DOCUMENT_ENDING = /^(?:\.(?:txt|text|[sx]?html?|pdf|docx))?$/iu;

function filesOf(name: string): string[] {
  if (!isFolder(name)) return [name];
  const files = readdirSync(name, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => DOCUMENT_ENDING.test(extname(file)))
    .filter(
      (file) =>
        !file
          .slice(name.length)
          .split(/[/\\]/u)
          .some((part) => part.startsWith('.')),
    );
  if (files.length === 0) throw folderEmpty({ file: name });
  return files.sort();
}

/** What cannot be looked at (a link in a circle) is no folder: reading it says why. */
function isFolder(name: string): boolean {
  try {
    return statSync(name).isDirectory();
  } catch {
    return false;
  }
}

async function standardInput(): Promise<Uint8Array> {
  const { bytes: most } = readDocumentLimits();
  const bytes = new Uint8Array(await buffer(process.stdin));
  if (bytes.length > most) throw documentTooLarge({ file: 'standard input' }, bytes.length, most);
  return bytes;
}
