/** A text without its blanks, which in print break names anywhere; for each character where it stood and what gap stood before it. */

export const NO_GAP = 0;
export const BLANK = 1;
export const LINE = 2;

export class DenseText {
  readonly text: string;
  /** Where each character stood. */
  private readonly at: number[] = [];
  private readonly gaps: number[] = [];

  /** `breaks`: offsets before which a line broke, where the text no longer shows it. */
  constructor(original: string, breaks: readonly number[] = []) {
    const broken = new Set(breaks);
    const kept: string[] = [];
    let gap = LINE;
    for (let index = 0; index < original.length; index += 1) {
      const character = original.charAt(index);
      if (broken.has(index)) gap = LINE;
      if (/\s/u.test(character)) {
        gap = Math.max(gap, /[\n\r\u2028\u2029]/u.test(character) ? LINE : BLANK);
        continue;
      }
      kept.push(character);
      this.at.push(index);
      this.gaps.push(gap);
      gap = NO_GAP;
    }
    this.text = kept.join('');
  }

  get length(): number {
    return this.text.length;
  }

  /** What gap stands before a character; the text's end is a line's end. */
  gapBefore(index: number): number {
    return this.gaps[index] ?? LINE;
  }

  /** Where a run of characters stood in the original. */
  original(start: number, end: number): { from: number; to: number } {
    return { from: this.at[start] ?? 0, to: (this.at[end - 1] ?? -1) + 1 };
  }
}
