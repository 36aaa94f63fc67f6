/** Administrative divisions of `seed/divisions.jsonl`: GB/T 2260 codes with the revision that they are taken from. */
import { readFileSync } from 'node:fs';
import type { PlaceType } from './entity.ts';

export interface Division {
  name: string;
  type: PlaceType;
  /** Six digits of GB/T 2260. */
  code: string;
  codeYear: number;
  /** The names of the places it stands in, widest first, as far as they are needed to tell it apart. */
  within: string[];
}

export function readDivisions(file: URL | string = new URL('../../seed/divisions.jsonl', import.meta.url)): Division[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Division);
}
