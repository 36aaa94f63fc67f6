/** What is done with projects, facilities and organizations: one file a predicate. */
import type { Found } from '../found.ts';
import type { Scene } from '../scene.ts';
import { established } from './established.ts';
import { evaluates } from './evaluates.ts';
import { inField } from './in-field.ts';
import { partOf } from './part-of.ts';
import { partners } from './partners.ts';
import { runs } from './runs.ts';
import { isQuestion } from './said.ts';
import { supervises } from './supervises.ts';

const PARTS: readonly ((scene: Scene) => readonly Found[])[] = [
  runs,
  established,
  partners,
  evaluates,
  supervises,
  inField,
  partOf,
];

export function operation(scene: Scene): Found[] {
  return isQuestion(scene) ? [] : PARTS.flatMap((part) => part(scene));
}
