/** The number of one cell as an observation: where it stands, and what its row says of it. */
import type { Quantity } from '../../../text/quantity.ts';
import type { Found, FoundThing } from '../../found.ts';
import { type Scene, spot, spotOf } from '../../scene.ts';
import type { Column } from './columns.ts';

/** What the head of the column, or the row's name, tells of the number. */
type Told = Pick<Found, 'rule' | 'indicator' | 'basis' | 'modality'> &
  Partial<Pick<Found, 'definition' | 'unit' | 'period'>>;

export function cellNumber(
  scene: Scene,
  { text, cell }: Column,
  subject: FoundThing,
  { value, bound }: Pick<Quantity, 'value' | 'bound'>,
  told: Told,
): Found {
  const from = scene.passage.clean.text.indexOf(text, cell.from);
  return {
    kind: 'observation',
    predicate: 'HAS_VALUE',
    subject,
    ...told,
    value,
    text,
    bound,
    at: spot(scene.passage, from, from + text.length),
    evidence: [spotOf(scene)],
  };
}
