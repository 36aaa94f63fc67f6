/** Which things of a sentence receive its sum by the word that governs them: 向R拨付, 资助R, 委托R…费用, R获得. */
import type { Range } from '../../../text/passages.ts';
import { isPlaceType } from '../../../vocabulary/entity.ts';
import type { Mention } from '../../../vocabulary/statement.ts';
import type { Named, Scene } from '../../scene.ts';
import { type Around, wordsIn } from '../shared/around.ts';
import { IS_ORGANIZED } from './unnamed.ts';
import { anyOf, PAID_TO, RECEIVES } from './words.ts';

const COUNT = '(?:了|给|至|到)?(?:[约近]?[\\d.,]+[多余]?[万亿]?[多余]?(?:家|个|名|人|户|所|位|支|间|处))?';
/** Right before the noun phrase that receives. */
const DIRECT = new RegExp(`(?:${anyOf(PAID_TO)})${COUNT}(?:[^，。；：、《》]{0,12}的)?$`, 'u');
const PREPOSED = /(?:(?<![志意导面])向|(?<![针面相应])对(?!接|口|外)|(?<!交)给(?!予)|面向)(?!于)[^，。；：]{0,40}$/u;
const FOR_WHOM = /为[^，。；：]{0,24}$/u;
const TRUSTED = /(?:委托|引入|引进|交由|交给|聘请|购买)(?:了)?(?:\d+家)?(?:[^，。；：、]{0,6}的)?$/u;
/** What is paid to one who was charged with work in a clause before. */
const FEE = /费|报酬|购买|合同|协议|投入|经费|补贴|补助/u;
/** Behind the receiver that 向 or 对 governs. */
const PAYING_BEHIND =
  /^(?:[^，。；：]{0,24}?)(?:给予|每|按|分别|一次性|发放|拨付|支付|补贴|补助|奖励|资助|捐|提供|投入|安排|下拨|再补|付|缴|购|建设|配套|拨|奖|补)|^.{0,3}$/u;
const GIVES_TO = /^[^，。；：]{0,6}?(?:发放|捐|配捐|注资|募捐|募集|补贴|拨付|购买|提供|投入|安排|代缴|减免)/u;
const RECEIVES_BEHIND = new RegExp(`^[^，。；：]{0,12}?(?:${anyOf(RECEIVES)})`, 'u');
/** 提高养老机构补助标准: the standard names who gets it. */
const STANDARD_BEHIND = /^(?:的)?(?:建设|运营)?(?:补助|补贴|奖励|资助|扶持)(?:标准|政策|力度)/u;

/** 中央财政支持社会组织参与社会服务项目资金: the name of a fund. */
const FUND_BEHIND = /^(?:参与|发展|能力|培育)[^，。；]{0,12}(?:资金|经费|基金)/u;

const canReceive = ({ type, named }: Mention): boolean =>
  /Organization$|^GovernmentBody$|^Facility$|^Population$|^Community$|^Street$/u.test(type) ||
  (/^District$|^City$/u.test(type) && named === false);

/** Whether it may receive at all: organizations, facilities, groups, communities, and a wider place only where it is said to. */
export const mayReceive = (scene: Scene, one: Named): boolean => canReceive(one.thing) || isPlacePaid(scene, one);

/** 向清溪区捐赠, 下达清溪区补助资金: a place receives where it stands right behind such a word. */
function isPlacePaid(scene: Scene, { thing, from, to }: Named): boolean {
  if (!/^(?:District|City|Province)$/u.test(thing.type)) return false;
  if (scene.things.some((one) => one.from === to) || /^的/u.test(scene.passage.clean.text.slice(to, to + 1)))
    return false;
  return /(?:向|给|下达|下拨|拨付|分配|支持|资助|扶持|补助|奖励)$/u.test(
    wordsIn(scene, { from: Math.max(scene.sentence.from, from - 3), to: from }),
  );
}

