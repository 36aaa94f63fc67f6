/** Numbers that only say how many an unnamed party is: 引进18家社会组织参与, 委托3家机构, 由3名专家组成. They stand with the party. */
import type { Range } from '../../../text/passages.ts';
import type { Quantity } from '../../../text/quantity.ts';
import type { Scene } from '../../scene.ts';
import { funding } from '../funding.ts';
import { wordsBefore as before, wordsBehind as behind, wordsIn } from '../shared/around.ts';
import { IS_SERVED } from './done-for.ts';

const COUNTER = /^(?:家|个|名|位|支|所|人)$/u;
const MEMBERS =
  /^[^，。；]{0,16}(?:组织|机构|企业|公司|单位|社区|街道|镇|部门|团队|协会|学校|高校|医院|志愿者|群众|老人|儿童|人员|家庭|小区|商超|超市|商场|物业|商户|商家|银行|媒体|专家|律师|医生|教师|评委|网友|市民|乡贤|校友|事务所|律所|门诊|银行|单位)/u;
/** Brought in, asked or worked with. */
const ROLE =
  /(?:引进|引入|委托|联合|会同|牵线|联系|对接|引导|发动|动员|选取|选择|选定|携手|协同|协调|组织|邀请|邀请到|遴选|对|由|与|和|同|依托|聘请|抽调|抽取|集结|汇聚|链接)(?:了|来|出|到)?(?:辖区内?|辖内|本地|当地|[省市区县]内外|全[国省市区县]|各地|社会)?$/u;

export function isOfAParty(scene: Scene, quantity: Quantity): boolean {
  const isInName = scene.things.some(
    ({ thing, from, to }) =>
      // 这座1800平方米的孵化园: the number stands in the words for it, not in its name.
      thing.named !== false && from <= quantity.from && quantity.to <= to && thing.name.includes(quantity.text),
  );
  if (isInName || isOfPayment(scene, quantity)) return true;
  // 市委组织部、市民政局等7部门: who issues together.
  if (quantity.unit === '部门' && /等$/u.test(before(scene, quantity, 1))) return true;
  if (!COUNTER.test(quantity.unit ?? '')) return false;
  if (isOfTeam(scene, quantity)) return false;
  if (isInRole(scene, quantity)) return true;
  const words = behind(scene, quantity, 44);
  if (/^[^，。；]{2,16}(?:组成|担任评委)/u.test(words) && /由[^，。；]{0,12}$/u.test(before(scene, quantity, 14)))
    return true;
  if (/^[^，。；\d]{1,12}(?:到场|参会|出席|参展|摆摊|列席)/u.test(words)) return true;
  return (
    /^(?:个|家|名|位)?[^，。；]{0,36}(?:参加|参与|出席|参会|到场)/u.test(words) &&
    /活动|对接会|论坛|大赛|会议|创投|仪式|嘉年华|集市|市集|义卖|洽谈会|推介会|签约会|博览会|展示会|招募会/u.test(
      scene.text,
    )
  );
}

/** “老班长”志愿服务队，由19名退役军人组成: its members. */
const isOfTeam = (scene: Scene, quantity: Quantity): boolean =>
  /^[^，。；]{2,20}(?:自发)?组成(?:的)?(?:$|[，。；])/u.test(behind(scene, quantity, 26)) &&
  /(?:队|队伍|团|团队|会|社|组|小分队)[”》]?(?:，|是)?(?:主要)?由$/u.test(before(scene, quantity, 16));

/** `steps`: how many numbers of the same list are still looked at. */
function isInRole(scene: Scene, quantity: Quantity, steps = 6): boolean {
  if (steps === 0) return false;
  if (!MEMBERS.test(behind(scene, quantity, 24))) return false;
  const words = before(scene, quantity, 34);
  // 其余9.6万元来自平台上的4218位爱心网友: they are the payer.
  if (/来自[^，。；\d]{0,14}$/u.test(words)) return true;
  // 从28家爱心商户那里筹来物资.
  if (/[从由]$/u.test(words) && /^[^，。；]{2,14}(?:那里|处|手里|手中)/u.test(behind(scene, quantity, 20))) return true;
  // 发动32名志愿者送餐: they are no party to anything.
  if (/(?:发动|动员|带领|带动|吸引)(?:了|到)?$/u.test(words) && /^[名位人]$/u.test(quantity.unit ?? '')) return false;
  // 邀请55家社会组织 and 组织30名志愿者 say who came; an invitation is a number of its own.
  if (/(?:邀请|组织)(?:了|到)?$/u.test(words)) return false;
  if (/(?:由|委托给?|交给|交由)[^，。；]{2,30}等$/u.test(words)) return true;
  if (/[与和同]$/u.test(words) && /^[^，。；]{0,14}结[对成]/u.test(behind(scene, quantity, 20))) return false;
  if (ROLE.test(words.slice(-7)))
    return !isStudied(scene, quantity) && !(/对$/u.test(words) && IS_SERVED.test(behind(scene, quantity, 48)));
  const last = scene.quantities.findLast(({ to }) => to <= quantity.from);
  // 引进了7家餐饮企业和4家社会组织: the same part in it.
  return (
    last !== undefined &&
    /^[^，。；\d]{1,14}[、和及与]$/u.test(wordsIn(scene, { from: last.to, to: quantity.from })) &&
    COUNTER.test(last.unit ?? '') &&
    isInRole(scene, last, steps - 1)
  );
}

/** 对150名老人的问卷显示: who was asked is counted. */
const isStudied = (scene: Scene, quantity: Quantity): boolean =>
  /对(?:辖区内?|辖内|全[省市区县]|本地)?$/u.test(before(scene, quantity, 4)) &&
  /问卷|调查|回访|测评|走访|检查|培训|访谈|排查|摸底/u.test(behind(scene, quantity, 60).split('，')[0] ?? '');

/** 30余家爱心企业捐赠: how many pay or receive a sum. */
function isOfPayment(scene: Scene, { from, to }: Range): boolean {
  return funding(scene).some(({ subject, objects = [] }) =>
    [subject, ...objects].some((thing) => {
      if (!thing || 'found' in thing || !thing.spot || thing.named !== false || thing.spot.passage !== scene.passage)
        return false;
      return thing.spot.from <= to && from <= thing.spot.to && thing.spot.to >= to;
    }),
  );
}
