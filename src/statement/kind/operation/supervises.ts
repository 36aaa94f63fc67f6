/** SUPERVISES: who is in charge of an organization, a house or a project, watches it or guides it professionally. */
import type { Found } from '../../found.ts';
import type { Scene } from '../../scene.ts';
import { lines } from '../shared/act.ts';
import { actorBefore } from '../shared/actor.ts';
import { agentBefore, isOrganization, ofType, type Parties, partiesOf } from '../shared/parties.ts';
import { isDenied } from '../shared/said.ts';
import { clauseAt, listBehind, textOf, type Unit, unitsOf, type Word, wordsIn } from '../shared/sentence-parts.ts';
import { writerOf } from '../shared/writer.ts';
import { topicOf, wordsBeyond } from './topic.ts';

const isSupervised = ofType('Project', 'Facility', 'SocialOrganization', 'Fund');
const OFFICE = /(?:业务)?(?:主管|指导|监管|监督|督导)(?:单位|部门|机关|机构|方)(?:为|是|：|系)/gu;

export function supervises(scene: Scene): Found[] {
  if (!/主管|监管|监督|督导|指导/u.test(scene.text)) return [];
  return [named, byAgent, accepted, undertaken, appointed].flatMap((part) => part(scene));
}

/** 业务主管单位为甲局. The words themselves may have been read as an unnamed body. */
function named(scene: Scene): Found[] {
  return wordsBeyond(scene, OFFICE).flatMap((verb) => {
    const list = listBehind(scene, verb.to, isOrganization, { gap: 2 });
    const topic = topicBefore(scene, verb.from) ?? topicOf(scene, verb.from)[0] ?? writing(scene);
    return list.length > 0 && topic ? supervision(scene, partiesOf(scene, list), topic, verb) : [];
  });
}

/** 业务主管单位是甲局, in an organization's own report. */
function writing(scene: Scene): Unit | undefined {
  const writer = writerOf(scene);
  return writer?.thing.type === 'SocialOrganization'
    ? { named: writer, chain: [writer], from: writer.from, to: writer.to }
    : undefined;
}

/** 乙会由甲局主管; 项目由甲局负责日常监管. */
function byAgent(scene: Scene): Found[] {
  return wordsIn(scene, /主管|(?:负责)?(?:全程|日常)?(?:业务)?(?:监管|监督|督导)/gu).flatMap((verb) => {
    const by = isDenied(scene, verb) ? null : agentBefore(scene, verb.from, ofType('GovernmentBody'), /由$/u);
    if (!by?.range || textOf(scene, { from: by.range.to, to: verb.from }).length > 8) return [];
    const topic = topicBefore(scene, by.range.from) ?? topicOf(scene, by.range.from)[0];
    return topic ? supervision(scene, by, topic, verb) : [];
  });
}

const GUIDANCE =
  /^(?:的)?(?:业务|专业|日常)?(?:指导|监督管理|监督|监管|督导|主管)(?:和(?:监督|指导|管理))*(?=[，。；]|$)/u;

/** 乙会接受甲局的业务指导. */
function accepted(scene: Scene): Found[] {
  return wordsIn(scene, /接受/gu).flatMap((verb) => {
    const list = listBehind(scene, verb.to, isOrganization, { gap: 2 });
    const last = list.at(-1);
    if (!last || isDenied(scene, verb)) return [];
    const said = GUIDANCE.exec(textOf(scene, { from: last.to, to: verb.clause.to }));
    const topic = said ? topicBefore(scene, verb.from) : undefined;
    return topic ? supervision(scene, partiesOf(scene, list), topic, verb) : [];
  });
}

/** 委托乙协会承担甲站的督导工作; 专业督导由乙协会承担. */
function undertaken(scene: Scene): Found[] {
  const given = wordsIn(scene, /(?:承担|负责|开展)(?=[^，。；]{2,24}督导(?:工作|任务|服务)?(?:$|[，。；]))/gu).flatMap(
    (verb) => {
      const by = agentBefore(scene, verb.from, isOrganization, /(?:由|委托|聘请|邀请)$/u);
      const [to] = listBehind(scene, verb.to, ofType('Project', 'Facility'), { gap: 10 });
      return by && to ? supervision(scene, by, to, verb) : [];
    },
  );
  const taken = wordsIn(scene, /督导(?:工作)?(?=由|委托)/gu).flatMap((verb) => {
    const [by] = listBehind(scene, verb.to, isOrganization, { gap: 2 });
    const behind = by ? textOf(scene, { from: by.to, to: clauseAt(scene, by.from).to }) : '';
    const [to] = topicOf(scene, verb.from);
    return by && to && /^(?:承担|负责|实施|开展)/u.test(behind)
      ? supervision(scene, partiesOf(scene, [by]), to, verb)
      : [];
  });
  return [...given, ...taken];
}

/** 聘请乙学院为督导单位: of whoever appoints it. */
function appointed(scene: Scene): Found[] {
  return wordsIn(scene, /聘请|邀请|委托/gu).flatMap((verb) => {
    const [by] = listBehind(scene, verb.to, isOrganization, { gap: 2 });
    const behind = by ? textOf(scene, { from: by.to, to: verb.clause.to }) : '';
    if (!by || !/^(?:作为|担任|为|任)(?:专业|项目|外部)?督导(?:单位|机构|方|团队)?(?:$|[，。；])/u.test(behind))
      return [];
    const own = actorBefore(scene, verb.from, isSupervised);
    return own
      ? own.named.flatMap((one) =>
          supervision(scene, partiesOf(scene, [by]), { named: one, chain: [one], from: one.from, to: one.to }, verb),
        )
      : [];
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
