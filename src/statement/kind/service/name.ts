/** SERVES by the name of a project alone: “甲”困难家庭帮扶项目. */
import type { Found } from '../../found.ts';
import { type Scene, spot, wordsOf } from '../../scene.ts';
import { groupIn } from '../policy/titles.ts';
import { asThing, isNamed } from '../shared/parties.ts';
import { saidAt } from '../shared/said.ts';

/** Groups so wide that the name says what the project is about, not whom it serves: 家庭教育, 社会组织培育. */
const ANYONE = /^(?:居民|家庭|群众|企业|社会组织|社区社会组织|志愿者|社工|社会工作者|党员)(?=[\p{Script=Han}]{2})/u;

export function named(scene: Scene): Found[] {
  return scene.things.flatMap((one) => {
    const group = one.thing.type === 'Project' && isNamed(one) ? groupIn(wordsOf(one)) : null;
    if (!group || ANYONE.test(wordsOf(one).slice(group.from))) return [];
    const stands = spot(one.passage, one.from + group.from, one.from + group.to);
    return [
      {
        ...{ rule: 'service/name', kind: 'service', predicate: 'SERVES', ...saidAt(scene, one.from) },
        subject: asThing(one),
        objects: [{ type: 'Population', name: group.name, spot: stands }],
        evidence: [one],
      },
    ] as Found[];
  });
}
