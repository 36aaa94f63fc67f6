/** The row of the table that holds a point; a key may hold characters that an id should not. */
export const rowId = (key: string): string => `point-${key.replaceAll(/[^\w-]+/gu, '-')}`;

/** Opens the sentence of a point where the table shows it, and goes there. */
export const showPoint = (key: string): void => {
  const row = document.getElementById(rowId(key));
  const fold = row?.querySelector('details');
  if (!row || !fold) return;
  fold.open = true;
  row.scrollIntoView({ block: 'center' });
  fold.querySelector('summary')?.focus({ preventScroll: true });
};
