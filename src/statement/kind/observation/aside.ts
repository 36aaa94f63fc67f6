/** What the rules of sums and numbers have read and hold for no statement of its own; the report of what was not understood leaves it out. */
import type { Range } from '../../../text/passages.ts';
import type { Scene } from '../../scene.ts';
import { isCountOfSum } from '../funding/count.ts';
import { moneyAside } from '../funding/nofact.ts';
import { columnsOf } from '../row/columns.ts';
import { isFact } from './fact.ts';

export function readAside(scene: Scene): Range[] {
  const serials = (columnsOf(scene) ?? []).filter(({ role }) => role === 'serial').map(({ cell }) => cell);
  const counts = scene.quantities.filter((one) => isCountOfSum(scene, one) || !isFact(scene, one));
  return [...moneyAside(scene), ...counts, ...serials];
}
