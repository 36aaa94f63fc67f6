/** SUPERVISES: the body in charge, where a text names it as such. */
import type { Found } from '../../found.ts';
import type { Scene } from '../../scene.ts';
import { lines } from '../shared/act.ts';
import { agentBefore, isOrganization, ofType, type Parties, partiesOf } from '../shared/parties.ts';
import { isDenied } from '../shared/said.ts';
import { clauseAt, listBehind, type Unit, unitsOf, type Word, wordsIn } from '../shared/sentence-parts.ts';

const isSupervised = ofType('Project', 'Facility', 'SocialOrganization', 'Fund');
const OFFICE = /(?:业务)?(?:主管|指导|监管)(?:单位|部门|机关)(?:为|是|：|系)/gu;

export function supervises(scene: Scene): Found[] {
  return [...named(scene), ...byAgent(scene)];
}

/** 业务主管单位为甲局. The words themselves may have been read as an unnamed body. */
function named(scene: Scene): Found[] {
  return [...scene.text.matchAll(OFFICE)].flatMap(({ 0: text, index }) => {
    const from = scene.sentence.from + index;
    const verb: Word = { from, to: from + text.length, text, clause: clauseAt(scene, from), groups: {} };
    const list = listBehind(scene, verb.to, isOrganization, { gap: 2 });
    const topic = topicBefore(scene, from);
    return list.length > 0 && topic ? supervision(scene, partiesOf(scene, list), topic, verb) : [];
  });
}

/** 乙会由甲局主管. */
function byAgent(scene: Scene): Found[] {
  return wordsIn(scene, /主管|监管/gu).flatMap((verb) => {
    const by = isDenied(scene, verb) ? null : agentBefore(scene, verb.from, ofType('GovernmentBody'), /由$/u);
    const topic = by?.range ? topicBefore(scene, by.range.from) : undefined;
    return by && topic ? supervision(scene, by, topic, verb) : [];
  });
}

const topicBefore = (scene: Scene, at: number): Unit | undefined =>
  unitsOf(scene).findLast(({ to, named: one }) => to <= at && isSupervised(one));

const supervision = (scene: Scene, by: Parties, to: Unit, verb: Word): Found[] =>
  lines(scene, { kind: 'operation', predicate: 'SUPERVISES', rule: 'supervises/verb', by, to: [to], verb });
