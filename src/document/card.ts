/** The card of a document: where a text comes from and which articles it holds. Kept in `seed/cards/<document>.json`. */
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { cardInvalid, fileMissing } from '../error.ts';

const date = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .nullable();

const articleSchema = z.object({
  title: z.string().min(1),
  /** Where it was first printed, as the document says; null where it does not. */
  source: z.string().nullable(),
  date,
  /** Code points of the document's text. */
  start: z.int().min(0),
  end: z.int().min(1),
});

const cardSchema = z.object({
  id: z.string().regex(/^[\p{L}\p{N}._-]+$/u),
  file: z.string().min(1),
  /** Of the document's bytes as published. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Of the text beside this card where that is an export's, in which persons' names are masked. */
  maskedSha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  title: z.string().min(1),
  /** The site or newspaper that carries the text; it is not the text's subject. */
  host: z.string().nullable(),
  /** When this file's text was published; null when it bears no date. */
  published: date,
  dateText: z.string().nullable(),
  /** Reprints of one text share a family: sources are counted by it. */
  family: z.string().min(1),
  terms: z.string().min(1),
  articles: z.array(articleSchema).min(1),
});

export type Article = z.infer<typeof articleSchema>;
export type DocumentCard = z.infer<typeof cardSchema>;

/** Reads and checks one card; throws FILE_MISSING, or CARD_INVALID with the field that is wrong. */
export function readCard(file: string): DocumentCard {
  if (!existsSync(file)) throw fileMissing({ file });
  const parsed = cardSchema.safeParse(parse(file));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw cardInvalid({ file }, issue?.path.join('.') ?? '', issue?.message ?? '');
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw cardInvalid({ file }, 'the whole card', 'it is not JSON');
  }
}
