/** A member of a list of those who are paid: 对优秀社工站给予奖励：甲站3万元，乙站、丙站各1万元; 下达资金1350万元，其中甲区260万元. */
import type { Range } from '../../../text/passages.ts';
import type { Found } from '../../found.ts';
import type { Named, Scene } from '../../scene.ts';
import { type Around, aroundOf, lastSumEnd, sceneBefore, wordsIn } from '../shared/around.ts';
import { type Party, partyOf } from '../shared/party.ts';
import { asParty, type SumsOf } from './carried.ts';
import { unstatedPayer } from './implied.ts';
import { statedPayer } from './payer.ts';

const BEFORE_SUM = /^[”》]?(?:各|分别|均|每家|每个)*(?:为|[：:])?(?:奖励|资助|补助|补贴)?(?:约|共)?$/u;
const LEAD = /^(?:[、，；和及及“《]|其中|另外?|一是|[(（]?[\d一二三四五六七八九十]{1,2}[)）.、．])*$/u;
const HANDS =
  /下达|下拨|拨付|分配|转移支付|(?:奖励|资助|补助|补贴|发放|奖补|扶持|表彰|支出)(?!资金|金额|总额|经费|标准|合计|款)/gu;
const COMES = /捐|出资|筹|募|来源|收入|收到|配套|投入|赞助|设立|投资|自筹|预算|认领/gu;
const FARTHEST = 14;

/** Null where the sum is no such member's. */
export function memberOf(
  around: Around,
  earlier: readonly Found[],
  sumsOf: SumsOf,
): { payer: Party | null; objects: Party[] } | null {
  const members = membersAt(around);
  const [first] = members;
  const intro = first ? introOf(around.scene, first.from) : null;
  if (!first || !intro || !handsOut(wordsIn(intro.scene, intro.range))) return null;
  const { scene, range } = intro;
  const sums = scene === around.scene ? earlier.filter(({ at }) => at && at.to <= range.to) : sumsOf(scene);
  const whole = sums.findLast(({ predicate, subject }) => predicate === 'FUNDS' && subject);
  const payer = whole?.subject ? asParty(whole.subject) : sums.length > 0 ? null : introducer(intro);
  if (payer && members.some(({ thing }) => thing.name === payer.thing.name)) return null;
  return { payer, objects: members.map(partyOf) };
}

const isMember = ({ thing: { type } }: Named): boolean =>
  /Organization$|^GovernmentBody$|^Facility$|^Community$|^Street$|^District$|^City$/u.test(type);

/** Those who stand side by side right before the sum, at the head of what is said of it. */
function membersAt({ scene, clause, range }: Around): Named[] {
  const from = Math.max(clause.from, lastSumEnd({ scene, clause, range }));
  const things = scene.things.filter((one) => one.from >= from && one.to <= range.from);
  const last = things.at(-1);
  if (!last || !isMember(last) || !BEFORE_SUM.test(wordsIn(scene, { from: last.to, to: range.from }))) return [];
  const members = [last];
  for (const one of things.slice(0, -1).reverse()) {
    if (
      !isMember(one) ||
      !/^[”》]?[、和及与“]{1,2}$/u.test(wordsIn(scene, { from: one.to, to: members[0]?.from ?? from }))
    )
      break;
    members.unshift(one);
  }
  const lead = wordsIn(scene, { from, to: members[0]?.from ?? from }).replace(/^[^，。；]*[：:]/u, '');
  return LEAD.test(lead) ? members : [];
}

interface Intro {
  scene: Scene;
  range: Range;
}

/** The words that introduce the list: up to ： or 其中 in the sentence, else the line above that ends in ：. */
function introOf(scene: Scene, at: number): Intro | null {
  const words = wordsIn(scene, { from: scene.sentence.from, to: at });
  const mark = Math.max(words.lastIndexOf('：'), words.lastIndexOf('其中'));
  if (mark > 4) return { scene, range: { from: scene.sentence.from, to: scene.sentence.from + mark } };
  let one = sceneBefore(scene);
  if (/^(?:其中|具体)/u.test(scene.text) && one) return { scene: one, range: one.sentence };
  for (let steps = 0; one && steps < FARTHEST; steps += 1) {
    if (/[：:]$/u.test(one.text)) return { scene: one, range: one.sentence };
    if (one.text.length > 60) return null;
    one = sceneBefore(one);
  }
  return null;
}

/** By the verb that stands last before the list. */
function handsOut(words: string): boolean {
  const last = (pattern: RegExp): number => [...words.matchAll(pattern)].at(-1)?.index ?? -1;
  return last(HANDS) >= 0 && last(HANDS) > last(COMES);
}

/** Who is said, or implied, to hand out. */
function introducer({ scene, range }: Intro): Party | null {
  const around = aroundOf(scene, { from: Math.max(range.from, range.to - 1), to: range.to });
  return statedPayer(around) ?? unstatedPayer(around);
}
