/** Which hops of a thing no document states, names, or has as done. */
import type { EntityRow } from '../answer/graph-types.ts';
import { type Missing, MissingReason, missingHop } from '../answer/missing.ts';
import { Direction } from '../answer/neighbour.ts';

/** What one relationship and direction of a thing leads to. */
export interface Reach {
  readonly relationship: string;
  readonly direction: Direction;
  /** Whether a document names at least one at the other end. */
  readonly named: boolean;
  /** Whether at least one is not only planned, announced or intended. */
  readonly done: boolean;
}

/** The hops that a reader looks for, first of all; then those whose other end nobody names. */
export function gapsOf(entity: EntityRow, reached: readonly Reach[]): Missing[] {
  const expected = (EXPECTED[entity.type ?? ''] ?? []).flatMap(([relationship, direction]) => {
    const found = reached.find((one) => one.relationship === relationship && one.direction === direction);
    if (!found) return [missingHop(relationship, entity)];
    return found.named && !found.done ? [missingHop(relationship, entity, MissingReason.ONLY_PLANNED)] : [];
  });
  const unnamed = reached
    .filter(({ named, relationship }) => !named && !OF_ITSELF.includes(relationship))
    .map(({ relationship }) => relationship);
  return [...expected, ...[...new Set(unnamed)].sort().map((hop) => missingHop(hop, entity, MissingReason.NOT_NAMED))];
}

/** Links that name no party: to fail to be named there is no gap. */
const OF_ITSELF = ['WITHIN', 'OBSERVED', 'MEASURES', 'BROADER'];

/** Of each type the hops without which it is told only in part, as seen from it. */
const EXPECTED: Record<string, readonly (readonly [string, Direction])[]> = {
  Funding: [
    ['GIVES', Direction.IN],
    ['TO', Direction.OUT],
    ['JUSTIFIES', Direction.IN],
  ],
  Fund: [['GIVES', Direction.OUT]],
  Policy: [['ISSUED', Direction.IN]],
  Project: [['RUNS', Direction.IN]],
  Facility: [['RUNS', Direction.IN]],
  SocialOrganization: [['SERVES', Direction.OUT]],
  Population: [['SERVES', Direction.IN]],
  Need: [['MET_BY', Direction.OUT]],
  Event: [['ORGANISED_BY', Direction.OUT]],
};
