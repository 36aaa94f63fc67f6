/** The subject of a verb: of its clause, or of a clause before it in the sentence; and whether its clause has room for none. */
import { isPlaceType } from '../../../vocabulary/entity.ts';
import type { Scene } from '../../scene.ts';
import { type Accepts, before, isActor, isOrganization, listUpTo, type Parties, partiesOf } from './parties.ts';
import { clauseAt, clausesOf, textOf, type Unit, unitsOf } from './sentence-parts.ts';

/** The subject of the clause of `at`, else of a clause before it in the sentence. */
export function subjectBefore(scene: Scene, at: number, accepts: Accepts): Parties | null {
  const clause = clauseAt(scene, at);
  const clauses = clausesOf(scene).filter(({ from }) => from <= clause.from);
  for (const one of clauses.toReversed()) {
    const end = one.from === clause.from ? at : one.to;
    const isApart = /；/u.test(textOf(scene, { from: one.to, to: clause.from }));
    const index = unitsOf(scene).findIndex(
      (unit) =>
        unit.from >= one.from &&
        unit.to <= end &&
        accepts(unit.named) &&
        isSubject(scene, unit) &&
        // 由甲公司承建；…: of what follows the mark another may be the subject.
        !((isApart || (one.from !== clause.from && isPassing(scene, unit))) && /[由经]$/u.test(before(scene, unit, 1))),
    );
    if (index >= 0) return partiesOf(scene, listUpTo(scene, index, end, accepts));
  }
  return null;
}

/** 甲站由乙政府出资建成，…: what the clause is about goes on as the subject, not who did it. */
const isPassing = (scene: Scene, unit: Unit): boolean =>
  unitsOf(scene).some(({ from, to }) => from >= clauseAt(scene, unit.from).from && to <= unit.from - 1);

const PREPOSITION =
  /(?:在|于|对|向|为|给|把|将|被|按照|依照|根据|依据|依托|通过|针对|面向|围绕|从|至|到|受|以|自|距|让|使|请|邀请|委托|引进|引入|引导|支持|鼓励|组织|指导|督促|要求|关于|包括|含|如|比|联合|会同|与|和|同|跟|及|落户|走进|深入|覆盖|位于|隶属|服务)$/u;
