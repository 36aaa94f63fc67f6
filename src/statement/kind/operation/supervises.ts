/** SUPERVISES: the body in charge, where a text names it as such. */
import { matches } from '../../../text/matches.ts';
import type { Found } from '../../found.ts';
import type { Scene } from '../../scene.ts';
import { lines } from '../shared/act.ts';
import { agentBefore, isOrganization, ofType, type Parties, partiesOf } from '../shared/parties.ts';
import { isDenied } from '../shared/said.ts';
import { clauseAt, listBehind, textOf, type Unit, unitsOf, type Word, wordsIn } from '../shared/sentence-parts.ts';

const isSupervised = ofType('Project', 'Facility', 'SocialOrganization', 'Fund');
const OFFICE = /(?:业务)?(?:主管|指导|监管)(?:单位|部门|机关)(?:为|是|：|系)/gu;

export function supervises(scene: Scene): Found[] {
  return [...named(scene), ...byAgent(scene)];
}

/** 业务主管单位为甲局. The words themselves may have been read as an unnamed body. */
function named(scene: Scene): Found[] {
  return matches(scene.text, OFFICE).flatMap(({ 0: text, index }) => {
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

/** The subject of the words before, rather than who founded or runs it: 甲会由乙会发起，主管单位为…. */
function topicBefore(scene: Scene, at: number): Unit | undefined {
  const words = textOf(scene, { from: scene.sentence.from, to: at });
  const start = scene.sentence.from + words.lastIndexOf('；') + 1;
  const units = unitsOf(scene).filter(({ from, to, named: one }) => from >= start && to <= at && isSupervised(one));
  return units.find((unit) => !OBJECT.test(textOf(scene, { from: start, to: unit.from }))) ?? units.at(-1);
}

const OBJECT = /(?:由|经|委托|交由|、|和|与|及|联合|会同)$/u;

const supervision = (scene: Scene, by: Parties, to: Unit, verb: Word): Found[] =>
  lines(scene, { kind: 'operation', predicate: 'SUPERVISES', rule: 'supervises/verb', by, to: [to], verb });
