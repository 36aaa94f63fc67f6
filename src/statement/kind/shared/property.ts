/** HAS_PROPERTY: what a text says of one thing, resting on these ranges and on where the property stands. */
import type { Range } from '../../../text/passages.ts';
import type { Found } from '../../found.ts';
import { type Named, type Scene, spot } from '../../scene.ts';
import { asThing, evidenceOf } from './parties.ts';

export function property(
  scene: Scene,
  of: Named,
  name: string,
  text: string,
  at: Range,
  date: string | null,
  ranges: readonly Range[],
): Found {
  return {
    ...{
      rule: `identity/${name}`,
      kind: 'identity',
      predicate: 'HAS_PROPERTY',
      modality: 'ACTUAL',
      property: name,
      text,
    },
    ...(date ? { date } : {}),
    subject: asThing(of),
    at: spot(scene.passage, at.from, at.to),
    evidence: evidenceOf(scene, [], [...ranges, at]),
  };
}
