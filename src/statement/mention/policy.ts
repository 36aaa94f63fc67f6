/** Policies and publications: titles in 《》. What sets a rule is a policy, anything else that is printed is a publication. */
import type { Mention } from '../../vocabulary/statement.ts';
import type { Proposal } from './proposal.ts';
import type { Sentence } from './sentence.ts';

/** Endings of what binds; a bracketed 试行 or a span of years may follow. */
const BINDING =
  /(?:意见|办法|方案|通知|规划|标准|细则|规定|条例|目录|计划|纲要|清单|制度|决定|公告|措施|指引|规程|规范|决议|章程|导则|要点|若干政策|政策|批复|函|法|通告|纪要|准则|指南|机制|任务书|行动|新政\d+条|意见书|协议|公约)(?:\([^()]*\)|（[^（）]*）|\d{4}(?:[—\-~至]\d{4})?(?:年)?|\(?试行\)?|的通知)*$/u;
/** Of these only what is listed or told for information: 手册, 案例集, 通报. */
const PUBLISHED =
  /(?:手册|案例集|汇编|白皮书|蓝皮书|报告|排行榜|通报|名单|名录|日报|晚报|晨报|时报|周刊|月刊|杂志|年鉴|丛书|读本|教材|文集|地图|画册)$/u;
const NEWSPAPER = /^[\p{Script=Han}]{0,6}(?:日报|晚报|晨报|时报|都市报|商报|早报|社区报|周报|公益时报)$/u;

export function policy({ text, known }: Sentence): Proposal[] {
  return titles(text).flatMap(({ from, to }) => {
    const title = text.slice(from, to);
    if (/称(?:为|作)?[:：]?$/u.test(text.slice(Math.max(0, from - 4), from - 1))) return [];
    const short = known.shortNames.get(`《${title}》`);
    if (short) return [{ from, to, thing: { ...short, printed: `《${title}》` } }];
    return [{ from, to, thing: titled(title) }];
  });
}

function titled(title: string): Mention {
  if (NEWSPAPER.test(title)) return { type: 'Publication', name: title };
  return { type: BINDING.test(title) && !PUBLISHED.test(title) ? 'Policy' : 'Publication', name: title };
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
