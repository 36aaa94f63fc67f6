/** Who pays by what else it does in the sentence: charges another with the work, is asked for money, raises its own. */
import type { Range } from '../../../text/passages.ts';
import type { Scene } from '../../scene.ts';
import { type Around, thingsInside, wordsIn } from '../shared/around.ts';
import { type Party, partyOf } from '../shared/party.ts';
import { canPay, headOf, unnamedGiver } from './actor.ts';
import { clauseSubject } from './subject.ts';

const FEE_HEAD =
  /^(?:相关|所需|合同|年度|服务期内)?[〇㐀-鿿𠀀-𲎯]{0,4}(?:费用?|经费|报酬|价款|合同价|合同(?:总)?(?:额|金额))(?:总额|共计|合计|约|为|共|计|每年|全年|不超过|[：:])*$/u;
const CHARGES = /委托|聘请|交给|交由|引入|引进|购买|采购/u;

/** 区民政局委托X开展审计，审计费用15万元: who charges another with the work pays for it. */
export function charging({ scene, clauses, index, clause, segment, range }: Around): Party | null {
  if (!FEE_HEAD.test(wordsIn(scene, { from: headOf(scene, clause), to: range.from }))) return null;
  if (/不在|另行|不列/u.test(wordsIn(scene, { from: range.to, to: clause.to }))) return null;
  let isOpen = false;
  for (let at = index - 1; at >= Math.max(0, index - 4); at -= 1) {
    const before = clauses[at] as Range;
    // 区民政局委托甲承担督导；委托乙开展评估，费用19万元: both are charged by one.
    if (before.from < segment.from && !isOpen) return null;
    if (!CHARGES.test(wordsIn(scene, before))) continue;
    isOpen = /^(?:并|同时|另|再)?(?:委托|聘请|购买|引入)/u.test(wordsIn(scene, before));
    if (isOpen) continue;
    const subject = clauseSubject(scene, before);
    const isBuyer = subject && !subject.owns && canPay(subject.thing);
    return isBuyer && CHARGES.test(wordsIn(scene, { from: subject.to, to: before.to })) ? subject : null;
  }
  return null;
}

/** 向X申请了20万元: X gives. */
export function askedOf({ scene, clause, range }: Around): Party | null {
  const one = thingsInside(scene, { from: clause.from, to: range.from }).find(
    ({ thing, from, to }) =>
      canPay(thing) &&
      /[向从]$/u.test(wordsIn(scene, { from: Math.max(clause.from, from - 1), to: from })) &&
      /^(?:成功)?(?:申请|争取|募集|筹集|筹措|获得|得)(?:到|了)/u.test(wordsIn(scene, { from: to, to: range.from })),
  );
  const giver =
    one ??
    thingsInside(scene, { from: clause.from, to: range.from }).find(
      // 收到区民政局拨付的服务费8万元
      ({ thing, from, to }) =>
        canPay(thing) &&
        /(?:收到|获得|得到|接受|接收)(?:了)?$/u.test(
          wordsIn(scene, { from: Math.max(clause.from, from - 3), to: from }),
        ) &&
        /^(?:拨付|划拨|下拨|资助|支付|捐赠|补助|捐助|拨来|拨给)/u.test(wordsIn(scene, { from: to, to: range.from })),
    );
  return giver ? partyOf(giver) : null;
}

/** 机构自筹2万元, 相关街道自筹34万元: who gives, though no recogniser knows it. */
export function otherGiver(scene: Scene, reach: Range): Party | null {
  const from = headOf(scene, reach);
  const isPublic = /^(?:各级|地方|当地)?政府(?:补助|补贴|资助|投入|出资|配套|奖补|支持)/u.test(
    wordsIn(scene, { from, to: reach.to }),
  );
  if (isPublic) return unnamedGiver(scene, from, reach.to);
  const isGiver =
    /^(?![每单]|各(?:奖|补|给|资|获|拨|配)|社会捐|收到|获得?|接[收受]|募|筹|争取|链接|带动|用于)[〇㐀-鿿𠀀-𲎯](?:[〇㐀-鿿𠀀-𲎯]|[（(][^()（）]{1,8}[)）]){1,16}?(?:自筹|出资|配套|认捐|承担|资助|捐赠|捐助|捐款|拨款|赞助)/u.test(
      wordsIn(scene, { from, to: reach.to }),
    );
  return isGiver ? unnamedGiver(scene, from, reach.to) : null;
}
