import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/document/source-text.ts';
import { clean } from '../../src/text/clean.ts';
import { bandsOf, isReprint, readSketch, type Sketch, sketchLine, sketchOf } from '../../src/text/sketch.ts';
import * as texts from '../support/reprinted.ts';

const sketch = (text: string): Sketch => {
  const made = sketchOf(clean(new SourceText(text)).text);
  if (made === null) throw new Error('too short for a sketch');
  return made;
};
const likeness = (a: string, b: string): number => {
  const [first, second] = [sketch(a).minima, sketch(b).minima];
  return first.filter((minimum, order) => minimum === second[order]).length / first.length;
};
const share = (a: string, b: string): boolean => bandsOf(sketch(a)).some((band) => bandsOf(sketch(b)).includes(band));
const FIRST_HALF = texts.REPORT.slice(0, texts.REPORT.length / 2);

describe('a reprint', () => {
  it.each([
    ['the same text', texts.REPORT, texts.REPORT, true],
    ['other title, furniture and script', texts.REPORT, texts.OTHER_HOST, true],
    ['one paragraph of four cut', texts.REPORT, texts.PARAGRAPH_CUT, true],
    ['half of it', texts.REPORT, FIRST_HALF, false],
    ['another text', texts.REPORT, texts.FORM, false],
    ['a form letter of another city with other numbers', texts.FORM, texts.FORM_OF_ANOTHER_CITY, false],
    ['the form letter of another year', texts.FORM, texts.FORM_WITH_OTHER_FIGURES, false],
    ['the form letter of another city with the same numbers', texts.FORM, texts.FORM_WITH_OTHER_PLACE_ONLY, false],
  ])('%s', (_, a, b, expected) => {
    expect(isReprint(sketch(a), sketch(b))).toBe(expected);
    expect(isReprint(sketch(b), sketch(a))).toBe(expected);
    if (expected) expect(share(a, b)).toBe(true);
  });

  it('is not told of a form letter by its words alone', () => {
    expect(likeness(texts.FORM, texts.FORM_OF_ANOTHER_CITY)).toBeGreaterThan(0.8);
  });

  it('is not told of short texts', () => {
    expect(sketchOf('')).toBeNull();
    const letters = texts.REPORT.replaceAll(/[^\p{L}\p{N}]/gu, '');
    expect(sketchOf(letters.slice(0, 99))).toBeNull();
    expect(sketchOf(letters.slice(0, 100))).not.toBeNull();
  });
});

it('the likeness is that of the runs of five letters, give or take a seventh', () => {
  const runs = (text: string): Set<string> => {
    const letters = clean(new SourceText(text)).text.replaceAll(/[^\p{L}\p{N}]/gu, '');
    return new Set(Array.from({ length: letters.length - 4 }, (_, at) => letters.slice(at, at + 5)));
  };
  for (const cut of [0.9, 0.75, 0.6, 0.4, 0.3]) {
    const part = texts.REPORT.slice(0, texts.REPORT.length * cut);
    const whole = runs(texts.REPORT);
    const exact = [...runs(part)].filter((run) => whole.has(run)).length / whole.size;
    expect(Math.abs(likeness(texts.REPORT, part) - exact)).toBeLessThan(1 / 7);
  }
});

it('a list of marks that was cut off is compared as far as both lists go', () => {
  const list = (from: number, count: number): number[] => Array.from({ length: count }, (_, at) => from + at);
  const minima = list(0, 64);
  const alike = (a: number[], b: number[]): boolean =>
    isReprint({ minima, figures: a, places: [] }, { minima, figures: b, places: [] });
  // Of a hundred marks the first 64 are kept; the others of the shorter list would have been kept too if they were there.
  expect(alike(list(0, 64), [...list(0, 10), ...list(1000, 30)])).toBe(true);
  expect(alike(list(0, 63), [...list(0, 10), ...list(1000, 30)])).toBe(false);
  expect(alike(list(0, 63), [])).toBe(true);
});

it('reads back what it wrote, and is the same everywhere', () => {
  const made = sketch(texts.REPORT);
  expect(readSketch(sketchLine(made))).toEqual(made);
  expect(sketchLine(made).slice(0, 20)).toBe('1hqc3 b3iz4 r9dz 9f5');
  expect(readSketch(sketchLine({ ...made, figures: [] })).figures).toEqual([]);
});
