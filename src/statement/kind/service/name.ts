/** SERVES by the name of a project alone: “甲”困难家庭帮扶项目. */
import type { Found } from '../../found.ts';
import { population } from '../../mention/population/population.ts';
import type { Proposal } from '../../mention/proposal.ts';
import { type Scene, spot, wordsOf } from '../../scene.ts';
import { groupIn as groupByLabel } from '../policy/titles.ts';
import { asThing, isNamed } from '../shared/parties.ts';
import { saidAt } from '../shared/said.ts';
import { FOR_BY_NAME, WAY } from './words.ts';

/** Groups so wide that the name says what the project is about, not whom it serves: 家庭教育, 社会组织培育. */
const ANYONE = /^(?:居民|家庭|群众|企业|社会组织|社区社会组织|志愿者|社工|社会工作者|党员)(?=[〇㐀-鿿𠀀-𲎯]{2})/u;

export function named(scene: Scene): Found[] {
  return scene.things.flatMap((one) => {
    const words = wordsOf(one);
    const group = one.thing.type === 'Project' && isNamed(one) && !WAY.test(one.thing.name) ? groupIn(words) : null;
    // 因能力不足未获立项: it serves nobody.
    const behind = scene.passage.clean.text.slice(one.to, Math.min(scene.sentence.to, one.to + 24));
    if (/^[^；。]*(?:未(?:获|予|能|被)?(?:立项|列入|通过|入选|资助)|不予)/u.test(behind)) return [];
    if (!group || ANYONE.test(words.slice(group.from))) return [];
    const stands = spot(one.passage, one.from + group.from, one.from + group.to);
    return [
      {
        ...{ rule: 'service/name', kind: 'service', predicate: 'SERVES', ...saidAt(scene, one.from) },
        subject: asThing(one),
        objects: [{ ...group.thing, spot: stands }],
        evidence: [one],
      },
    ] as Found[];
  });
}

/** The widest words of a group behind which the name says what is done for it: 残疾人家庭 before 残疾人. */
function groupIn(name: string): Proposal | null {
  const groups = population({ text: name }).filter(
    ({ from, to }) => FOR_BY_NAME.test(name.slice(to)) && !/[、和与]$/u.test(name.slice(0, from)),
  );
  const widest = groups.toSorted((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)[0];
  if (widest) return widest;
  // 残疾人社区康复: elsewhere 残疾人社区 would be a name.
  const label = groupByLabel(name);
  return label ? { ...label, thing: { type: 'Population', name: label.name } } : null;
}
