/** Whom a measure grants something: 修订《甲办法》，把低收入老人纳入补贴范围; 根据《甲办法》，年满80周岁的老年人均可申领. */
import type { Scene } from '../../scene.ts';
import { isNamed } from '../shared/parties.ts';
import { textOf, type Unit, unitsOf } from '../shared/sentence-parts.ts';
import { type Around, lastMatch, type Served } from './around.ts';

const TAKING = /(?:把|将)[^，。；：“”《》]{0,26}?$/u;
const TAKEN_IN =
  /^(?:们)?(?:也|都|均|全部|一并|统一|新增)*(?:纳入|列入)[^，。；]{0,12}(?:范围|对象|保障|补贴|补助|救助)(?=$|[，。；])/u;
/** Only where the measure itself is named right before. */
const MAY_CLAIM =
  /^(?:们)?(?:均|都|皆|也)?(?:可以?|能够?|有权)(?:按[^，。；]{1,10}|凭[^，。；]{1,10})?(?:申领|申请|享受|领取)/u;

export function granted(scene: Scene, { list, first, last, ahead, behind, from }: Around): Served[] | null {
  const taken = TAKEN_IN.exec(behind)?.[0];
  const at = taken ? lastMatch(TAKING, ahead) : null;
  const claimed = MAY_CLAIM.exec(behind)?.[0];
  const server = measureBefore(scene, first);
  if (!server) return null;
  if (taken && at !== null) return [{ list, range: { from: from + at, to: last.to + taken.length }, server }];
  if (claimed) return [{ list, range: { from: first.from, to: last.to + claimed.length }, server }];
  return null;
}

/** The only measure of the sentence, named before the group; nobody else acts between. */
function measureBefore(scene: Scene, first: Unit): Unit | null {
  const before = unitsOf(scene).filter(({ to }) => to <= first.from);
  const measures = before.filter(({ named }) => named.thing.type === 'Policy' && isNamed(named));
  const [measure] = measures;
  if (!measure || measures.length > 1 || textOf(scene, { from: measure.to, to: first.from }).includes('；'))
    return null;
  const between = before.filter(({ from }) => from >= measure.to);
  return between.some(({ named }) => /Organization$|^(?:Project|Facility|Fund|GovernmentBody)$/u.test(named.thing.type))
    ? null
    : measure;
}