export function isGoverned(around: Around, one: Named): boolean {
  const { scene, clause, range } = around;
  const { text } = scene.passage.clean;
  const before = text.slice(Math.max(scene.sentence.from, one.from - 42), one.from);
  const behind = text.slice(one.to, one.to + 30).split(/[，。；：]/u)[0] ?? '';
  if (STANDARD_BEHIND.test(behind)) return true;
  // 向困境儿童项目捐赠: the project gets it.
  if (one.thing.type === 'Population' && /^(?:服务|关爱|帮扶|关怀|支持|救助|援助|社工|发展)?项目/u.test(behind))
    return false;
  if (FUND_BEHIND.test(behind)) return false;
  // 资助小榄镇新市社区“长者饭堂”: a place before a name says where.
  if (
    isPlaceType(one.thing.type) &&
    /^(?:[“《]|[〇㐀-鿿𠀀-𲎯]{1,8}(?:[“《]|社区|村|中心|站|食堂|协会|队))/u.test(behind)
  )
    return false;
  // 向甲区、乙区下达862万元，其中中央补助310万元: the places have had their sum.
  if (isPlaceType(one.thing.type) && scene.money.some(({ from, to }) => from >= one.to && to <= clause.from))
    return false;
  if (/与(?:\d+[多余]?家)?$/u.test(before) && /^(?:等)?(?:已|共)?(?:签订|签署|签约)/u.test(behind))
    return one.to <= range.from;
  if (isTrusted(around, one, before) || isBought(scene, { from: clause.from, to: range.to }, one)) return true;
  // 还给了甲中心28万元
  if (
    one.to <= range.from &&
    GIVEN_TO.test(before) &&
    /^[”》]?(?:共|约|近)?$/u.test(wordsIn(scene, { from: one.to, to: range.from }))
  )
    return true;
  // 加装扶手3.2万元，为孤寡老人购买保险1.1万元: those of the next sum.
  const next = one.from >= clause.to ? scene.money.find(({ from }) => from >= one.to) : undefined;
  if (next && isInOneClause(around, one, next)) return false;
  const isCounted = COUNTED.test(behind);
  if (one.from >= clause.to) return isGovernedBehind(around, one, before, behind, isCounted);
  if (PREPOSED.test(before)) return PAYING_BEHIND.test(behind) || behind === '';
  if (FOR_WHOM.test(before))
    return GIVES_TO.test(behind) && (one.from >= clause.from || !/^[^，。；：]{0,6}?提供/u.test(behind));
  if (one.from < clause.from) return isSummedUp(around, one, isCounted);
  return DIRECT.test(before) || (one.to <= range.from && RECEIVES_BEHIND.test(behind));
}

const GIVEN_TO = /(?:给了?|拨给|拨付|付给|发给|奖给|分给|补助|资助|奖励|支付)[“《]?$/u;

const isInOneClause = ({ clauses }: Around, one: Range, other: Range): boolean =>
  clauses.some(({ from, to }) => from <= one.from && other.to <= to);

/** 委托X运营，每年给予补贴8万元; 投入30万元，交由X实施. */
function isTrusted({ scene, clause, range }: Around, one: Named, before: string): boolean {
  if (!TRUSTED.test(before)) return false;
  const isHandedOver = /交由/u.test(before);
  // 交由社工站出借: the things that were bought, not the money.
  if (
    isHandedOver &&
    /^(?:出借|发放|保管|管护|分发|派发|转交)/u.test(wordsIn(scene, { from: one.to, to: scene.sentence.to }))
  )
    return false;
  // 全部委托社会组织运营: a class may be trusted, but 引入社工机构的 says who qualifies.
  const isClass = IS_ORGANIZED.test(one.thing.printed ?? one.thing.name) && /委托[^，。；]*$/u.test(before);
  if (one.thing.type === 'Population' && !isHandedOver && !isClass) return false;
  const isBuilt = isBuilding(scene, clause, range);
  const isFee =
    FEE.test(wordsIn(scene, { from: clause.from, to: range.from })) ||
    /购买服务/u.test(wordsIn(scene, { from: range.to, to: clause.to })) ||
    // 交给甲中心打理，合同期两年，每年38万元
    /合同|服务期|服务费|协议/u.test(wordsIn(scene, { from: one.to, to: range.from }));
  if (one.from < range.from) return one.from >= clause.from || (isFee && !isBuilt);
  const between = wordsIn(scene, { from: range.to, to: one.from });
  return isHandedOver && !isBuilt && !/[“：]|建成|建好|完工|投用/u.test(between);
}

