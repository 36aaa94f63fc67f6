/** Settles which documents are reprints of one text, as far as a change can have touched it. */
import type { Transaction } from 'neo4j-driver';
import { familyId } from '../graph/model.ts';
import { readRelatives, type StoredRelative, writeFamilies } from '../graph/relatives.ts';
import type { Difference, NodeRow } from '../graph/write.ts';
import { familiesOf } from './project/families.ts';

/** A document that came and is one text with another. */
export interface Reprint {
  document: string;
  /** The earliest of the others. */
  of: string;
}

/** What must be known before the difference is written, since writing it forgets the families of documents that changed. */
export interface Unsettled {
  /** Every document of the families that may change. */
  documents: StoredRelative[];
  /** Ids of those that come or change. */
  written: ReadonlySet<string>;
}

/** Cost: one query if a document comes, goes or changes, else none. */
export async function readUnsettled(transaction: Transaction, changes: Difference): Promise<Unsettled> {
  const { added, changed, removed } = changes.nodes;
  const found = unsettledOf(changes, [...added, ...changed]);
  const gone = removed.filter((id) => id.startsWith('document:')).map(familyId);
  if (found.written.size + gone.length === 0) return found;
  const keys = [...added, ...changed].filter(isDocument).map(({ properties }) => String(properties.sketchKeys));
  const relatives = await readRelatives(transaction, [...found.written, ...gone], keys);
  return { ...found, documents: [...found.documents, ...relatives] };
}

/** Where all documents of the graph are computed anew (`nodes`), nothing needs to be looked for, nor any index to be there. */
export function unsettledOf({ nodes: { added, changed } }: Difference, nodes: readonly NodeRow[]): Unsettled {
  const written = [...added, ...changed].filter(isDocument).map(({ properties }) => String(properties.id));
  return { documents: nodes.filter(isDocument).map(unsettled), written: new Set(written) };
}

/** Gives each document its family, where it has another or none; to be called once the difference is written. */
export async function settleFamilies(transaction: Transaction, { documents, written }: Unsettled): Promise<Reprint[]> {
  const groups = familiesOf(documents);
  const rows = groups.flatMap((group) => {
    const family = group[0]?.cardFamily ?? '';
    return group.filter((one) => one.family !== family).map(({ id }) => ({ id, family }));
  });
  if (rows.length > 0) await writeFamilies(transaction, rows);
  return groups.flatMap((group) =>
    group.flatMap((one) => {
      const other = group.find((first) => first !== one);
      return other && written.has(one.id) ? { document: one.id, of: other.id } : [];
    }),
  );
}

const isDocument = ({ labels }: NodeRow): boolean => labels.includes('Document');

const unsettled = ({ properties: { id, cardFamily, published, sketch } }: NodeRow): StoredRelative => ({
  id: String(id),
  family: null,
  cardFamily: String(cardFamily),
  published: published === undefined ? null : String(published),
  sketch: sketch === undefined ? null : String(sketch),
});
