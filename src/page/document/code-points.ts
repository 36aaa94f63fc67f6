/** A text addressed in Unicode code points, as the API gives positions; a surrogate pair is never cut. */
export class CodePoints {
  readonly length: number;
  /** Where each code point begins in the UTF-16 text, and the end; null where the two counts are one. */
  private readonly units: Uint32Array | null;

  constructor(readonly text: string) {
    this.units = /[\u{10000}-\u{10FFFF}]/u.test(text) ? unitsOf(text) : null;
    this.length = this.units ? this.units.length - 1 : text.length;
  }

  /** The characters from `start` to before `end`. */
  slice(start: number, end: number): string {
    return this.text.slice(this.unit(start), this.unit(end));
  }

  private unit(point: number): number {
    const inside = Math.min(Math.max(point, 0), this.length);
    return this.units?.[inside] ?? inside;
  }
}

const unitsOf = (text: string): Uint32Array => {
  const units: number[] = [];
  let unit = 0;
  for (const point of text) {
    units.push(unit);
    unit += point.length;
  }
  return Uint32Array.from([...units, unit]);
};
