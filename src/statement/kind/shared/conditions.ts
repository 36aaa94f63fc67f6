/** Who of a group qualifies: the words of age, residence or rank right before the group. */
import { matches } from '../../../text/matches.ts';

const NUMBER = '[\\d一二三四五六七八九十]+';
const AGE = `(?:年满|满|年龄在)?${NUMBER}(?:周?岁)?(?:[至到—~-]{1,2}${NUMBER})?周?岁(?:\\(含\\)|（含）)?(?:及)?(?:以上|以下|以内|之间)?`;
const RESIDENCE =
  '(?:具有)?(?:本[省市区县地]|城乡|城镇|农村|外地|辖区|区域|小区|社区)?(?:户籍|常住|居住)|辖区内?(?:有需求)?|区域内|住得[^，。]{1,8}|生病住院|有需[求要]|符合条件|家庭经济困难|无人照料|行动不便|下不了楼|收入[^，。]{1,12}';
const WHOLE = new RegExp(`(?:${AGE}|${RESIDENCE})(?:的|、|且|并|，)?`, 'gu');

/** The condition in the words between a verb and the group; null where they hold none. Offsets in the words. */
export function conditionIn(words: string): { from: number; to: number; text: string } | null {
  const found = matches(words, WHOLE);
  const first = found[0];
  const last = found.at(-1);
  if (!first || !last) return null;
  const from = first.index;
  const to = last.index + last[0].replace(/[的、且并，]$/u, '').length;
  return { from, to, text: words.slice(from, to) };
}
