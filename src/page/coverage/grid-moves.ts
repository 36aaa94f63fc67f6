/** A place in a grid, from 0; row 0 and column 0 are the headings. */
export interface At {
  readonly row: number;
  readonly column: number;
}

/** Headings counted. */
export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/** How many rows PageUp and PageDown go. */
const PAGE = 10;

/** Where a key leads in a grid; undefined for other keys. */
export const moved = (
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
  { row, column }: At,
  size: GridSize,
): At | undefined => {
  const within = (to: At): At => ({
    row: Math.min(Math.max(0, to.row), size.rows - 1),
    column: Math.min(Math.max(0, to.column), size.columns - 1),
  });
  switch (key) {
    case 'ArrowUp':
      return within({ row: row - 1, column });
    case 'ArrowDown':
      return within({ row: row + 1, column });
    case 'ArrowLeft':
      return within({ row, column: column - 1 });
    case 'ArrowRight':
      return within({ row, column: column + 1 });
    case 'PageUp':
      return within({ row: row - PAGE, column });
    case 'PageDown':
      return within({ row: row + PAGE, column });
    case 'Home':
      return within({ row: ctrlKey ? 0 : row, column: 0 });
    case 'End':
      return within({ row: ctrlKey ? size.rows - 1 : row, column: size.columns - 1 });
    default:
      return undefined;
  }
};
