import type { Reader, View } from './reader-manner.ts';
import type { Block } from './reading.ts';
import type { Span } from './spans.ts';

/** Of a line of text and of a statement in the margin, in CSS pixels. */
const [LINE, CARD] = [30, 48];

const linesOf = ({ start, end }: Span, perLine: number): number => Math.ceil((end - start) / perLine);

/** How many statements fit beside a paragraph; a heading has room for two. */
export const roomBeside = (block: Block, view: View): number =>
  Math.max(2, Math.floor((linesOf(block, view === 'both' ? 25 : 42) * LINE) / CARD));

/** About how high a block will be, in CSS pixels, so that the scroll bar of a long document tells the truth before all is drawn. */
export const heightOf = (block: Block, { view, isNarrow, showsAll }: Reader): number => {
  const perLine = isNarrow ? 20 : view === 'both' ? 25 : 42;
  const text = linesOf(block, perLine) * LINE * (isNarrow && view === 'both' ? 2 : 1);
  const { length } = block.said;
  if (showsAll) return (isNarrow ? text + length * CARD : Math.max(text, length * CARD)) + 16;
  return text + (isNarrow && length > 0 ? 48 : 16);
};
