/** Reads every file that is to be ingested before the database is touched: what cannot be read costs its line and nothing else. */
import { documentIdTaken, documentNotThere, ProductError } from '../error.ts';
import type { HeldDocument } from '../graph/held.ts';
import { hashOf, type Input, idOf, inputsOf } from '../statement/input.ts';
import type { Readers } from '../statement/readers/readers.ts';
import type { Looked } from '../statement/readers/work.ts';

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

/** Files before anyone looked at them. */
export interface Named {
  inputs: Input[];
  problems: ProductError[];
}

/** What a survey tells while it goes on. */
export interface Listener {
  /** How many files there are. */
  of(total: number): void;
  /** One more was looked at. */
  step(): void;
}

/** The files that are named; a name that stands for none is a problem. */
export async function filesNamed(names: readonly string[], id?: string): Promise<Named> {
  const found: Named = { inputs: [], problems: [] };
  for (const name of names) {
    try {
      found.inputs.push(...(await inputsOf([name], id)));
    } catch (error) {
      if (!(error instanceof ProductError)) throw error;
      found.problems.push(error);
    }
  }
  return found;
}

/** `isKept`: whether these bytes were brought before; they were read then and need not be looked at again. */
export async function survey(
  { inputs, problems }: Named,
  readers: Readers,
  isKept: (sha256: string) => boolean = () => false,
  listener?: Listener,
): Promise<Survey> {
  const found: Survey = { documents: [], problems: [...problems] };
  listener?.of(inputs.length);
  const known: (Looked | null)[] = [];
  for (const input of inputs) known.push(await knownBytes(input, isKept));
  const looked = readers.all(
    'look',
    inputs.filter((_, index) => known[index] === null),
  );
  for (const [index, input] of inputs.entries()) {
    const one = known[index] ?? ((await looked.next()).value as Looked | ProductError);
    if (one instanceof ProductError) found.problems.push(one);
    else found.documents.push({ input, ...one });
    listener?.step();
  }
  return found;
}

/** Which document it is, if its bytes are kept; null where it must be read to know. */
async function knownBytes(input: Input, isKept: (sha256: string) => boolean): Promise<Looked | null> {
  const sha256 = await hashOf(input);
  return sha256 !== null && isKept(sha256) ? { id: input.id ?? idOf(input.name, sha256), sha256 } : null;
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
