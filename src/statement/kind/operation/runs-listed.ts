/** RUNS in a numbered list that names only who and what: 一、甲中心，“乙”项目，资助12万元; 1.“乙”项目——甲中心. */
import type { Found } from '../../found.ts';
import type { Scene } from '../../scene.ts';
import { lines } from '../shared/act.ts';
import { isNamed, ofType, partiesOf } from '../shared/parties.ts';
import { textOf, unitsOf } from '../shared/sentence-parts.ts';

const isProject = ofType('Project');
const isKeeper = ofType('SocialOrganization', 'OtherOrganization');
const NUMBER = /^[(（]?(?:[一二三四五六七八九十]+|\d{1,3})[)）、.．：]?\s*$/u;
const BETWEEN = /^(?:[，：:—\-－\s(（]|的){1,4}$/u;
const BEHIND = /^(?:$|[，。；)）\s])/u;

export function runsListed(scene: Scene): Found[] {
  const [first, second, third] = unitsOf(scene);
  if (!first || !second || !NUMBER.test(textOf(scene, { from: scene.sentence.from, to: first.from }))) return [];
  const [keeper, project] = isKeeper(first.named) ? [first, second] : [second, first];
  if (!isKeeper(keeper.named) || !isProject(project.named) || !isNamed(keeper.named) || !isNamed(project.named))
    return [];
  if (!BETWEEN.test(textOf(scene, { from: first.to, to: second.from }))) return [];
  const end = third?.from ?? scene.sentence.to;
  if (!BEHIND.test(textOf(scene, { from: second.to, to: Math.min(end, second.to + 1) }))) return [];
  const by = partiesOf(scene, [keeper]);
  return lines(scene, { kind: 'operation', predicate: 'RUNS', rule: 'runs/listed', by, to: [project], verb: project });
}
