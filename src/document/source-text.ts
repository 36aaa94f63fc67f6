/** The text of one document, addressed in Unicode code points as evidence is. */
import type { Span } from '../vocabulary/statement.ts';

export class SourceText {
  private readonly points: readonly string[];

  constructor(readonly text: string) {
    this.points = Array.from(text);
  }

  /** Code points in all. */
  get length(): number {
    return this.points.length;
  }

  /** The characters from `start` to before `end`, in code points. */
  slice({ start, end }: Span): string {
    return this.points.slice(start, end).join('');
  }

  at(position: number): string {
    return this.points[position] ?? '';
  }

  /** Every place at which `words` stand. */
  find(words: string): Span[] {
    const wanted = Array.from(words);
    const found: Span[] = [];
    for (let start = 0; wanted.length > 0 && start + wanted.length <= this.points.length; start += 1) {
      if (wanted.every((point, index) => this.points[start + index] === point)) {
        found.push({ start, end: start + wanted.length });
      }
    }
    return found;
  }

  /** Which occurrence of its own characters the span is, from 1. */
  occurrence(span: Span): number {
    return this.find(this.slice(span)).findIndex(({ start }) => start === span.start) + 1;
  }
}
