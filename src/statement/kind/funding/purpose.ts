/** The projects, facilities and fields that a sum is for: 用于F, 购买F, 资助F项目. */
import type { Range } from '../../../text/passages.ts';
import type { Named, Scene } from '../../scene.ts';
import { type Around, thingsInside, wordsIn } from '../shared/around.ts';
import type { Party } from '../shared/party.ts';

const FOR =
  /(?:用于|支持|建设|购买|资助|实施|开展|推广|打造|改造|新建|扶持|扶助|改建成|设立|运营|奖励|涉及|推动|光|投入)[^，。；]{0,24}$/u;

/** 安排社工站运营经费2200万元 */
const GRANTED = /(?:安排|拨付|下达|下拨|列支|补助|落实|支出|发放|预算|拿出)[^，。；]{0,10}$/u;
/** 项目为留守儿童提供辅导，经费12万元: of the project in the clause before. */
const BUDGET = /^(?:项目)?(?:总)?(?:经费|资金|预算|费用|金额|投入)(?:共|约|为|合计|共计|总额|达)*$/u;

const hasSum = ({ money }: Scene, { from, to }: Range): boolean =>
  money.some((sum) => sum.from >= from && sum.to <= to);

/** What receives the sum is not repeated. */
export function purposesOf(
  { scene, clause, clauses, index, segment, range }: Around,
  objects: readonly Party[],
): Named[] {
  const next = clauses[index + 1];
  const last = clauses[index - 1];
  const reach: Range = {
    from: last && last.from >= segment.from && !hasSum(scene, last) ? last.from : clause.from,
    to: next && next.to <= segment.to && !hasSum(scene, next) ? next.to : clause.to,
  };
  const isBudget = BUDGET.test(wordsIn(scene, { from: clause.from, to: range.from }));
  const taken = new Set(objects.map(({ thing }) => thing.spot?.from));
  return thingsInside(scene, reach).filter(({ thing, from: at, to }) => {
    if (!/^(?:Project|Facility|ServiceField)$/u.test(thing.type) || taken.has(at)) return false;
    const before = wordsIn(scene, { from: Math.max(scene.sentence.from, at - 30), to: at });
    const behind = wordsIn(scene, { from: to, to: Math.min(scene.sentence.to, to + 4) });
    const isBudgeted =
      GRANTED.test(before) &&
      /^(?:的)?[〇㐀-鿿𠀀-𲎯]{0,6}?(?:经费|补助|补贴|资金|奖励)/u.test(
        wordsIn(scene, { from: to, to: Math.min(scene.sentence.to, to + 12) }),
      );
    const isTopic = thing.type === 'Project' && isBudget && at < clause.from;
    return (
      isBudgeted ||
      isTopic ||
      FOR.test(before) ||
      (thing.type === 'Project' && /^(?:项目)?(?:，|$|一个项目)/u.test(behind))
    );
  });
}
