import type { CodePoints } from './code-points.ts';
import type { Reading } from './reading.ts';
import type { Mark } from './spans.ts';

export type View = 'clean' | 'original' | 'both';

/** How the whole document is shown and what a click does; one object for all blocks, so that only what changes is drawn again. */
export interface Reader {
  readonly text: CodePoints;
  readonly title: string;
  readonly view: View;
  readonly isNarrow: boolean;
  readonly showsReasons: boolean;
  /** Whether no statement is folded away. */
  readonly showsAll: boolean;
  /** Whether the browser may leave out what is far from the screen. */
  readonly isLong: boolean;
  readonly addressOfMark: (mark: Mark) => string;
  readonly addressOfStatement: (reading: Reading) => string;
  readonly onMark: (mark: Mark, event: MouseEvent) => void;
  readonly onStatement: (reading: Reading, event: MouseEvent) => void;
}
