import { drawingHeight, PAPER } from './chain-option.ts';
import type { Picture } from './chain-picture.ts';
import type { WholeChain } from './whole-chain.ts';

/** What an A4 page holds beside its margins, in CSS pixels. */
const PAPER_HEIGHT = 1017;
/** Masthead, title, legend, heading of the table, foot. */
const FRAME = 370;
/** Total, its first sums left out, averages. */
const SUMS = 130;
const ROW = 31;
const GAP = 17;
/** Gaps that are listed on paper. */
export const GAPS_ON_PAPER = 6;

/** How many rows of the table one sheet of A4 holds beside the picture of the chain, its sums and its gaps. */
export const rowsOnPaper = (picture: Picture, { gaps }: WholeChain): number => {
  const others = FRAME + SUMS + drawingHeight(picture, PAPER) + Math.min(gaps.length, GAPS_ON_PAPER + 1) * GAP;
  return Math.max(3, Math.floor((PAPER_HEIGHT - others) / ROW));
};
