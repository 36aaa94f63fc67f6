/** Every number of a sentence that is no money and no count of a sum or party: whom it is about, what it counts, when. */
import type { Quantity } from '../../text/quantity.ts';
import type { Found } from '../found.ts';
import type { Scene } from '../scene.ts';
import { aroundOf, clauseSpot, isLink, isTitle, valueSpot } from './funding/around.ts';
import { asFound } from './funding/place.ts';
import { aspectOf } from './observation/aspect.ts';
import { definitionOf, shareOf } from './observation/define.ts';
import { isFact } from './observation/fact.ts';
import { indicatorOf } from './observation/indicator.ts';
import { type Counted, countedBy } from './observation/noun.ts';
import { memory, read, said, sharedIndicator, wholeOf } from './observation/said.ts';
import { subjectOfNumber } from './observation/subject.ts';

/** The numbers of a sentence; a rule. Table rows stand in `row.ts`. */
export function observation(scene: Scene): Found[] {
  memory(scene);
  if (scene.passage.kind === 'row' || isTitle(scene) || isLink(scene)) return [];
  const found: Found[] = [];
  for (const printed of scene.quantities) {
    const quantity = withCounter(scene, printed);
    const one = isFact(scene, quantity) ? observationOf(scene, quantity, found) : null;
    if (!one) continue;
    read.set(one, quantity);
    found.push(said(scene, one));
  }
  return found;
}

/** 28.6万票: a counter that only such words have. */
function withCounter(scene: Scene, quantity: Quantity): Quantity {
  const next = scene.passage.clean.text.charAt(quantity.to);
  if (quantity.unit === '成' && quantity.value !== null)
    return {
      ...quantity,
      unit: '%',
      value: quantity.value * 10,
      valueTo: quantity.valueTo === null ? null : quantity.valueTo * 10,
    };
  if (quantity.unit !== null || !/[票幅头盏桶]/u.test(next)) return quantity;
  return { ...quantity, unit: next, to: quantity.to + 1, text: quantity.text + next };
}

function observationOf(scene: Scene, quantity: Quantity, earlier: readonly Found[]): Found | null {
  const counted = countedBy(scene, quantity);
  const shared = sharedIndicator(scene, quantity, earlier);
  const own = isShareOfMember(quantity, counted) ? null : indicatorOf(scene, quantity, counted);
  const indicator = own ?? shared ?? indicatorOf(scene, quantity, counted);
  if (!indicator) return null;
  const subject = subjectOfNumber(scene, quantity, counted);
  const aspect = aspectOf(scene, quantity, counted);
  const whole = wholeOf(scene, quantity, earlier);
  const definition = definitionOf(scene, counted, indicator);
  const share = quantity.unit === '%' ? shareOf(scene, quantity, counted) : null;
  const around = aroundOf(scene, quantity);
  return {
    rule: 'observation/sentence',
    kind: 'observation',
    predicate: 'HAS_VALUE',
    ...(subject ? { subject: subject.thing } : {}),
    ...(counted.thing ? { objects: [withoutCount(asFound(counted.thing))] } : {}),
    indicator,
    ...(definition ? { definition } : {}),
    value: quantity.value,
    ...(quantity.valueTo === null ? {} : { valueTo: quantity.valueTo }),
    ...(quantity.unit ? { unit: quantity.unit } : {}),
    text: quantity.text,
    bound: quantity.bound,
    ...aspect.said,
    ...(share ? { of: share } : {}),
    ...(whole ? { partOf: whole } : {}),
    ...(subject?.isImplied ? { certainty: 0.9, doubt: 'PLACE_FROM_CONTEXT' as const } : {}),
    at: valueSpot(scene, quantity),
    evidence: [clauseSpot(around), ...(subject?.spots ?? []), ...aspect.spots],
  };
}

/** 城市社区覆盖率92.5%，农村牧区37%: a share that only says whose. */
const isShareOfMember = ({ unit }: Quantity, { around }: Counted): boolean =>
  unit === '%' && !/率|占|比例|比重|比|度|增|减|升|降|提高|到位/u.test(around);

/** The number stands here as an observation, so the class that it counts bears no count. */
function withoutCount<T extends { count?: unknown }>({ count: _, ...thing }: T): Omit<T, 'count'> {
  return thing;
}
