/** What can be asked of a reader, here or in a thread of its own: answers hold nothing but values that can be sent. */
import type { DocumentCard } from '../../document/card.ts';
import { ProductError } from '../../error.ts';
import type { IgnoredSpan } from '../ignored.ts';
import { type Input, readInput } from '../input.ts';
import type { Learned } from '../learned.ts';
import type { ModelServer } from '../model/server.ts';
import { understandWith } from '../model/understand-with.ts';
import { statementLine } from '../statement-line.ts';
import type { Extract } from '../understand.ts';
import { usedReport } from '../used.ts';

/** Which document a file is. */
export interface Looked {
  id: string;
  sha256: string;
}

/** What is kept of a document, and what is told of it. */
export interface Understanding {
  card: DocumentCard;
  /** Every person's name masked. */
  text: string;
  ignored: IgnoredSpan[];
  /** Canonical lines of its statements, in order. */
  lines: string[];
  report: string[];
}

export interface Answers {
  look: Looked;
  understand: Understanding;
}
export type Wish = keyof Answers;

export interface Means {
  learned: Learned;
  propose: Extract;
  model: ModelServer | null;
}

/** Gives the ProductError that says why it is no document, and throws any other. */
export async function work<W extends Wish>(wish: W, input: Input, means: Means): Promise<Answers[W] | ProductError> {
  try {
    return (await (wish === 'look' ? look(input) : understood(input, means))) as Answers[W];
  } catch (error) {
    if (error instanceof ProductError) return error;
    throw error;
  }
}

async function look(input: Input): Promise<Looked> {
  const { id, card } = await readInput(input);
  return { id, sha256: card.sha256 };
}

async function understood(input: Input, { learned, propose, model }: Means): Promise<Understanding> {
  const document = await readInput(input);
  const found = await understandWith(model, document, learned, propose);
  const { text, ignored, statements } = found;
  return {
    ...{ card: document.card, text, ignored },
    lines: statements.map(statementLine),
    report: usedReport(document, found),
  };
}
