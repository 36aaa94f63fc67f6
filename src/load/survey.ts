/** Reads every file that is to be ingested before the database is touched: what cannot be read costs its line and nothing else. */
import { documentIdTaken, documentNotThere, ProductError } from '../error.ts';
import type { HeldDocument } from '../graph/held.ts';
import { type Input, inputsOf, readInput } from '../statement/input.ts';

/** A file that can be read; its text is read again when its turn comes, so that memory does not grow with the number of files. */
export interface Surveyed {
  input: Input;
  id: string;
  sha256: string;
}

export interface Survey {
  documents: Surveyed[];
  problems: ProductError[];
}

/** What a survey tells while it goes on. */
export interface Listener {
  /** How many files there are. */
  of(total: number): void;
  /** One more was looked at. */
  step(): void;
}

export async function survey(names: readonly string[], id?: string | undefined, listener?: Listener): Promise<Survey> {
  const found: Survey = { documents: [], problems: [] };
  const inputs: Input[] = [];
  for (const name of names) inputs.push(...((await kept(found, () => inputsOf([name], id))) ?? []));
  listener?.of(inputs.length);
  for (const input of inputs) {
    const document = await kept(found, () => readInput(input));
    if (document) found.documents.push({ input, id: document.id, sha256: document.card.sha256 });
    listener?.step();
  }
  return found;
}

/** What of it is to be brought into a graph that holds these documents. */
export interface Plan {
  bring: Surveyed[];
  /** Whose bytes are in the graph already, or come twice in this run; with the id that they stand under. */
  same: { document: Surveyed; as: string }[];
  problems: ProductError[];
}

/** `replace`: the id whose document is corrected by this run's only file. */
export function plan({ documents }: Survey, held: readonly HeldDocument[], replace: string | undefined): Plan {
  const found: Plan = { bring: [], same: [], problems: [] };
  const ids = new Map(held.map(({ id, sha256 }) => [id, sha256]));
  const hashes = new Map(held.map(({ id, sha256 }) => [sha256, id]));
  for (const document of documents) {
    const place = { file: document.input.name };
    const as = hashes.get(document.sha256);
    if (replace !== undefined && !ids.has(replace)) found.problems.push(documentNotThere(replace));
    else if (as !== undefined && as !== replace) found.same.push({ document, as });
    else if (ids.has(document.id) && document.id !== replace) found.problems.push(documentIdTaken(place, document.id));
    else {
      found.bring.push(document);
      ids.set(document.id, document.sha256);
      hashes.set(document.sha256, document.id);
    }
  }
  return found;
}

async function kept<T>({ problems }: Survey, work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ProductError)) throw error;
    problems.push(error);
    return null;
  }
}
