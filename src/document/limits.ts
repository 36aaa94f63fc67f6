/** How large a document may be; the one place that reads it from the environment. */
import { z } from 'zod';
import { settingInvalid } from '../error.ts';

/** What bounds the reading of one document. */
export interface DocumentLimits {
  /** Of the file as published. */
  bytes: number;
}

const EXPECTED = 'a whole number of megabytes from 1 to 200';
const isMegabytes = (text: string): boolean => /^\d{1,3}$/u.test(text) && Number(text) >= 1 && Number(text) <= 200;

/** What each environment variable of the documents may be; `.env.example` is held against its keys. */
export const DOCUMENT_VARIABLES = z.object({
  MAX_DOCUMENT_MB: z.string().refine(isMegabytes, EXPECTED).default('20'),
});

/** Reads the limits; throws SETTING_INVALID naming the variable. An empty variable counts as unset. */
export function readDocumentLimits(environment: NodeJS.ProcessEnv = process.env): DocumentLimits {
  const set = environment.MAX_DOCUMENT_MB?.trim() || undefined;
  const read = DOCUMENT_VARIABLES.safeParse({ MAX_DOCUMENT_MB: set });
  if (!read.success) throw settingInvalid('MAX_DOCUMENT_MB', set, EXPECTED);
  return { bytes: Number(read.data.MAX_DOCUMENT_MB) * 1_048_576 };
}

/** What inflates without a file growing: a zip's parts, a page's elements and their nesting, a pdf's pages. */
export const INNER_LIMITS = {
  inflatedBytes: 64 * 1_048_576,
  elements: 150_000,
  texts: 400_000,
  /** Of one line or block of any format: prose has some thousands, a file without a line break nothing that could be quoted. */
  lineCharacters: 100_000,
  /** Of one element. */
  attributes: 500,
  depth: 400,
  pages: 2_000,
  /** A pdf, until it is opened and for each of its pages; then for all. */
  pageSeconds: 10,
  pdfSeconds: 120,
  pdfMegabytes: 1_024,
};
