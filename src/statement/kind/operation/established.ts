/** ESTABLISHED: who set up a fund, a facility, an organization or a programme. */
import type { Found } from '../../found.ts';
import type { Scene } from '../../scene.ts';
import { lines } from '../shared/act.ts';
import { actorBefore } from '../shared/actor.ts';
import { agentBefore, isActor, isNamed, isPlace, ofType } from '../shared/parties.ts';
import { isDemanded } from '../shared/pivot.ts';
import { isDenied } from '../shared/said.ts';
import {
  clauseAt,
  isHead,
  listBehind,
  once,
  textOf,
  type Unit,
  unitsOf,
  type Word,
  wordsIn,
} from '../shared/sentence-parts.ts';

const SETS_UP =
  /发起(?:成立|设立)?|牵头成立|牵头组建|挂牌成立|成立|设立|建成|创办|组建|建立健全|建立起?|新建|改建成?|改造成|改造为|升级为|办起|建起|打造|搭建|创建|开办|兴建|建有|增设|开设|启用|创立|兴办|推出|首创|创设|开辟|构建|共建(?!共)|完成(?=[^，。]{2,40}(?:项目)?建设)|建设/gu;
/** These found a programme too; the others only what stands in a place. */
const FOUNDS_PROGRAMME = /建立|打造|构建|办起|创建|搭建|推出|首创|创设|发起/u;
/** 以社区为平台、社会组织为载体的 */
const MADE_OF = /^了?以[^，。；]+的$/u;
const isFounded = ofType('Facility', 'Fund', 'SocialOrganization', 'OtherOrganization');
const isProgramme = ofType('Project');

export const established: (scene: Scene) => readonly Found[] = once((scene) => {
  if (scene.things.length === 0) return [];
  return wordsIn(scene, SETS_UP).flatMap((verb) => {
    if (isDenied(scene, verb) || isPart(scene, verb) || isOnlyAsked(scene, verb)) return [];
    const to = founded(scene, verb);
    if (to.length === 0) return passive(scene, verb);
    const by = agentBefore(scene, verb.from, isActor, /由$/u) ?? actorBefore(scene, verb.from, isFounder);
    return by && !isDemanded(scene, by, verb)
      ? lines(scene, { kind: 'operation', predicate: 'ESTABLISHED', rule: 'established/verb', by, to, verb })
      : [];
  });
});

const isFounder = (named: Parameters<typeof isActor>[0]): boolean =>
  isActor(named) || (named.thing.type === 'Fund' && !isNamed(named));

/** 建设 and 成立 as nouns, or before 以来: 养老设施建设, 自中心成立以来. */
const isPart = (scene: Scene, verb: Word): boolean => {
  const behind = textOf(scene, { from: verb.to, to: Math.min(scene.sentence.to, verb.to + 2) });
  return /^(?:以来|后|前|时|于|的|补贴|补助|资金|标准|方案|工作|情况|单位)/u.test(behind);
};

/** 鼓励设立, 申请设立, 盼望增设: asked for or allowed, by or for whoever. */
const ASKED =
  /(?:申请|鼓励|支持|引导|允许|可以?(?:依法)?|盼望|期盼|渴望|希望|建议|需要|要求|呼吁|期待|用于|推动|扶持|资助|是否|凡|对|参与)[^，。；]{0,12}$/u;
const isOnlyAsked = (scene: Scene, verb: Word): boolean =>
  /(?:^|[。；：，])建议/u.test(textOf(scene, { from: scene.sentence.from, to: verb.from })) ||
  ASKED.test(textOf(scene, { from: clauseAt(scene, verb.from).from, to: verb.from }));

function founded(scene: Scene, verb: Word): Unit[] {
  const accepts = FOUNDS_PROGRAMME.test(verb.text)
    ? (named: Parameters<typeof isFounded>[0]) => isFounded(named) || isProgramme(named)
    : isFounded;
  const list = listBehind(scene, verb.to, accepts, { gap: 64 });
  const [first] = list;
  if (first && first.from - verb.to > 22 && !MADE_OF.test(textOf(scene, { from: verb.to, to: first.from }))) return [];
  if (first && first.from - verb.to > 22) return list.filter((unit) => isHead(scene, unit));
  if (
    !first ||
    /[的得]?(?:对|为|向|由|在|通过|委托|并|支持|鼓励)/u.test(textOf(scene, { from: verb.to, to: first.from }))
  )
    return [];
  return list.filter((unit) => isHead(scene, unit));
}

/** 甲基金会由乙局、丙会共同发起成立. */
function passive(scene: Scene, verb: Word): Found[] {
  const by = agentBefore(scene, verb.from, isActor, /由$/u);
  if (!by?.range) return [];
  const clause = clauseAt(scene, verb.from);
  const topic = unitsOf(scene).findLast(
    ({ to, named }) =>
      to <= (by.range?.from ?? 0) && (isFounded(named) || isProgramme(named)) && to >= clause.from - 30,
  );
  return topic && !isPlace(topic.named)
    ? lines(scene, { kind: 'operation', predicate: 'ESTABLISHED', rule: 'established/by', by, to: [topic], verb })
    : [];
}