/** In a clause behind the sum's: 投入4200万元，扶持社会组织312家. */
function isGovernedBehind(
  { scene, clauses, index, clause, range }: Around,
  one: Named,
  before: string,
  behind: string,
  isCounted: boolean,
): boolean {
  // 投入45万元实施项目，扶持了22支队伍: what the sum is for has been told.
  if (/实施|用于|建设|购买|开展|打造|新建/u.test(wordsIn(scene, { from: range.to, to: clause.to }))) return false;
  if (/为$/u.test(before) && /^(?:添置|购置|配备|购买|更新|配置|安装|采购)/u.test(behind)) return true;
  if (!DIRECT.test(withoutPlaces(scene, one.from))) return false;
  const isNext = clause.to - range.to <= 1 && one.from < (clauses[index + 1]?.to ?? clause.to);
  return (
    (isCounted && isNext) ||
    ((isNext || one.thing.named !== false || /给$/u.test(before)) &&
      !isUnspecified(one) &&
      /^(?:$|、|和|建设|开展|等)/u.test(behind))
  );
}

/** 资助社会组织57家，资助金额114万元: the sum of those counted in the clause before. */
function isSummedUp(
  { scene, clauses, index, clause, segment, range }: Around,
  one: Named,
  isCounted: boolean,
): boolean {
  const before = clauses[index - 1];
  if (!isCounted || !before || before.from < segment.from || one.from < before.from) return false;
  if (scene.money.some(({ from }) => from >= before.from && from < before.to)) return false;
  return (
    DIRECT.test(withoutPlaces(scene, one.from)) && SUMS_UP.test(wordsIn(scene, { from: clause.from, to: range.from }))
  );
}

const COUNTED = /^(?:共|约|近|超过?)?[\d,.]+[万余多]*(?:家|个|名|人|户|所|位|支|处)/u;
const SUMS_UP =
  /^(?:共|累计|总|全年|合计|发放|拨付|支出|投入|资助|补助|补贴|奖励|扶持|救助|慰问|安排|下拨|金额|资金|总额|总计|共计|达|约|近|计|款|额|经费|每人|每名|每户|每家|每个|人均|户均)*$/u;

/** 投资1600万元建设，委托X运营: what a building costs is not paid to who runs it. */
const isBuilding = (scene: Scene, clause: Range, { to }: Range): boolean =>
  /建设(?!补)|总投资|投资|改造|装修|新建|扩建|改扩建|修缮|打造|购置|场地|设备|建成|建起|购买(?!服务)(?![^，。；]{0,20}服务)|采购/u.test(
    wordsIn(scene, { from: clause.from, to: Math.max(clause.to, to) }),
  );

/** 出资30万元，委托X实施; 购买X的服务. `sum`: from where its clause begins to where it ends. */
function isBought(scene: Scene, sum: Range, one: Named): boolean {
  if (one.from < sum.to || !/Organization$/u.test(one.thing.type)) return false;
  const before = withoutPlaces(scene, one.from);
  if (/^，?(?:用于)?(?:引进|引入|委托|聘请)(?:了)?$/u.test(withoutPlaces(scene, one.from, sum.to))) return true;
  if (/购买(?:了)?$/u.test(before))
    return /^(?:的|提供的)?(?:[“《][^”》]{1,16}[”》])?[^，。；]{0,8}服务/u.test(
      wordsIn(scene, { from: one.to, to: scene.sentence.to }),
    );
  const between = wordsIn(scene, { from: sum.to, to: one.from });
  return (
    /^[^，。；]{0,6}，(?:并)?(?:委托|交由|聘请)(?:了)?[^，。；]{0,12}$/u.test(between) &&
    !isBuilding(scene, sum, { from: sum.to, to: sum.to + between.indexOf('，') })
  );
}

const isUnspecified = ({ thing }: Named): boolean =>
  (thing.type === 'Population' && !IS_ORGANIZED.test(thing.printed ?? thing.name)) ||
  (thing.type === 'Facility' && thing.named === false);

/** The words before a thing without the places that it stands in: 资助顺德区|大良街道社工站. */
function withoutPlaces(scene: Scene, at: number, start = Math.max(scene.sentence.from, at - 42)): string {
  let from = at;
  for (;;) {
    const place = scene.things.find((one) => one.to === from && isPlaceType(one.thing.type));
    if (!place) break;
    from = place.from;
  }
  return wordsIn(scene, { from: Math.min(start, from), to: from });
}
