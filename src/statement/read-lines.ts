/** Reads a JSON Lines file, keeping for each line where it stands. */
import { existsSync, readFileSync } from 'node:fs';
import { fileMissing, lineBroken, type Place } from '../error.ts';

export interface Line<T> {
  place: Place;
  value: T;
}

/** Empty lines are passed over; a line that is not JSON throws LINE_BROKEN with its number. */
export function readLines<T>(file: string): Line<T>[] {
  if (!existsSync(file)) throw fileMissing({ file });
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((text, index) => ({ text, place: { file, line: index + 1 } }))
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, place }) => ({ place, value: parse<T>(text, place) }));
}

function parse<T>(text: string, place: Place): T {
  try {
    return JSON.parse(text) as T;
  } catch {
    throw lineBroken(place, 'it cannot be parsed');
  }
}
