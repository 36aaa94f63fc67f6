/** An organization's own accounts: what came in it receives, what went out it pays. 全年总收入486万元，其中捐赠收入402万元…；总支出391万元. */
import { matches } from '../../../text/matches.ts';
import { isOrganizationType } from '../../../vocabulary/entity.ts';
import type { Found } from '../../found.ts';
import type { Scene } from '../../scene.ts';
import { type Around, lastSumEnd, sceneBefore, wordsIn } from '../shared/around.ts';
import { type Party, partyOf } from '../shared/party.ts';
import { accountantOf } from '../shared/writer.ts';
import { clauseSubject } from './subject.ts';

const CAME_IN = /收入|收益|利息|募集|募得|筹集|筹得|接收|接受|收到|进账|社会捐赠|(?:企业|个人|公众)捐[赠款]/gu;
const WENT_OUT = /支出|费用|成本|开支|管理费|薪酬|用于/gu;
const ACCOUNT =
  /(?:总|全年|年度|捐赠|资助|购买服务|其他|其它|利息|运营|服务|预算|机构|营业外)收入|(?:总|全年|公益|公益事业|业务活动|预算|项目|项目实际|实际)支出|取得收入|会费收入|收支|支出(?:合计|总计)|项目成本|管理费用/u;

/** Whether the sentence is one of an organization's accounts, so that wages and fees in it are no private money. */
export const isAccount = (scene: Scene): boolean =>
  (ACCOUNT.test(scene.text) || sectionSide(scene) !== null) && accountantOf(scene) !== null;

export interface Account {
  readonly side: 'in' | 'out';
  readonly holder: Party;
}

/** Null where the sentence is no account, or nobody's. `earlier`: the sums of the sentence before this one. */
export function accountOf(around: Around, earlier: readonly Found[]): Account | null {
  const { scene, segment, range } = around;
  const words = wordsIn(scene, { from: lastSumEnd(around), to: range.from });
  const told = wordsIn(scene, { from: scene.sentence.from, to: range.from });
  const section = sectionSide(scene);
  if (section) {
    const writer = accountantOf(scene);
    if (writer) return { side: section, holder: partyOf(writer) };
  }
  if (!ACCOUNT.test(told)) return null;
  const holder = holderOf(around);
  if (!holder) return null;
  const side = sideOf(words) ?? sideOfList(around);
  if (side) return { side, holder };
  // 其中社会捐赠38.3万元: a part stands on the side of its whole.
  const last = earlier.at(-1)?.at;
  const isPart = last && last.from >= segment.from && told.includes('其中');
  const whole = isPart ? sideOf(wordsIn(scene, { from: segment.from, to: last.from })) : null;
  return whole ? { side: whole, holder } : null;
}

/** 总收入386万元：政府购买服务271万元；基金会资助78万元: the members of a list stand on the side of the sum that introduces it. */
function sideOfList({ scene, range }: Around): Account['side'] | null {
  const [first] = scene.money;
  if (!first || first.from >= range.from || !/^[：:]/u.test(wordsIn(scene, { from: first.to, to: range.from })))
    return null;
  return sideOf(wordsIn(scene, { from: scene.sentence.from, to: first.from }));
}

/** 一、资金收入: the lines under such a heading. */
function sectionSide(scene: Scene): Account['side'] | null {
  const { context } = scene;
  const lines = [context.headings.at(-1), ...sectionLines(scene)];
  for (const line of lines) {
    if (/^[^，。；：]{0,10}(?:收入|来源)(?:情况|明细)?[：:]?$/u.test(line?.text ?? '')) return 'in';
    if (/^[^，。；：]{0,10}(?:支出|去向)(?:情况|明细)?[：:]?$/u.test(line?.text ?? '')) return 'out';
  }
  return null;
}

const FARTHEST = 10;

/** The line above the items among which the sentence stands. */
function sectionLines(scene: Scene): Scene[] {
  let one = sceneBefore(scene);
  for (let steps = 0; one && steps < FARTHEST && /^[（(]?\d{1,2}[)）、.．]/u.test(one.text); steps += 1)
    one = sceneBefore(one);
  return one && one.text.length < 20 && one.passage !== scene.passage ? [one] : [];
}

/** By the word that stands nearest before the sum. */
function sideOf(words: string): Account['side'] | null {
  const last = (pattern: RegExp): number => matches(words, pattern).at(-1)?.index ?? -1;
  const [into, out] = [last(CAME_IN), last(WENT_OUT)];
  if (into < 0 && out < 0) return null;
  return into > out ? 'in' : 'out';
}

/** The organization that heads the sentence, else the one whose report it is. */
function holderOf({ scene, clauses, clause }: Around): Party | null {
  // 2023年，甲社工总收入…: a date is no subject.
  const [first = clause, second = clause] = clauses;
  const isDate = scene.dates.some(({ from, to }) => from === first.from && to === first.to);
  const subject = clauseSubject(scene, isDate ? second : first);
  if (subject && isOrganizationType(subject.thing.type) && subject.thing.type !== 'GovernmentBody') return subject;
  const writer = accountantOf(scene);
  return writer && !subject ? partyOf(writer) : null;
}
