/** A kind of document: how many of it an area has, what it is called, and what it tells. */

import type { Random } from '../../random.ts';
import { dayIn } from '../measures.ts';
import type { Scene } from '../scene.ts';
import type { Area, Level, World } from '../world.ts';

export interface Kind {
  /** How many an area of each level has, by its organizations, as a fraction: chance rounds it. Of a level that is not named none. */
  readonly count: Partial<Record<Level, (organizations: number) => number>>;
  /** When it is published and of which year it tells, where that is no matter of chance. `index`: which one of its kind in its area, from 0. */
  readonly when?: (random: Random, world: World, area: Area, index: number) => When;
  readonly title: (scene: Scene, index: number) => string;
  readonly tell: (scene: Scene, index: number) => void;
}

export interface When {
  readonly year: number;
  /** A day, as EDTF. */
  readonly date: string;
}

/** Some day from 2009 to 2025, later ones likelier. */
export function someDay(random: Random): When {
  const year = yearOf(random);
  return { year, date: dayIn(random, year) };
}

/** Tells of a year in the first months of the next. */
export function yearAfter(random: Random, year = Math.min(yearOf(random), 2024)): When {
  const day = String(random.between(5, 28)).padStart(2, '0');
  return { year, date: `${year + 1}-0${random.between(1, 4)}-${day}` };
}

const yearOf = (random: Random): number => 2009 + Math.floor(17 * Math.sqrt(random.next()));
