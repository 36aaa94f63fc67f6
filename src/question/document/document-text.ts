import DataLoader from 'dataloader';
import type { Row, Run } from '../answer/run.ts';
import { type IgnoredRow, ignoredSpansOf } from './ignored-spans.ts';

/** What reading a document needs of its node. */
export interface DocumentText {
  /** Every person's name masked. */
  readonly text: string;
  readonly ignored: readonly IgnoredRow[];
}

export type DocumentTextLoader = DataLoader<string, DocumentText | null>;

/** Reads texts of documents by id, all those of a request in one query; null where there is no such document. */
export const documentTextLoader = (run: Run): DocumentTextLoader =>
  new DataLoader(async (ids) => {
    const rows = await run<TextColumns>(CYPHER, { ids });
    const found = new Map(
      rows.map(({ id, text, ignored }) => [id, { text: text ?? '', ignored: ignoredSpansOf(ignored) }]),
    );
    return ids.map((id) => found.get(id) ?? null);
  });

type TextColumns = Row & { readonly id: string; readonly text: string | null; readonly ignored: string | null };

const CYPHER = `
  MATCH (document:Document) WHERE document.id IN $ids
  RETURN document.id AS id, document.text AS text, document.ignored AS ignored`;
