import DataLoader from 'dataloader';
import type { EntityRow } from '../answer/graph-types.ts';
import { type ChainedPlace, chainOf, narrowest } from '../answer/placed.ts';
import type { Row, Run } from '../answer/run.ts';
import { STANDS } from './stands.ts';

/** Who did what an entry tells, and where. */
export interface EntryAround {
  readonly by: readonly EntityRow[];
  readonly places: readonly EntityRow[];
}

/** An entry, as far as it says whom to look for. */
export interface EntryKey {
  readonly type: string;
  readonly thing: EntityRow;
  /** All statements of the thing: where it stands. */
  readonly found: readonly string[];
  /** Those of the entry: who did it. */
  readonly statements: readonly string[];
}

export type EntryAroundLoader = DataLoader<EntryKey, EntryAround, string>;

/** Reads who and where of entries, all those of a request in one query. */
export const entryAroundLoader = (run: Run): EntryAroundLoader =>
  new DataLoader(
    async (entries) => {
      const asked = entries.map(({ type, thing, found, statements }, index) => ({
        ...{ index, type, thing: thing.id, found, statements },
      }));
      const rows = await run<AroundColumns>(AROUND, { asked });
      const byIndex = new Map(rows.map((row) => [row.index, row]));
      return entries.map((_, index) => toAround(byIndex.get(index)));
    },
    { cacheKeyFn: ({ type, thing, statements }) => [type, thing.id, ...statements].join('|'), maxBatchSize: 5_000 },
  );

type AroundColumns = Row & {
  readonly index: number;
  readonly by: readonly EntityRow[];
  readonly places: readonly ChainedPlace[];
};

const toAround = (row: AroundColumns | undefined): EntryAround => ({
  by: (row?.by ?? []).toSorted(namedFirst),
  places: narrowest(row?.places ?? []).map(({ chain, ...place }) => place),
});

const namedFirst = (a: EntityRow, b: EntityRow): number =>
  Number(a.named === false) - Number(b.named === false) || compare(a.name ?? '', b.name ?? '');

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const AROUND = `
  UNWIND $asked AS asked
  MATCH (thing:Entity {id: asked.thing})
  WITH asked, thing, asked.type AS type, COLLECT { UNWIND asked.found AS id MATCH (s:Statement {id: id}) RETURN s } AS found
  WITH asked, thing, found, COLLECT {${STANDS}
    } AS stands
  RETURN asked.index AS index,
    COLLECT {
      UNWIND found AS s WITH s WHERE s.id IN asked.statements
      MATCH (s)-[mention:MENTIONS]->(who:Entity)
      WHERE who <> thing AND (mention.role = 'SUBJECT' OR (mention.role = 'OBJECT' AND s.predicate = 'ORGANISED_BY'))
      RETURN DISTINCT who {.id, .name, .type, .named}
    } AS by,
    [place IN stands WHERE place.named | place {.id, .name, .type, chain: ${chainOf('place')}}] AS places`;
