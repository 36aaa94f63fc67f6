/** What a title says by its last words: whether what bears it sets a rule; and where titles stand. */

import { anyOf } from '../words.ts';
import { BINDING_ENDINGS, INFORMING_ENDINGS, NUMBERED_ENDING } from './title-words.ts';

/** (试行), 2021—2025年 and (征求意见稿) say nothing of the kind. */
const BEHIND_KIND =
  /(?:[(（][^()（）]*[)）]|〔[^〔〕]*〕|(?:19|20)\d\d(?:[—\-~至](?:19|20)?\d\d)?年?版?|试行|[》〉”]|\d+号)+$/u;
const BINDING = new RegExp(`(?:${anyOf(BINDING_ENDINGS)}|${NUMBERED_ENDING})$`, 'u');
const INFORMING = new RegExp(`(?:${anyOf(INFORMING_ENDINGS)})$`, 'u');
const BARE = new RegExp(
  `^(?:实施|管理|暂行|试行|指导|若干|工作|行动|建设|具体|本|该)*(?:${anyOf(BINDING_ENDINGS)})$`,
  'u',
);

/** 《意见》 and 《实施方案》 name a measure only where the text has said which. */
export const isBareTitle = (title: string): boolean => BARE.test(title);

/** Whether what bears this title sets a rule. */
export function isBinding(title: string): boolean {
  const kind = kindOf(title);
  // What a delegate proposes binds nobody; what the party proposes for a plan does.
  if (kind.endsWith('建议') && !/中共|中央|规划/u.test(kind)) return false;
  return BINDING.test(kind) && !INFORMING.test(kind);
}

/** The words that say what it is: 扶持办法 of 扶持办法(试行), 方案 of 关于印发《…方案》. */
export function kindOf(title: string): string {
  return title.replace(BEHIND_KIND, '');
}

/** What stands between 《 and its 》, marks inside included. An opening mark that is never closed is passed over. */
export function titles(text: string): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '《') {
      if (depth === 0) from = at + 1;
      depth += 1;
    } else if (character === '》' && depth > 0) {
      depth -= 1;
      if (depth === 0 && at > from) found.push({ from, to: at });
    }
  }
  return found;
}
