/** What is done with projects, facilities and organizations: one file a predicate. */
import type { Found } from '../found.ts';
import type { Scene } from '../scene.ts';
import { established } from './operation/established.ts';
import { evaluates } from './operation/evaluates.ts';
import { inField } from './operation/in-field.ts';
import { partOf } from './operation/part-of.ts';
import { partners } from './operation/partners.ts';
import { runs } from './operation/runs.ts';
import { supervises } from './operation/supervises.ts';
import { isQuestion } from './shared/said.ts';

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
