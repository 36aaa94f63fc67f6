import type DataLoader from 'dataloader';
import type { DocumentTextLoader } from '../document/document-text.ts';
import type { EntryAroundLoader } from '../timeline/entry-around.ts';
import type { EvidenceRow } from './evidence.ts';
import type { Run } from './run.ts';

export type { Row, Run } from './run.ts';

/** What a question may use: one of these is made for each request. */
export interface QuestionContext {
  readonly run: Run;
  /** Statement id to its quotes; asked for many times in one request, it reads the graph once. */
  readonly evidence: DataLoader<string, readonly EvidenceRow[]>;
  /** Entity id to the quotes of the first 200 statements that mention it, in the documents' order. */
  readonly entityEvidence: DataLoader<string, readonly EvidenceRow[]>;
  /** Document id to its masked text and what of it no statement uses. */
  readonly documentText: DocumentTextLoader;
  /** Entry of a timeline to who did it and where. */
  readonly entryAround: EntryAroundLoader;
  /** Stands in the log and in every masked error. */
  readonly requestId: string;
}
