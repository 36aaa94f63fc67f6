/** A sentence that names the payer of the sums before it: 上述补助所需资金由市、区县两级财政按4∶6比例分担. */
import type { Found } from '../../found.ts';
import type { Scene } from '../../scene.ts';
import { sceneBefore, wordsIn } from '../shared/around.ts';
import { type Party, partyOf } from '../shared/party.ts';
import { actorAt } from './actor.ts';

const LATER =
  /(?:这笔钱|这些钱|钱)(?:全部|都|统一|主要)?由|(?:上述|以上|所需|前述|此项|该项|这项|本项|此类)[^，。；]{0,16}?(?:资金|经费|费用|补助|奖励|补贴)[^，。；]{0,8}?由|^(?:奖金|(?:补助|补贴|奖励|资助|项目|扶持)(?:资金|经费))(?:统一)?由/u;
const PAYS_THEM = /^[^，。；]{0,20}(?:出(?:$|[，。；”])|分担|承担|负担|列支|支出|安排|保障|解决|支付|提供|出资|拨付)/u;

/** Null where the sentence says no such thing. */
export function laterPayer(scene: Scene, isHead = false): Party | null {
  const last = scene.money.at(-1)?.to ?? scene.sentence.from;
  const match = LATER.exec(scene.text);
  if (!match || (isHead ? match.index > 0 : scene.sentence.from + match.index < last)) return null;
  const party = actorAt(scene, scene.sentence.from + match.index + match[0].length);
  if (!party || !PAYS_THEM.test(wordsIn(scene, { from: party.to, to: scene.sentence.to }))) return null;
  // 由市慈善总会设立的“阳光基金”列支: the fund pays.
  const fund = scene.things.find(
    ({ thing, from }) =>
      thing.type === 'Fund' &&
      from > party.to &&
      /^(?:设立|发起|管理|成立)的[“《]?$/u.test(wordsIn(scene, { from: party.to, to: from })),
  );
  return fund ? partyOf(fund) : party;
}

const FARTHEST = 20;

/** The sentences of the section above: those under the same numbered heading. */
export function sectionAbove(scene: Scene): Scene[] {
  const heading = scene.context.headings.at(-1);
  const found: Scene[] = [];
  let one = sceneBefore(scene);
  while (one && one !== heading && found.length < FARTHEST) {
    found.push(one);
    one = sceneBefore(one);
  }
  return found;
}

/** The sum with its payer, under the same id: who received it without one now receives from that payer. */
export function paidBy(found: Found, payer: Party): void {
  const isReceived = found.predicate === 'RECEIVES';
  if (!isReceived && found.subject && found.rule !== 'funding/implied') return;
  if (isReceived && found.subject) found.objects = [found.subject];
  found.predicate = 'FUNDS';
  found.subject = payer.thing;
  found.evidence = [...found.evidence, ...payer.spots];
  found.rule = 'funding/later';
  delete found.certainty;
  delete found.doubt;
}
