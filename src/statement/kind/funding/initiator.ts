/** Who pays for a programme that the sentence is about: X计划由甲基金会于2021年发起，累计投入资金1386万元. */
import type { Range } from '../../../text/passages.ts';
import { type Around, wordsIn } from '../shared/around.ts';
import type { Party } from '../shared/party.ts';
import { actorAt, headOf } from './actor.ts';
import { clauseSubject } from './subject.ts';

const LAYS_OUT =
  /^(?:[^，。；]{0,8}(?:年来|以来|至今|目前|期间))?(?:已|累计|共|先后|总计|合计|每年|首期|三年|两年)*(?:投入|支出|拨付|资助|发放|拿出|安排)/u;
const FOUNDED =
  /^(?:等)?(?:于[^，。；]{2,12})?(?:联合[^，。；]{2,24})?(?:共同)?(?:发起|主办|设立|出资|推出|创办|启动)/u;

/** Null where the sum's clause has a subject of its own, or who began the programme is not told. */
export function initiator({
  scene,
  clauses,
  index,
  clause,
  segment,
  range,
}: Around): { payer: Party; objects: Party[] } | null {
  if (!LAYS_OUT.test(wordsIn(scene, { from: headOf(scene, clause), to: range.from }))) return null;
  const first = clauses.find(({ from }) => from >= segment.from) as Range;
  if (
    index === 0 ||
    first === clause ||
    clauses.slice(clauses.indexOf(first) + 1, index + 1).some((one) => clauseSubject(scene, one))
  )
    return null;
  const project = clauseSubject(scene, first);
  if (project?.thing.type !== 'Project' || project.owns || project.thing.named === false) return null;
  const by = /^[”》]?(?:项目|计划|行动)?(?:是)?由/u.exec(wordsIn(scene, { from: project.to, to: first.to }))?.[0];
  const payer = by === undefined ? null : actorAt(scene, project.to + by.length);
  return payer && FOUNDED.test(wordsIn(scene, { from: payer.to, to: first.to })) ? { payer, objects: [project] } : null;
}
