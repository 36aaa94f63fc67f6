/** The subject of a clause before, for a sum whose own clause has none. */
import type { Range } from '../../../text/passages.ts';
import { isPlaceType } from '../../../vocabulary/entity.ts';
import type { Named, Scene } from '../../scene.ts';
import { type Around, thingsInside, wordsIn } from '../shared/around.ts';
import { type Party, partyOf } from '../shared/party.ts';
import { canPay, headOf } from './actor.ts';
import { agentIn } from './agent.ts';
import { clauseSubject } from './subject.ts';
import { anyOf, PAYS } from './words.ts';

const VERB = new RegExp(anyOf(PAYS), 'u');

/** Who acts in a clause before, where the sum's own clause has a verb of paying and no subject. */
export function earlierSubject(around: Around): Party | null {
  const { scene, clauses, index, clause, segment, range } = around;
  const own = clauseSubject(scene, { from: clause.from, to: range.from });
  if (own && canPay(own.thing)) return null;
  const headWords = wordsIn(scene, { from: headOf(scene, clause), to: clause.to });
  const segmentWords = wordsIn(scene, { from: headOf(scene, segment), to: segment.to });
  // 某项目，预算120万元: what it is to cost, not who pays.
  if (!LEANS.test(headWords) || /^(?:项目|经费)?预算(?!安排|拨付|投入|列支)/u.test(headWords)) return null;
  const goesOn = /^(?:[对向给为按]|的)/u.test(segmentWords) || VERB.exec(segmentWords)?.index === 0;
  for (let at = index - 1; at >= 0; at -= 1) {
    const before = clauses[at] as Range;
    if (before.from < segment.from && !goesOn) return null;
    const words = wordsIn(scene, before);
    const fund = setUp(scene, before);
    if (fund && !GIVES.test(headWords)) return isPaid(around) ? partyOf(fund) : null;
    // 甲联合乙发起成立基金，首期注入50万元: which of them gives is not said.
    if (fund && /联合|会同|共同|携手/u.test(words)) return null;
    const donor = donorIn(scene, before);
    if (donor) return donor;
    // 社区引入社工机构的 says who qualifies.
    if (/的$/u.test(words) || /^(?:据|按照?|根据|依据|对(?!接)|向|为)/u.test(words)) continue;
    const agent = agentIn(scene, before, before.to) ?? supporter(scene, before);
    if (agent) return agent;
    const subject = clauseSubject(scene, before);
    if (!subject) continue;
    const rest = wordsIn(scene, { from: subject.to, to: before.to }).replaceAll(/《[^》]*》/gu, '');
    // A place that sets rules is the one that pays; a department only writes them.
    const forgoes = /减免|免除|免收/u.test(wordsIn(scene, { from: clause.from, to: range.from }));
    // 特困人员7946人，全年发放…: those counted act as little as a date.
    if (subject.thing.type === 'Population' && /^[”》]?(?:共|约|近)?[\d,.万余多]+[人名户位]/u.test(rest)) continue;
    if (subject.thing.named === false && isPlaceType(subject.thing.type)) return null;
    if (isListed(scene, before, subject)) return null;
    const isPayer =
      (canPay(subject.thing) || (subject.thing.type === 'Facility' && subject.thing.named !== false && forgoes)) &&
      !subject.owns &&
      (isPlaceType(subject.thing.type) || !ISSUES.test(rest) || HANDS_OUT.test(rest));
    return isPayer && (isPaid(around) || VERB.test(wordsIn(scene, { from: subject.to, to: range.from })))
      ? subject
      : null;
  }
  return null;
}

/** 甲队“老伙伴”项目，资助8万元: a member of a list, who gets it. */
export function isListed(scene: Scene, clause: Range, { to }: Party & { to: number }): boolean {
  const words = wordsIn(scene, { from: to, to: clause.to }).replace(/^[”》]/u, '');
  return (
    /^(?:的|[〇㐀-鿿𠀀-𲎯]{2,12})?[“《][^“”《》]{1,24}[”》][〇㐀-鿿𠀀-𲎯]{0,10}?(?:项目|计划|行动|服务|工程)?$/u.test(
      words,
    ) &&
    !/[已将共累为向给对与在由获把到]|推广|决定|启动|设立|出资|捐|发起|成立|投入|资助|开展|实施|支持/u.test(
      words.replace(/“[^“”]*”/gu, ''),
    )
  );
}

