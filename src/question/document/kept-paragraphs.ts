import { createHash } from 'node:crypto';
import { type CleanParagraph, cleanParagraphs } from './clean-paragraphs.ts';
import type { IgnoredRow } from './ignored-spans.ts';

/** Documents whose paragraphs are kept; the least lately read goes first. One of 100,000 code points takes about 2 MB. */
const MOST_KEPT = 16;

const kept = new Map<string, readonly CleanParagraph[]>();

/**
 * The clean paragraphs of a document, computed once for all pages of its reader.
 *
 * Kept by what they are made from, the masked text and what is ignored: a text that is masked anew, its file the same, is another.
 */
export const keptParagraphs = (text: string, ignored: readonly IgnoredRow[]): readonly CleanParagraph[] => {
  const key = createHash('sha256').update(text).update('\0').update(JSON.stringify(ignored)).digest('base64');
  const paragraphs = kept.get(key) ?? cleanParagraphs(text, ignored);
  kept.delete(key);
  kept.set(key, paragraphs);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  return paragraphs;
};
