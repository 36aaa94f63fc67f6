import type { ThingRow } from '../part/thing-link.tsx';
import type { CellKey } from './scope.ts';
import type { Cell } from './use-cells.ts';

/** One population over all places; undefined where the cell is not in the answer or has not come yet. */
export interface MatrixRow {
  readonly population: ThingRow;
  readonly cells: readonly (Cell | undefined)[];
  /** Whether a document says something about these people at any of the places. */
  readonly isSpokenOf: boolean;
}

export interface MatrixRows {
  readonly places: readonly ThingRow[];
  readonly rows: readonly MatrixRow[];
}

/** Rows and columns that hold at least one cell, in the order in which the API gives them. */
export const matrixRows = (
  populations: readonly ThingRow[],
  places: readonly ThingRow[],
  cells: readonly Cell[],
): MatrixRows => {
  const byPlace = new Map(cells.map((cell) => [keyOf({ population: cell.population.id, place: cell.place.id }), cell]));
  const filled = new Set(cells.map(({ place }) => place.id));
  const columns = places.filter(({ id }) => filled.has(id));
  const rows = populations.map((population) => {
    const row = columns.map(({ id }) => byPlace.get(keyOf({ population: population.id, place: id })));
    return { population, cells: row, isSpokenOf: row.some((cell) => cell && cell.state !== 'NOT_STATED') };
  });
  return { places: columns, rows: rows.filter(({ cells: row }) => row.some(Boolean)) };
};

const keyOf = ({ population, place }: CellKey): string => `${population} ${place}`;
