/** What must hold of the graph after each load: `seed/assertions.json`, run inside the load's transaction, so that a breach leaves the old graph. */
import { readFileSync } from 'node:fs';
import type { Transaction } from 'neo4j-driver';
import { assertionBroken, personNamed } from '../error.ts';
import type { Difference } from '../graph/write.ts';

export interface Assertion {
  id: string;
  /** What must hold, in words. */
  says: string;
  /** Finds breaches: each row's `example` names one. */
  breaches: string;
  /** Holds only of a graph with all these documents. */
  documents?: string[];
}

export const readAssertions = (file: string): Assertion[] => JSON.parse(readFileSync(file, 'utf8')) as Assertion[];

/** Throws ASSERTION_BROKEN with at most five examples. `loaded`: ids of the documents in the graph. */
export async function checkAssertions(
  transaction: Transaction,
  assertions: readonly Assertion[],
  loaded: readonly string[],
): Promise<void> {
  for (const { id, says, breaches, documents = [] } of assertions) {
    if (!documents.every((document) => loaded.includes(document))) continue;
    const { records } = await transaction.run(`${breaches} LIMIT 5`);
    if (records.length > 0)
      throw assertionBroken(
        id,
        says,
        records.map((record) => String(record.get('example'))),
      );
  }
}

/** No person's name in any string that is about to be written; says where, never what. */
export function refuseNames({ nodes, edges }: Difference, persons: readonly string[]): void {
  if (persons.length === 0) return;
  const named = (value: unknown): boolean =>
    [value].flat().some((one) => typeof one === 'string' && persons.some((person) => one.includes(person)));
  const written = [
    ...[...nodes.added, ...nodes.changed].map(({ id, properties }) => ({ id, properties })),
    ...[...edges.added, ...edges.changed].map(({ key, properties }) => ({ id: key, properties })),
  ];
  for (const { id, properties } of written) {
    for (const [property, value] of Object.entries(properties)) if (named(value)) throw personNamed(id, property);
  }
}
