/** A text without its blanks, which in print break names anywhere; for each character where it stood and what gap stood before it. */

export const NO_GAP = 0;
export const BLANK = 1;
export const LINE = 2;

export class DenseText {
  readonly text: string;
  /** Where each character stood. */
  private readonly at: Uint32Array;
  private readonly gaps: Uint8Array;

  /** `breaks`: offsets before which a line broke, where the text no longer shows it. */
  constructor(original: string, breaks: readonly number[] = []) {
    this.text = original.replaceAll(/\s+/gu, '');
    this.at = new Uint32Array(this.text.length);
    this.gaps = new Uint8Array(this.text.length);
    let gap = LINE;
    let kept = 0;
    let nextBreak = 0;
    for (let index = 0; index < original.length; index += 1) {
      while ((breaks[nextBreak] ?? Number.POSITIVE_INFINITY) < index) nextBreak += 1;
      if (breaks[nextBreak] === index) gap = LINE;
      // What is no blank stands in the text without blanks in the same order.
      if (original.charCodeAt(index) !== this.text.charCodeAt(kept)) {
        if (gap !== LINE) gap = isLineEnd(original.charCodeAt(index)) ? LINE : BLANK;
        continue;
      }
      this.at[kept] = index;
      this.gaps[kept] = gap;
      kept += 1;
      gap = NO_GAP;
    }
  }

  get length(): number {
    return this.text.length;
  }

  /** What gap stands before a character; the text's end is a line's end. */
  gapBefore(index: number): number {
    return this.gaps[index] ?? LINE;
  }

  /** Where the first character that stood at `offset` of the original or behind it stands here. */
  denseAt(offset: number): number {
    let low = 0;
    let high = this.at.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.at[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Where a run of characters stood in the original. */
  original(start: number, end: number): { from: number; to: number } {
    return { from: this.at[start] ?? 0, to: (this.at[end - 1] ?? -1) + 1 };
  }
}

const isLineEnd = (unit: number): boolean => unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x2029;