/** A clause that has no subject of its own: it begins with a verb of paying, with whom it is paid to, or with how much it is each. */
export const LEANS = new RegExp(
  `^(?:联合|共同|统一|分别|直接|主动|连续[^，]{0,4}|率先|专门|另行|全额|已经|已|将|拟|计划|出台政策|临时(?=救助)|医疗(?=救助)|节日(?=慰问)|[^，。；]{2,14}的(?=每|给予|一次性|按|奖|补)|通过[^，。；]{2,20}|以[^，。；]{2,20}|采取[^，。；]{2,20})*(?:${anyOf(PAYS)}|[对向给为按从]|由|面向|每|各|单个|单项|最高|最多|不超过|一次性|建设|运营|其中|金额|合计|总|增加|共|资金|经费|款|配套|挤|掏|贴|承诺|年|折合|价值|总价值|折价|约合|即|一年|保费|单价|再|\\d)`,
  'u',
);

/** 争取慈善总会支持，每户补助4000元; 在X的资助下. */
function supporter(scene: Scene, clause: Range): Party | null {
  const one = thingsInside(scene, clause).find(
    ({ thing, from, to }) =>
      canPay(thing) &&
      /(?:争取|获得|得到|依托|在|申请|申报|对接|链接|联系|协调|动员|发动|邀请|引导)(?:了|到)?$/u.test(
        wordsIn(scene, { from: clause.from, to: from }),
      ) &&
      /^(?:的)?(?:大力)?(?:支持|资助|捐赠|赞助|[^，。；]{0,16}项目|[^，。；]{0,14}(?:捐赠?|提供|赞助|支持)[^，。；]{0,16})(?:下)?$/u.test(
        wordsIn(scene, { from: to, to: clause.to }),
      ),
  );
  return one ? partyOf(one) : null;
}

/** 家具是甲集团捐的，价值3.6万元. */
const donorIn = (scene: Scene, clause: Range): Party | null => {
  const one = thingsInside(scene, clause).findLast(
    ({ thing, to }) =>
      canPay(thing) &&
      /^(?:工会|员工)?(?:无偿|免费)?(?:捐赠?|赠送?|送|提供|资助|赞助)的$/u.test(
        wordsIn(scene, { from: to, to: clause.to }),
      ),
  );
  return one ? partyOf(one) : null;
};

/** What is given to a fund. */
const GIVES = /捐|承诺|出资|注入|注资/u;

/** 设立“并州微公益基金”，…资助小额项目: the fund that was just set up pays. */
export const setUp = (scene: Scene, clause: Range): Named | undefined =>
  thingsInside(scene, clause).findLast(
    ({ thing, from }) =>
      thing.type === 'Fund' &&
      thing.named !== false &&
      /(?:设立|发起|成立|创设|建立)(?:了)?[^，。；]{0,8}$/u.test(wordsIn(scene, { from: clause.from, to: from })),
  );

/** 区民政局关于下达…资金的通知 pays in its own name. */
const HANDS_OUT = /^关于[^，。；]{0,40}(?:下达|下拨|拨付|资助|补助|补贴|奖励|发放|分配)/u;

/** Who issues rules for paying is not said to pay. */
export const ISSUES = /印发|出台|下发|发布|发出|转发|修订|颁布|发文|通知|制定/u;

/** A verb of paying stands before the sum in its clause, or right behind it. */
function isPaid(around: Around): boolean {
  const { scene, clause, range } = around;
  const before = wordsIn(scene, { from: clause.from, to: range.from });
  return VERB.test(before) || VERB.test(wordsIn(scene, { from: range.to, to: clause.to }));
}
