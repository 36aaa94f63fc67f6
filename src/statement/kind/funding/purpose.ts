/** The projects, facilities and fields that a sum is for: 用于F, 购买F, 资助F项目. */
import type { Range } from '../../../text/passages.ts';
import type { Named } from '../../scene.ts';
import { type Around, thingsInside, wordsIn } from './around.ts';
import type { Party } from './place.ts';

const FOR =
  /(?:用于|支持|建设|购买|资助|实施|开展|推广|打造|改造|新建|扶持|扶助|改建成|设立|运营|奖励|涉及|推动|光|投入)[^，。；]{0,24}$/u;

/** What receives the sum is not repeated. */
export function purposesOf({ scene, clause, clauses, index, segment }: Around, objects: readonly Party[]): Named[] {
  const next = clauses[index + 1];
  const last = clauses[index - 1];
  const reach: Range = {
    from: last && last.from >= segment.from ? last.from : clause.from,
    to: next && next.to <= segment.to ? next.to : clause.to,
  };
  const taken = new Set(objects.map(({ thing }) => thing.spot?.from));
  return thingsInside(scene, reach).filter(({ thing, from: at, to }) => {
    if (!/^(?:Project|Facility|ServiceField)$/u.test(thing.type) || taken.has(at)) return false;
    const before = wordsIn(scene, { from: Math.max(scene.sentence.from, at - 30), to: at });
    const behind = wordsIn(scene, { from: to, to: Math.min(scene.sentence.to, to + 4) });
    return FOR.test(before) || (thing.type === 'Project' && /^(?:项目)?(?:，|$|一个项目)/u.test(behind));
  });
}
