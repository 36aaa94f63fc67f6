/** Every number of a sentence that is no money and no count of a sum or party: whom it is about, what it counts, when. */
import type { Quantity } from '../../text/quantity.ts';
import type { Found } from '../found.ts';
import { conceptNamed } from '../mention/concept-words.ts';
import type { Scene } from '../scene.ts';
import { aspectOf } from './observation/aspect.ts';
import { definitionOf, shareOf } from './observation/define.ts';
import { isFact } from './observation/fact.ts';
import { indicatorOf } from './observation/indicator.ts';
import { type Counted, countedBy } from './observation/noun.ts';
import { perOf } from './observation/per.ts';
import {
  changedFrom,
  isCounted,
  isMeantAgain,
  memberOf,
  nouns,
  peopleOf,
  read,
  rememberCounts,
  said,
  servedWith,
  sharedIndicator,
  wholeOf,
} from './observation/said.ts';
import { subjectOfNumber } from './observation/subject.ts';
import { aroundOf, clauseSpot, isLink, isTitle, valueSpot, wordsBefore } from './shared/around.ts';
import { asFound } from './shared/party.ts';

/** The numbers of a sentence; a rule. Table rows stand in `row.ts`. */
export function observation(scene: Scene): Found[] {
  rememberCounts(scene);
  if (scene.passage.kind === 'row' || isTitle(scene) || isLink(scene)) return [];
  const found: Found[] = [];
  for (const printed of scene.quantities) {
    const quantity = withCounter(scene, printed);
    const one =
      isFact(scene, quantity) && !isCounted(scene, quantity) && !isMeantAgain(scene, quantity)
        ? observationOf(scene, quantity, found)
        : null;
    if (!one) continue;
    read.set(one, quantity);
    nouns.set(one, countedBy(scene, quantity).words);
    found.push(said(scene, one));
  }
  return found;
}

/** 28.6万票: a counter that only such words have. */
function withCounter(scene: Scene, printed: Quantity): Quantity {
  // 至少配备2名: the bound stands before the verb.
  const isLeast = printed.bound === 'EXACT' && LEAST.test(wordsBefore(scene, printed, 10));
  const quantity: Quantity = isLeast ? { ...printed, bound: 'AT_LEAST' } : printed;
  const next = scene.passage.clean.text.charAt(quantity.to);
  // 4200多个小时.
  if (quantity.unit === '个' && scene.passage.clean.text.startsWith('小时', quantity.to))
    return { ...quantity, unit: '小时', to: quantity.to + 2, text: `${quantity.text}小时` };
  if (quantity.unit === '成' && quantity.value !== null)
    return {
      ...quantity,
      unit: '%',
      value: quantity.value * 10,
      valueTo: quantity.valueTo === null ? null : quantity.valueTo * 10,
    };
  // 39张床位: what is counted stands in the counter.
  if (quantity.unit === '张床位')
    return { ...quantity, unit: '张', to: quantity.to - 2, text: quantity.text.replace(/床位$/u, '') };
  const headed = quantity.unit === null ? HEADED.exec(wordsBefore(scene, quantity, 6))?.[1] : undefined;
  // 参与人次11.2万: the head says the counter.
  if (headed) return { ...quantity, unit: headed.replace(/数$/u, '').replace(/^场次$/u, '场') };
  const isPeople =
    quantity.unit === null &&
    (quantity.value ?? 0) >= 1000 &&
    /^[，。；、)]?$/u.test(next) &&
    /万$/u.test(quantity.text);
  if (isPeople && PEOPLE.test(wordsBefore(scene, quantity, 6))) return { ...quantity, unit: '人' };
  if (quantity.unit !== null || !/[票幅头盏桶]/u.test(next)) return quantity;
  return { ...quantity, unit: next, to: quantity.to + 1, text: quantity.text + next };
}

/** 来上课的孩子62名，其中随迁子女25名: of those, told by who they are. */
const isOfServed = ({ unit }: Quantity, { indicator }: Found, own: string | null): boolean =>
  /^[人名位]$/u.test(unit ?? '') &&
  /^(?:服务|培训|就业|在册学员|受助)人数$/u.test(indicator ?? '') &&
  own !== null &&
  !conceptNamed('indicator', own);

const LEAST = /(?:至少|最少|起码|不少于|不低于)[〇㐀-鿿𠀀-𲎯]{1,5}$/u;
const HEADED = /(人次|人数|户数|户次|场次)(?:达到?|为|约|近|超过?|突破|共)?$/u;
/** 总人口14.8万，其中流动人口5.3万: persons without a counter. */
const PEOPLE = /(?:人口|老人|老年人|党员|志愿者|儿童)(?:有|约|达到?|为|近|超过?)?$/u;

/** What stood before tells more than the number's own words: a change, another member of a list, some of a whole. */
function indicatorIn(scene: Scene, quantity: Quantity, earlier: readonly Found[], whole: Found | null): string | null {
  const counted = countedBy(scene, quantity);
  const shared = sharedIndicator(scene, quantity, earlier);
  const own = isShareOfMember(quantity, counted) ? null : indicatorOf(scene, quantity, counted);
  // 探访485户次，其中低保户203户次: the same, of some.
  const ofWhole =
    whole && (/^[人户]次$/u.test(quantity.unit ?? '') || isOfServed(quantity, whole, own)) ? whole.indicator : null;
  // 床位占比提高到55%，社工站实现全覆盖: says itself what it is.
  if (quantity.text.includes('覆盖')) return indicatorOf(scene, quantity, counted);
  return (
    changedFrom(scene, quantity, earlier) ??
    memberOf(scene, quantity, earlier) ??
    (counted.isBefore ? (peopleOf(scene, quantity, earlier) ?? servedWith(scene, quantity, earlier)) : null) ??
    ofWhole ??
    own ??
    shared ??
    indicatorOf(scene, quantity, counted)
  );
}

function observationOf(scene: Scene, quantity: Quantity, earlier: readonly Found[]): Found | null {
  const counted = countedBy(scene, quantity);
  const whole = wholeOf(scene, quantity, earlier);
  const indicator = indicatorIn(scene, quantity, earlier, whole);
  if (!indicator) return null;
  const subject = subjectOfNumber(scene, quantity, counted);
  const aspect = aspectOf(scene, quantity, counted);
  const definition = definitionOf(scene, counted, indicator);
  const share = quantity.unit === '%' ? shareOf(scene, quantity, counted) : null;
  const around = aroundOf(scene, quantity);
  const per = perOf(scene, quantity);
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
    ...(per.length > 0 ? { per } : {}),
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
