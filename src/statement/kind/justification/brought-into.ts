/** JUSTIFIES by taking in: 将甲计划纳入《乙》, 甲项目被列入十件民生实事, 纳入十件实事，先后投入2亿元. */
import type { Found } from '../../found.ts';
import { type Named, type Scene, type Spot, spot } from '../../scene.ts';
import { funding } from '../funding.ts';
import { asThing, isProjectOrFacility } from '../shared/parties.ts';
import { isDenied, saidAt } from '../shared/said.ts';
import { textOf, unitsOf, type Word, wordsIn } from '../shared/sentence-parts.ts';
import { type Justified, justifies } from './justified.ts';

const isProgramme = ({ thing }: Named): boolean =>
  thing.type === 'Policy' || (thing.type === 'Project' && thing.scale === 'PROGRAMME');

/** 将甲计划纳入《乙》, 甲项目被列入民生实事. */
export function broughtInto(scene: Scene): Found[] {
  return wordsIn(scene, /纳入|列入|写入|列为|列进|写进|纳进|入选|确定为|作为(?=《)/gu).flatMap((verb) => {
    const into = unitsOf(scene).find(({ from, named }) => from >= verb.to && isProgramme(named));
    if (!into || isDenied(scene, verb)) return [];
    const gap = textOf(scene, { from: verb.to, to: into.from });
    if (gap.length > 12 || /[，。；]/u.test(gap)) return [];
    const basis = { measures: [into.named], range: into };
    // 纳入十件实事，先后投入…: the promise is the basis of the money.
    const sums = funding(scene).filter(({ at, kind }) => kind === 'funding' && at && at.from >= into.to);
    if (into.named.thing.type === 'Project' && sums.length > 0)
      return sums.flatMap((sum) =>
        justifies(scene, basis, [{ found: sum }], [verb, sum.at as Spot], { modality: sum.modality ?? 'ACTUAL' }),
      );
    const brought = broughtOf(scene, verb);
    if (!brought || brought.thing.name === into.named.thing.name) return [];
    return justifies(scene, basis, [brought.thing], [brought.range, verb], saidAt(scene, verb.from));
  });
}

/** 它: the only project or facility of the sentence before. */
function projectAbove({ context, passage }: Scene): Named | null {
  const before = context.before.find((one) => one.passage === passage);
  const things = before?.things.filter(isProjectOrFacility) ?? [];
  return things[0] && things.every(({ thing }) => thing.name === things[0]?.thing.name) ? things[0] : null;
}

/** The project or facility right before the verb; behind 将 also a plan that bears no marks. */
function broughtOf(scene: Scene, verb: Word): Justified | null {
  const unit = unitsOf(scene).findLast(({ to, named }) => to <= verb.from && isProjectOrFacility(named));
  if (
    unit &&
    /^(?:项目|建设|工作)?(?:被|已|也|均|先后|连续\S{0,6}|整体|正式|一并|再次|都|成功|首次|同时|还|均|全部|连年|[写列纳]入[^，。；]{2,20}，|，)*$/u.test(
      textOf(scene, { from: unit.to, to: verb.from }),
    )
  )
    return { thing: asThing(unit.named), range: unit };
  const before = textOf(scene, { from: verb.clause.from, to: verb.from });
  if (/(?:将|把)(?:其|它|之|该项目|这一项目|该站|该中心)$/u.test(before)) {
    const last = unitsOf(scene).findLast(({ to, named }) => to <= verb.from && isProjectOrFacility(named));
    const topic = last?.named ?? projectAbove(scene);
    return topic ? { thing: asThing(topic), range: topic } : null;
  }
  const name = /(?:将|把)(?<name>[\u4e00-\u9fff]{3,14}(?:计划|工程|行动|项目))$/u.exec(before)?.groups?.name;
  if (!name) return null;
  const range = { from: verb.from - name.length, to: verb.from };
  return { thing: { type: 'Project', name, spot: spot(scene.passage, range.from, range.to) }, range };
}
