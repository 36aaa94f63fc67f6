import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { type At, type GridSize, moved } from './grid-moves.ts';

/**
 * Makes a table a grid for the keyboard: one tab stop, from which the arrow keys lead on. What can be reached bears
 * `data-at="row,column"` and `tabIndex={-1}`; a place without such an element is passed over.
 */
export const useGridKeys = (
  table: RefObject<HTMLTableElement | null>,
  size: GridSize,
): { readonly onKeyDown: (event: KeyboardEvent) => void; readonly onFocusIn: (event: FocusEvent) => void } => {
  useEffect(() => {
    if (!stop(table.current)) elementAt(table.current, { row: 1, column: 1 })?.setAttribute('tabindex', '0');
  });
  return {
    onKeyDown: (event) => {
      const from = placeOf(event.target);
      if (!from || event.altKey || event.metaKey) return;
      const to = reached(table.current, event, from, size);
      if (!to) return;
      event.preventDefault();
      to.focus();
    },
    onFocusIn: ({ target }) => {
      if (!placeOf(target)) return;
      stop(table.current)?.setAttribute('tabindex', '-1');
      (target as HTMLElement).setAttribute('tabindex', '0');
    },
  };
};

/** The next element in the direction of a key, past places where none is; at an empty end, the last before it. */
const reached = (
  table: HTMLTableElement | null,
  press: { readonly key: string; readonly ctrlKey: boolean },
  from: At,
  size: GridSize,
): HTMLElement | null => {
  const at = moved(press, from, size);
  if (!at || (at.row === from.row && at.column === from.column)) return null;
  return elementAt(table, at) ?? reached(table, { key: BACK[press.key] ?? press.key, ctrlKey: false }, at, size);
};

const BACK: Readonly<Record<string, string>> = { Home: 'ArrowRight', End: 'ArrowLeft' };

const stop = (table: HTMLTableElement | null): HTMLElement | null =>
  table?.querySelector<HTMLElement>('[data-at][tabindex="0"]') ?? null;

const elementAt = (table: HTMLTableElement | null, at: At | undefined): HTMLElement | null =>
  (at && table?.querySelector<HTMLElement>(`[data-at="${at.row},${at.column}"]`)) ?? null;

const placeOf = (target: EventTarget | null): At | undefined => {
  const text = target instanceof HTMLElement ? target.dataset.at : undefined;
  if (!text) return undefined;
  const [row = 0, column = 0] = text.split(',').map(Number);
  return { row, column };
};
