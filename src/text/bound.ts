/** Words before and behind a number that bound it: 超过, 近, 约, 最高不超过, 以上, 左右. */
import type { Bound } from '../vocabulary/statement.ts';

/** Longest first, so that 最高不超过 is not 最高. What may stand between such a word and its number is `FILLER`. */
const BEFORE: readonly (readonly [Bound, string])[] = [
  [
    'AT_MOST',
    '最高限额为?|最高额?度?为|最高不(?:得|能|应)?(?:超过|突破)|最多不超过|原则上不超过|不(?:得|应|能)?(?:超过|高于|多于|大于|突破)|至多|最高|最多|上限为?|封顶',
  ],
  ['AT_LEAST', '不(?:得|应|能)?(?:低于|少于|小于)|最低|最少有?|至少(?:要|应)?有?|起码有?|不下于?|下限为?'],
  ['LESS_THAN', '不足|不到|尚未达到|未达到?|低于|少于|小于|未满|不满'],
  ['OVER', '已?超过|远超|超出|高出|超|逾|突破|多于|高于|大于|跨过'],
  ['NEARLY', '将近|接近|几近|(?<![最附就])近'],
  ['ABOUT', '大约|大概|约为|约有|约合|约占|(?<![节签预契条公合履邀誓])约|估计'],
];
const FILLER = '(?:投入|可|需|可达|达到?|为|给予|补助|补贴|奖励|资助|可获|支持|的|总数的?)?';

const BEHIND: readonly (readonly [Bound, string])[] = [
  ['AT_LEAST', '\\((?:含|包括)\\)以上|(?:及|及其|或)?以上|起步'],
  ['AT_MOST', '\\((?:含|包括)\\)以[下内]|(?:及|或)?以[下内]|之内|封顶'],
  ['ABOUT', '左右|上下'],
  ['OVER', '有余|开外'],
];

export const BOUND_BEFORE = `(?:${BEFORE.map(([, words]) => words).join('|')})${FILLER}`;
export const BOUND_BEHIND = `(?:${BEHIND.map(([, words]) => words).join('|')})(?!来)`;

const kinds = (pairs: readonly (readonly [Bound, string])[], end: string): readonly (readonly [Bound, RegExp])[] =>
  pairs.map(([bound, words]) => [bound, new RegExp(`^(?:${words})${end}`, 'u')]);
const BEFORE_KINDS = kinds(BEFORE, '');
const BEHIND_KINDS = kinds(BEHIND, '$');

/** The bound that the printed words set; `more`: whether 多 or 余 stands in or behind the number. */
export function boundOf(before: string, behind: string, more: boolean): Bound {
  const first = BEFORE_KINDS.find(([, words]) => words.test(before))?.[0];
  const last = BEHIND_KINDS.find(([, words]) => words.test(behind))?.[0];
  return first ?? last ?? (more ? 'OVER' : 'EXACT');
}