/** No preposition before it or the list it stands in, and no 的 or further noun right behind it. */
export function isSubject(scene: Scene, unit: Unit): boolean {
  const former = unitsOf(scene)[unitsOf(scene).indexOf(unit) - 1];
  if (
    former &&
    /^(?:、|和|与|及|以及)$/u.test(textOf(scene, { from: former.to, to: unit.from })) &&
    !isSubject(scene, former)
  )
    return false;
  if (
    /(?:选取|选择|选定|确定|遴选|挑选|支持|鼓励|引导|盼望|希望|动员|发动|申请|引进|引入|培育|扶持|吸引|发展|培养|孵化|组织|联系|联合|会同|携手|联动)了?(?:辖区|本地|当地|周边|附近|驻区|多)?(?:\d+|[一二两三四五六七八九十]+|若干)?[个家]?$/u.test(
      before(scene, unit, 8),
    )
  )
    return false;
  if (PREPOSITION.test(before(scene, unit, 3)) && !/(?:由|经)$/u.test(before(scene, unit, 1))) return false;
  if (isPlaceType(unit.named.thing.type) && isWhere(scene, unit)) return false;
  // 《…》(民政部令第39号): a note.
  if (/[(（][^()（）]*$/u.test(before(scene, unit, 24))) return false;
  if (/经$/u.test(before(scene, unit, 1)) && APPROVES.test(textOf(scene, { from: unit.to, to: scene.sentence.to })))
    return false;
  const behind = textOf(scene, { from: unit.to, to: Math.min(scene.sentence.to, unit.to + 2) });
  // 由甲会资助的乙项目: whoever pays for it is no subject of what follows.
  if (/由$/u.test(before(scene, unit, 1)) && OWNED.test(textOf(scene, { from: unit.to, to: scene.sentence.to })))
    return false;
  const touches = unitsOf(scene).some(({ from }) => from === unit.to);
  const isSpeaker = SPEAKER.test(textOf(scene, { from: unit.to, to: Math.min(scene.sentence.to, unit.to + 6) }));
  return !/^(?:的|内|里|等地|配合|协助)/u.test(behind) && !touches && !isMade(scene, unit) && !isSpeaker;
}

/** 在甲、乙等3个街道建成…; 新设甲街道分园: where it is done, or a part of the name of what is made. */
const isWhere = (scene: Scene, unit: Unit): boolean =>
  /(?:^|[，；日月年])[^，；]{0,4}(?:在|于)(?:[^，。；的了]{1,20}[、和])?[^，。；的了、和]{0,6}$/u.test(
    textOf(scene, { from: clauseAt(scene, unit.from).from, to: unit.from }),
  ) || /(?:新设|新建|设立|成立|打造|建成|增设|启用|委托|改造)了?$/u.test(before(scene, unit, 4));

/** 经甲市委编委研究，同意…: whoever agrees to it does not do it. */
const APPROVES = /^[^，。；]{0,8}(?:研究|批准|同意|审定|核准|推荐|审核|批复)/u;

/** 甲局局长：, 甲局负责人介绍: who speaks for a body does not make it the subject of what is told. */
const SPEAKER = /^(?:副?[局厅部处科主书院校会站][长任记]|(?:相关|有关)?负责人|工作人员)/u;

/** 组建乙队，实施…; 推进丙镇敬老院改造，…: what is made, found or worked on is an object. */
const isMade = (scene: Scene, unit: Unit): boolean =>
  /(?:投入|争取到?|利用|整合|收到|推进|加快|完成|改造|覆盖|走访|慰问|惠及|涉及|安置|前往|赴)了?$/u.test(
    before(scene, unit, 4),
  ) ||
  (isOrganization(unit.named) &&
    /(?:组建|成立|设立|新建|打造|创建|发起|注册|登记|孵化|培育|招募|评选|资助|入驻|登记|备案|吸引)了?(?:\d+[余多]?[个支家])?$/u.test(
      before(scene, unit, 10),
    ));

const OWNED = /^[\u4e00-\u9fff]{2,8}的(?=[“\u4e00-\u9fff])/u;

/** Adverbs and phrases of time, place, means and purpose that stand before a verb without a subject. */
const ADVERBIAL =
  /(?:[^，]{0,8}?(?:近日|日前|同时|此外|另外|目前|截至目前|近年来|先后|累计|全面|率先|已|还|并|共|也|均|都|计划|拟|将|力争|争取|成功|积极|大力|深入|扎实|持续|进一步|不断|加快|统筹|牵头|首先|其次|一是|二是|三是|四是|五是|年内|年底前|今年|去年|全年|主动|继续|重点|正式|共同|联合|通过|新|再|又|先行|就近|逐步|着力|常态化|定期|陆续|同步)|在[^，]{2,20}|以[^，]{2,20}|从[^，]{2,20}|按照?[^，]{2,30}|根据[^，]{2,30}|为[^，]{2,16}|对[^，]{2,16}|针对[^，]{2,16}|由)$/u;
/** We, our bureau, this body: a subject, though the sentence does not say whose name it bears. */
const PRONOUN = /(?:我们|我[局厅委办中会]|本[局厅委办会]|他们|她们|他|她|其|该[局中会基项组][^，]{0,4}|谁)/u;

/** 省厅今年印发, 国家出台: a subject by its level alone. */
const OF_LEVEL = /^(?:国家|中央|上级|部里|[省市区县州](?:厅|局|委|府|办|里|级))(?!层面)/u;

/** Whether no words stand before the verb in its clause that could be an unread subject. */
export function lacksSubject(scene: Scene, at: number): boolean {
  const { from } = clauseAt(scene, at);
  // (一)建设养老设施。 is a heading within the line.
  if (scene.text.length < 18 && /^[(（]?[一二三四五六七八九十\d]+[)）、.．]/u.test(scene.text)) return false;
  const dates = scene.dates.filter((one) => one.from >= from && one.to <= at);
  let words = textOf(scene, { from, to: at });
  for (const { text } of dates) words = words.replace(text, '');
  words = words.replace(/^[(（]?[一二三四五六七八九十\d]+[)）、.．]|^[^。：:]{0,20}[。：:]/u, '');
  if (OF_LEVEL.test(words)) return false;
  return !PRONOUN.test(words) && (words.length <= 2 || ADVERBIAL.test(words));
}

/** 我们与甲学院合作，在乙社区办起…: somebody whom the sentence does not name is its subject. */
export function hasPronoun(scene: Scene, at: number): boolean {
  const words = textOf(scene, { from: scene.sentence.from, to: clauseAt(scene, at).from });
  const solid = scene.things.map(({ from, to }) => [from - scene.sentence.from, to - scene.sentence.from] as const);
  const start = words.lastIndexOf('；') + 1;
  const match = /(?:^|[，：；]|[年月日起])(?:我们|咱们|他们|她们|[他她](?![人]))/u.exec(words.slice(start));
  const last = match ? start + match.index + match[0].length : -1;
  return match !== null && !solid.some(([from, to]) => from < last && last <= to);
}

/** 甲康园中心去年引进乙中心，合作开展…: the sentence begins with a house or organization that nobody has read as one who acts. */
const UNREAD =
  /^[〇㐀-鿿𠀀-𲎯“”·]{0,28}?(?:中心|协会|机构|公司|[^部军]队|联合会|基金会|学校|医院|工作站|服务站|社工站|驿站|商会|促进会|合作社|工坊|委员会|管委会|理事会|议事会|项目组|专班|[〇㐀-鿿𠀀-𲎯]{2}社工)(?=去年|今年|近年来|先后|积极|主动|充分|成立|引进|引入|依托|通过|是|在|与|联合|自|以|针对|围绕|负责|修订|制定|印发|还|也|已|将|共|新|组织|开展|举办|开设|设立|建立|推出|实施|承接|聘请|委托|邀请|打造|启动|派|牵头|发起|承办|主办|孵化|培育|吸纳|定期|每)/u;

export function hasUnreadSubject(scene: Scene, at: number): boolean {
  const words = textOf(scene, { from: scene.sentence.from, to: at });
  const start = scene.sentence.from + words.lastIndexOf('；') + 1;
  return clausesOf(scene).some((clause) => {
    if (clause.from < start || clause.from > at) return false;
    const unread = UNREAD.exec(textOf(scene, { from: clause.from, to: Math.min(at, clause.to) }))?.[0];
    const end = clause.from + (unread?.length ?? 0);
    return unread !== undefined && !unitsOf(scene).some(({ to, named }) => to === end && isActor(named));
  });
}
