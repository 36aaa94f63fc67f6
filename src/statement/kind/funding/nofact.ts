/** Sums that are neither public nor given money: losses, fines, prices, wages. They are no statement, and they are understood. */
import type { Range } from '../../../text/passages.ts';
import type { Scene } from '../../scene.ts';
import { aroundOf, sceneBefore, wordsIn } from '../shared/around.ts';
import { isAccount } from './account.ts';
import { anyOf, MONEY_NOUNS, NO_FUNDING, PAYS, PRIVATE_MONEY, RECEIVES } from './words.ts';

const NEVER = new RegExp(anyOf(NO_FUNDING), 'u');
const PRIVATE = new RegExp(anyOf(PRIVATE_MONEY), 'u');
const GIVEN = /补贴|补助|奖励|奖补|资助|扶持|捐|拨付|拨款|财政|购买服务|救助金|慰问金|津贴|公益金|减免|专项/u;
const PUBLIC = new RegExp(`${anyOf(PAYS)}|${anyOf(RECEIVES)}|${anyOf(MONEY_NOUNS)}`, 'u');

/** 以28万元引进X */
const BRINGS = /^(?:的(?:价格|标准|费用))?(?:引进|引入|委托|聘请|采购|签约|向[^，。；]{2,30}购买)/u;

/** `no fact`: told to be something else. `unclear`: no word says what the sum is. */
export function fundingDoubt(scene: Scene, sum: Range): 'no fact' | 'unclear' | null {
  const { clause, segment } = aroundOf(scene, sum);
  if (isInName(scene, sum) || isRatio(scene, sum)) return 'no fact';
  // 就从那60万元里出: told before.
  if (/(?:[那这]|上述|前述)$/u.test(wordsIn(scene, { from: clause.from, to: sum.from }))) return 'no fact';
  const before = wordsIn(scene, { from: Math.max(segment.from, clause.from - 20), to: sum.from });
  const behind = wordsIn(scene, { from: sum.to, to: clause.to });
  const own = wordsIn(scene, { from: clause.from, to: sum.from });
  if (
    NEVER.test(own) ||
    /^(?:以[上下])?的，(?:应|须|需|要|报|必须|取消)|^(?:的)?(?:注册资[金本]|开办资金|罚款|损失|欠款|保证金|押金)/u.test(
      behind,
    )
  )
    return 'no fact';
  // 对募集超过5万元的社区，给予…: who qualifies.
  if (
    /^的(?:社区|机构|组织|社会组织|单位|项目|企业|家庭|街道|村|站点|基金)(?=，|给予|按|，?由)/u.test(
      behind + wordsIn(scene, { from: clause.to, to: clause.to + 1 }),
    ) &&
    /^(?:[^，。；]{0,10}，)?[^，。；]{0,4}(?:对|凡)/u.test(own)
  )
    return 'no fact';
  if (/^(?:\d{1,2}[、.．])?(?:招标|采购)?代理(?:机构|服务)?[^，。；]{0,6}(?:费|收)/u.test(scene.text)) return 'no fact';
  const words = own + behind;
  if (isWage(scene, { from: segment.from, to: sum.from }, own)) return null;
  if (
    PRIVATE.test(words) &&
    !BRINGS.test(behind) &&
    !GIVEN.test(before + behind) &&
    !isAccount(scene) &&
    !isPart(scene)
  )
    return 'no fact';
  return PUBLIC.test(wordsIn(scene, segment)) ||
    isListed(scene, segment, sum) ||
    isPart(scene) ||
    isOfStandard(scene, own) ||
    (/每[〇㐀-鿿𠀀-𲎯]{1,4}$/u.test(own) && PUBLIC.test(scene.text)) ||
    /项目$/u.test(own) ||
    BRINGS.test(behind) ||
    /^的[^，。；]{0,6}(?:项目|订单|资助|课题|善款|物资)/u.test(behind) ||
    /投$/u.test(own)
    ? null
    : 'unclear';
}

/** 驻站社工平均月薪4600元: what social workers get for their work; other wages are private. */
export const isWage = (scene: Scene, reach: Range, own: string): boolean =>
  /(?:工资|月薪|年薪|薪酬|薪资|月收入|年收入|收入|待遇)[^，。；]{0,14}$/u.test(own) &&
  /(?:社工|社会工作者)[^，。；]{0,6}(?:工资|月薪|年薪|薪酬|薪资|月收入|年收入|收入|待遇)[^，。；]{0,14}$/u.test(
    wordsIn(scene, reach),
  );

/** 现下达资金：甲区260万元；乙区210万元；…: a member of a list that names somebody and the sum. */
const isListed = (scene: Scene, segment: Range, sum: Range): boolean =>
  scene.money.length > 2 &&
  PUBLIC.test(wordsIn(scene, scene.sentence)) &&
  scene.things.some(({ from, to }) => from >= segment.from && to === sum.from) &&
  sum.from - segment.from <= 24;

/** 用于养老服务468万元。其中敬老院改造126万元…: a sentence of parts of the sum before. */
const isPart = (scene: Scene): boolean => {
  const before = /^其中/u.test(scene.text) ? sceneBefore(scene) : null;
  return before?.passage === scene.passage && before.money.some((one) => fundingDoubt(before, one) === null);
};

/** 孤儿基本生活费按养育方式发放。社会散居的每人每月1150元: the rates of what the sentence before tells of. */
const isOfStandard = (scene: Scene, own: string): boolean => {
  const before = /每(?:人|户|床|站)(?:每[年月天日])?(?:不低于|为|达到)?$/u.test(own) ? sceneBefore(scene) : null;
  return (
    before?.passage === scene.passage &&
    /标准|补贴|津贴|补助|生活费|供养|低保|保障金|奖励|特困|孤儿|无人抚养/u.test(before.text)
  );
};

const LONGEST_NAME = 12;

/** “一天一元”月捐计划: a sum in a name. */
function isInName({ passage }: Scene, { from, to }: Range): boolean {
  const { text } = passage.clean;
  const open = text.lastIndexOf('“', from);
  const close = text.indexOf('”', to);
  return open >= 0 && close >= 0 && close - open <= LONGEST_NAME && !text.slice(open, from).includes('”');
}

/** 每投入1元，可撬动0.6元 says how one is to the other. */
const isRatio = ({ passage, sentence }: Scene, { from, to }: Range): boolean =>
  /每(?:投入|募集|捐赠?|筹集|出)$/u.test(passage.clean.text.slice(Math.max(sentence.from, from - 4), from)) &&
  /^[1一]元$/u.test(passage.clean.text.slice(from, to));

/** Sums of a sentence that a rule has read and holds for no fact; whoever reports what was not understood leaves these out. */
export const moneyAside = (scene: Scene): Range[] =>
  scene.money.filter((sum) => fundingDoubt(scene, sum) === 'no fact');
