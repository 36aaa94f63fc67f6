/** Which things of a sentence receive its sum by the word that governs them: 向R拨付, 资助R, 委托R…费用, R获得. */
import type { Range } from '../../../text/passages.ts';
import { isPlaceType } from '../../../vocabulary/entity.ts';
import type { Mention } from '../../../vocabulary/statement.ts';
import type { Named, Scene } from '../../scene.ts';
import { type Around, wordsIn } from './around.ts';
import { IS_ORGANIZED } from './unnamed.ts';
import { anyOf, PAID_TO, RECEIVES } from './words.ts';

const COUNT = '(?:了|给|至|到)?(?:[约近]?[\\d.,]+[多余]?[万亿]?[多余]?(?:家|个|名|人|户|所|位|支|间|处))?';
/** Right before the noun phrase that receives. */
const DIRECT = new RegExp(`(?:${anyOf(PAID_TO)})${COUNT}(?:[^，。；：、《》]{0,12}的)?$`, 'u');
const PREPOSED = /(?:(?<![志意导面])向|(?<![针面相应])对|给(?!予)|面向)(?!于)[^，。；：]{0,40}$/u;
const FOR_WHOM = /为[^，。；：]{0,24}$/u;
const TRUSTED = /(?:委托|引入|引进|交由|聘请)(?:了)?(?:\d+家)?(?:[^，。；：、]{0,6}的)?$/u;
/** What is paid to one who was charged with work in a clause before. */
const FEE = /费|报酬|购买|合同|协议|投入|经费/u;
/** Behind the receiver that 向 or 对 governs. */
const PAYING_BEHIND =
  /^(?:[^，。；：]{0,24}?)(?:给予|每|按|分别|一次性|发放|拨付|支付|补贴|补助|奖励|资助|捐|提供|投入|安排|下拨|再补|付|缴|购|建设|配套|拨|奖|补)|^.{0,3}$/u;
const GIVES_TO = /^[^，。；：]{0,6}?(?:发放|捐|募捐|募集|补贴|拨付|购买|提供|投入|安排|代缴|减免)/u;
const RECEIVES_BEHIND = new RegExp(`^[^，。；：]{0,12}?(?:${anyOf(RECEIVES)})`, 'u');
/** 提高养老机构补助标准: the standard names who gets it. */
const STANDARD_BEHIND = /^(?:的)?(?:建设|运营)?(?:补助|补贴|奖励|资助|扶持)(?:标准|政策|力度)/u;

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
  return /(?:向|给|下达|下拨|拨付|分配)$/u.test(
    wordsIn(scene, { from: Math.max(scene.sentence.from, from - 3), to: from }),
  );
}

export function isGoverned({ scene, clause, range }: Around, one: Named): boolean {
  const { text } = scene.passage.clean;
  const before = text.slice(Math.max(scene.sentence.from, one.from - 42), one.from);
  const behind = text.slice(one.to, one.to + 30).split(/[，。；：]/u)[0] ?? '';
  if (STANDARD_BEHIND.test(behind)) return true;
  if (/与(?:\d+[多余]?家)?$/u.test(before) && /^(?:等)?(?:已|共)?(?:签订|签署|签约)/u.test(behind))
    return one.to <= range.from;
  if (
    TRUSTED.test(before) &&
    (one.thing.type !== 'Population' || /交由/u.test(before)) &&
    (one.from >= clause.from || FEE.test(wordsIn(scene, { from: clause.from, to: range.from }))) &&
    (one.from < range.from || (/交由/u.test(before) && !/[“：]/u.test(text.slice(range.to, one.from))))
  )
    return true;
  if (isBought(scene, range, one)) return true;
  if (one.from >= clause.to)
    return (
      (DIRECT.test(withoutPlaces(scene, one.from)) &&
        !isUnspecified(one) &&
        /^(?:$|、|和|建设|开展|等)/u.test(behind)) ||
      (/为$/u.test(before) && /^(?:添置|购置|配备|购买|更新|配置|安装|采购)/u.test(behind))
    );
  if (PREPOSED.test(before)) return PAYING_BEHIND.test(behind) || behind === '';
  if (FOR_WHOM.test(before)) return GIVES_TO.test(behind);
  if (one.from < clause.from) return false;
  return DIRECT.test(before) || (one.to <= range.from && RECEIVES_BEHIND.test(behind));
}

/** 出资30万元，委托X实施; 购买X的服务. */
function isBought(scene: Scene, sum: Range, one: Named): boolean {
  if (one.from < sum.to || !/Organization$/u.test(one.thing.type)) return false;
  const before = withoutPlaces(scene, one.from);
  if (/购买(?:了)?$/u.test(before))
    return /^(?:的|提供的)[^，。；]{0,8}服务/u.test(wordsIn(scene, { from: one.to, to: scene.sentence.to }));
  return /^[^，。；]{0,6}，(?:并)?(?:委托|交由|聘请)(?:了)?[^，。；]{0,12}$/u.test(
    wordsIn(scene, { from: sum.to, to: one.from }),
  );
}

const isUnspecified = ({ thing }: Named): boolean =>
  (thing.type === 'Population' && !IS_ORGANIZED.test(thing.printed ?? thing.name)) ||
  (thing.type === 'Facility' && thing.named === false);

/** The words before a thing without the places that it stands in: 资助顺德区|大良街道社工站. */
function withoutPlaces(scene: Scene, at: number): string {
  let from = at;
  for (;;) {
    const place = scene.things.find((one) => one.to === from && isPlaceType(one.thing.type));
    if (!place) break;
    from = place.from;
  }
  return wordsIn(scene, { from: Math.max(scene.sentence.from, from - 42), to: from });
}
