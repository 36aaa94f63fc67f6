/** PARTNERS_WITH: who does something together with whom. */
import type { Found } from '../../found.ts';
import type { Named, Scene } from '../../scene.ts';
import { lines } from '../shared/act.ts';
import { actorBefore } from '../shared/actor.ts';
import { isActor, isNamed, isOrganization, isPlace, type Parties, partiesOf } from '../shared/parties.ts';
import { isDenied } from '../shared/said.ts';
import { clauseAt, listBehind, listFrom, once, textOf, type Unit, unitsOf, wordsIn } from '../shared/sentence-parts.ts';
import { subjectBefore } from '../shared/subject.ts';

/** The partner stands right behind. */
const WITH = /联合|会同|联同|携手|联手|牵手|协同|委托|引进|引入|聘请/gu;
/** 与乙合作, 与乙签订协议. */
const TOGETHER =
  /^[^，。；]{0,12}?(?:合作|合办|共办|联办|携手|联手|共建|签约|签订|签署|结对|联合|共同|协作|对接|一起)/u;
const JOINTLY = /^(?:还|也|又|正|将|已|近日|先后)*(?:联合|共同|携手|联手|合作|协同)/u;

export const partners: (scene: Scene) => readonly Found[] = once((scene) =>
  scene.things.length === 0 ? [] : [byVerb, together, withBehind, commissioned, jointly].flatMap((part) => part(scene)),
);

function byVerb(scene: Scene): Found[] {
  return wordsIn(scene, WITH).flatMap((verb) => {
    const with_ = listBehind(scene, verb.to, isOrganization, { gap: 8 });
    const [first] = with_;
    if (!first || isDenied(scene, verb) || /[的受被]$/u.test(textOf(scene, { from: verb.from - 1, to: verb.from })))
      return [];
    if (/[对为在由向]|成立|设立|建|开展|举|办|实施|启动/u.test(textOf(scene, { from: verb.to, to: first.from })))
      return [];
    const last = with_.at(-1) as Unit;
    // 由甲会委托的丙事务所: whoever stands right before.
    if (/^的/u.test(textOf(scene, { from: verb.to, to: first.from }))) return [];
    const by = actorBefore(scene, verb.from, isActor);
    if (/^的/u.test(textOf(scene, { from: last.to, to: Math.min(scene.sentence.to, last.to + 1) }))) return [];
    // What the place would do with whom by silence alone is no fact.
    if (by?.doubt.certainty !== undefined && (!isNamed(first.named) || by.named.every(isPlace))) return [];
    // 由甲会指导设立，委托乙会管理: nor is it the one that the clause before names in passing.
    if (verb.text === '委托' && by?.range && by.range.to <= verb.clause.from && isPassing(scene, by.range)) return [];
    // 甲站委托乙中心运营: whoever gives the house out is not said.
    if (
      /^(?:委托|引入|引进)$/u.test(verb.text) &&
      by?.named.some(({ thing }) => /^(?:Facility|Project|Event)$/u.test(thing.type))
    )
      return [];
    return by ? line(scene, 'partners/verb', by, with_, verb) : [];
  });
}

const isPassing = (scene: Scene, { from }: { from: number }): boolean =>
  /[\u4e00-\u9fff][由经]$/u.test(textOf(scene, { from: clauseAt(scene, from).from, to: from }));

/** 甲街道与乙残联携手实施…; both must be able to act. */
function together(scene: Scene): Found[] {
  return unitsOf(scene).flatMap((unit, index, all) => {
    const next = all[index + 1];
    if (!next || !isActor(unit.named) || !isPartner(unit.named, next.named)) return [];
    const gap = textOf(scene, { from: unit.to, to: next.from });
    if (!/^(?:还|也|正|已|将|共同|积极|主动)?(?:与|同|和|跟)$/u.test(gap)) return [];
    const list = listFrom(scene, index + 1, isOrganization);
    const end = (list.at(-1) as Unit).to;
    const behind = textOf(scene, { from: end, to: clauseAt(scene, unit.from).to });
    if (!TOGETHER.test(behind) || /^的/u.test(behind)) return [];
    return line(scene, 'partners/with', partiesOf(scene, [unit]), list, { from: unit.to, to: next.from });
  });
}

/** 甲基金会捐出100万元，与乙办事处共同发起…: the clause begins with whom. */
function withBehind(scene: Scene): Found[] {
  return wordsIn(scene, /(?<=[，；])(?:并|还|又)?(?:与|同|和)/gu).flatMap((verb) => {
    const list = listBehind(scene, verb.to, isOrganization, { gap: 0 });
    const last = list.at(-1);
    if (!last || !TOGETHER.test(textOf(scene, { from: last.to, to: verb.clause.to }))) return [];
    const by = subjectBefore(scene, verb.from, isActor);
    return by ? line(scene, 'partners/behind', by, list, verb) : [];
  });
}

/** An organization; a community too where an organization works with it. */
const isPartner = (one: Named, other: Named): boolean =>
  isOrganization(other) || (isOrganization(one) && other.thing.type === 'Community');

/** 受甲局委托，乙中心…. */
function commissioned(scene: Scene): Found[] {
  return wordsIn(scene, /受(?=[^，。；]{2,24}委托)/gu).flatMap((verb) => {
    const [by] = listBehind(scene, verb.to, isActor, { gap: 2 });
    if (!by || !/^(?:的)?委托/u.test(textOf(scene, { from: by.to, to: Math.min(scene.sentence.to, by.to + 3) })))
      return [];
    const done = listBehindSentence(scene, by.to);
    const verbRange = { from: verb.from, to: by.to + 2 };
    return done ? line(scene, 'partners/commissioned', partiesOf(scene, [by]), [done], verbRange) : [];
  });
}

const listBehindSentence = (scene: Scene, at: number): Unit | null =>
  unitsOf(scene).find(({ from, named }) => from >= at && from - at <= 8 && isOrganization(named)) ??
  unitsOf(scene).findLast(({ to, named }) => to <= at - 6 && isOrganization(named)) ??
  null;

/** 甲局、乙会共同发起…: the first with each of the others. */
function jointly(scene: Scene): Found[] {
  return unitsOf(scene).flatMap((unit, index) => {
    if (!isActor(unit.named) || !isNamed(unit.named) || isPlace(unit.named)) return [];
    const list = listFrom(scene, index, isOrganization);
    const last = list.at(-1) as Unit;
    const behind = textOf(scene, { from: last.to, to: clauseAt(scene, unit.from).to });
    const former = unitsOf(scene)[index - 1];
    if (former && isOrganization(former.named) && listFrom(scene, index - 1, isOrganization).length > 1) return [];
    if (
      list.length < 2 ||
      !JOINTLY.test(behind) ||
      /^[^，。]{0,6}(?:出台|印发|制定|发布|下发)/u.test(behind) ||
      subjectBefore(scene, last.to, (named) => named === unit.named) === null
    )
      return [];
    return line(scene, 'partners/jointly', partiesOf(scene, [unit]), list.slice(1), { from: last.to, to: last.to + 2 });
  });
}

const line = (
  scene: Scene,
  rule: string,
  by: Parties,
  to: readonly Unit[],
  verb: { from: number; to: number },
): Found[] =>
  lines(scene, {
    kind: 'operation',
    predicate: 'PARTNERS_WITH',
    rule,
    by,
    to: to.filter(({ named }) => !isSame(named, by)),
    verb,
  });

const isSame = (named: Named, by: Parties): boolean => by.named.some(({ thing }) => thing.name === named.thing.name);
