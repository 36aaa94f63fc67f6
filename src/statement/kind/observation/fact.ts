/** Which numbers of a sentence are observations: not counts of sums and parties, not conditions, ranks, codes or figures of speech. */
import type { Range } from '../../../text/passages.ts';
import type { Quantity } from '../../../text/quantity.ts';
import type { Scene } from '../../scene.ts';
import { wordsBefore as before, wordsBehind as behind } from '../funding/around.ts';
import { isCountOfSum } from '../funding/count.ts';
import { funding } from '../funding.ts';
import { NO_COUNT, RHETORICAL } from './words.ts';

/** Such a counter does count behind these: 得分93.5分, 志愿服务时长2100小时, 平均年龄34岁. */
const MEASURED = /(?:平均年龄|(?:得|均|总|评)分|分数|时长|时数|服务时间)[^，。；]{0,4}$/u;

/** Codes, dates, ages and ordinals are no quantities in the first place; see `findQuantities`. */
export function isFact(scene: Scene, quantity: Quantity): boolean {
  const { weak, vague, value, unit } = quantity;
  if (weak || vague || value === null || isCountOfSum(scene, quantity)) return false;
  if (unit !== null && NO_COUNT.test(unit) && !MEASURED.test(before(scene, quantity, 10))) return false;
  if (unit === null && !isBare(scene, quantity)) return false;
  if (unit === '批' && /分(?:为|成|作)?$/u.test(before(scene, quantity, 2))) return false;
  if (isSupposed(scene, quantity) || isApposition(scene, quantity) || isDistance(scene, quantity)) return false;
  return !isOfAParty(scene, quantity) && !isCondition(scene, quantity) && !isRhetoric(scene, quantity);
}

/** 若在10个街道增设: nothing is said to be. */
const isSupposed = (scene: Scene, { from }: Quantity): boolean =>
  /(?:^|[，；。])(?:据[^，]{1,10}，)?(?:若(?!干)|如果|假如|倘若)[^。；]{0,40}$/u.test(
    before(scene, { from, to: from }, 60),
  );

/** 江汉、武昌、硚口三个区: the number only says how many were named. */
function isApposition(scene: Scene, { from, value, numeral }: Quantity): boolean {
  if (numeral !== 'chinese' || value === null || value < 2 || value > 12) return false;
  const list = /(?:[^，。；：、“”的]{2,24}、)*[^，。；：、“”的]{2,24}(?:、|和|及|与)[^，。；：、“”的]{2,24}$/u.exec(
    before(scene, { from, to: from }, 160),
  )?.[0];
  return list !== undefined && list.split(/[、和及与]/u).length === value;
}

/** 来回要跑上百公里: how far, not what there is. */
const isDistance = (scene: Scene, quantity: Quantity): boolean =>
  /^(?:公里|里|米)$/u.test(quantity.unit ?? '') &&
  /(?:跑|走|离|距|相隔|路程|往返|来回|相距)[^，。；]{0,8}$/u.test(before(scene, quantity, 14));

/** 7中学生: a number right before its noun; not one of a ratio, a page or a list, nor a sum that lost its 元. */
const isBare = (scene: Scene, quantity: Quantity): boolean =>
  quantity.numeral === 'arabic' &&
  !/[万亿]$/u.test(quantity.text) &&
  /^\p{Script=Han}{2}/u.test(behind(scene, quantity, 2)) &&
  /(?:^|[，。；：、\p{Script=Han}])$/u.test(before(scene, quantity, 1)) &&
  scene.passage.kind === 'paragraph' &&
  /[，。；]/u.test(scene.text);

/** How many an unnamed party is stands with the party: 引进18家社会组织参与, 委托3家机构. */
function isOfAParty(scene: Scene, quantity: Quantity): boolean {
  const isInName = scene.things.some(
    ({ thing, from, to }) =>
      // 这座1800平方米的孵化园: the number stands in the words for it, not in its name.
      thing.named !== false && from <= quantity.from && quantity.to <= to && thing.name.includes(quantity.text),
  );
  if (isInName || isOfPayment(scene, quantity)) return true;
  const isRole =
    /(?:引进|引入|委托|联合|会同|牵线|联系|发动|动员|选取|选择|选定|对|由|与)(?:了)?$/u.test(
      before(scene, quantity, 3),
    ) || /由[^，。；]{2,30}等$/u.test(before(scene, quantity, 34));
  const isStudied =
    /对$/u.test(before(scene, quantity, 1)) &&
    /问卷|调查|回访|测评|走访|检查|培训|访谈/u.test(behind(scene, quantity, 60).split('，')[0] ?? '');
  const isParty = /^(?:家|个|名|位|支|所|人)$/u.test(quantity.unit ?? '');
  if (
    isRole &&
    !isStudied &&
    isParty &&
    /^[^，。；]{0,16}(?:组织|机构|企业|公司|单位|社区|街道|镇|部门|团队|协会|学校|高校|医院|志愿者|群众|老人|儿童|人员|家庭)/u.test(
      behind(scene, quantity, 24),
    )
  )
    return true;
  return (
    isParty &&
    /^(?:个|家|名|位)?[^，。；]{0,36}(?:参加|参与|出席|参会|到场)/u.test(behind(scene, quantity, 44)) &&
    /活动|对接会|论坛|大赛|会议|创投|仪式/u.test(scene.text)
  );
}

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

/** 面积在500平方米以上的, 满2年: who qualifies. */
function isCondition(scene: Scene, quantity: Quantity): boolean {
  const words = behind(scene, quantity, 16).split('，')[0] ?? '';
  if (
    /^(?:\(含\))?(?:以上|以下)?(?:的|、不足|的，)/u.test(words) &&
    /^(?:平方米|㎡|张|人|名|亩)$/u.test(quantity.unit ?? '') &&
    scene.money.length > 0
  )
    return true;
  return (
    /(?:满|连续|工作|从业|不超过)$/u.test(before(scene, quantity, 3)) && /^(?:年|月|次)$/u.test(quantity.unit ?? '')
  );
}

function isRhetoric(scene: Scene, quantity: Quantity): boolean {
  const words = behind(scene, quantity, 8);
  if (/^[:：∶]/u.test(words) || (/[:：∶]$/u.test(before(scene, quantity, 1)) && quantity.unit === null)) return true;
  if (quantity.unit === '次' && quantity.numeral === 'chinese') return true;
  const isSmall = (quantity.value ?? 0) < 10 && quantity.numeral === 'chinese';
  return (
    (isSmall && /^(?:个|大|项|种|条|支|方)?$/u.test(quantity.unit ?? '') && RHETORICAL.test(words)) ||
    (quantity.unit === null && quantity.numeral === 'chinese')
  );
}
