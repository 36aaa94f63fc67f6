/** The words that say what a sum is for. */
import type { Range } from '../../../text/passages.ts';
import { type Around, lastSumEnd, wordsIn } from '../shared/around.ts';

const PURPOSE = /(?:专项|主要|优先)?(?:用于|购买|支持|资助|扶持|推动)(?<what>[^，。；：\d]{2,60})/u;
const TAIL = /(?:的)?(?:资金|经费|费用)?(?:累计|共计|合计|总计|总额|金额|超过|达到?|近|约|为|共)*$/u;
/** The noun before the sum: 发放困难群众节日慰问金583万元. */
const BEFORE_SUM = /(?<what>[\p{Script=Han}“”]{2,24}?)(?:为|达到?|共|约|由|提高到|提高至|增加到|资金|经费)*$/u;
const LEAD =
  /^.*(?:发放|支出|安排|投入|拨付|下达|给予|共|累计|支付|落实|其中|全年|年度|列支|名|提高|将|获得?|的)(?=[\p{Script=Han}]{3})/u;

/** As a range of the passage; null where the text gives none. */
export function purposeOf(around: Around): Range | null {
  const { scene, clause, clauses, index, segment, range } = around;
  const next = clauses[index + 1];
  const hasOwn = next && !scene.money.some(({ from }) => from >= next.from && from < next.to);
  const to = next && hasOwn && next.to <= segment.to ? next.to : clause.to;
  const from = lastSumEnd(around);
  const match = PURPOSE.exec(wordsIn(scene, { from, to }));
  const what = match?.groups?.what?.replace(TAIL, '');
  if (match && what && what.length > 1 && !/^[、的]|方式|形式/u.test(what)) {
    const start = from + match.index + match[0].length - (match.groups?.what?.length ?? 0);
    return { from: start, to: start + what.length };
  }
  return nounBefore(wordsIn(scene, { from, to: range.from }).replace(/(?:每|按).*$/u, ''), from);
}

function nounBefore(words: string, from: number): Range | null {
  const match = BEFORE_SUM.exec(words);
  const printed = match?.groups?.what;
  if (!match || !printed) return null;
  const lead = LEAD.exec(printed)?.[0].length ?? 0;
  const noun = printed.slice(lead);
  if (noun.length < 3 || /获/u.test(noun) || !/[金贴助费]$|标准|经费|支出/u.test(noun)) return null;
  return { from: from + match.index + lead, to: from + match.index + printed.length };
}
