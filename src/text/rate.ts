/** What a rate is paid for: 每人每月 before a sum, /人·月 behind it. */
import type { Range } from './clean.ts';

export interface Rate extends Range {
  /** In the document's words: 人, 月; 每个社区 gives 社区. `from` and `to` take the sum and these words in. */
  per: string[];
}

const COUNTED =
  '人次|人份|人|名|位|户|家|个|床位|床|张|年|月|天|日|小时|次|场|期|平方米|㎡|项目|项|件|所|间|处|套|社区|村|站|岗位|岗|课时|课|份|餐|单|例|公里|吨|学年|学期|季度|季|周|亩|点|台|支|辆';
const BEHIND = new RegExp(`/每?(?:${COUNTED})(?:[/·.•、*]每?(?:${COUNTED}))*`, 'uy');
const PAYS =
  '(?:给予|补助|补贴|奖励|资助|发放|支持|扶持|提高到|提高至|增加到|最高|最低|按|按照|不超过|不低于|标准|一次性|可获得?|可达|为|达到?|约|再|投入|安排|拨付|拿出|支付|列支|用于|下拨|配套|补足|收费|缴纳|生活|费|金|的|资金|经费)';
const BEFORE = new RegExp(`((?:每[〇㐀-鿿𠀀-𲎯]{1,6}?)+)${PAYS}{0,4}$`, 'u');
const MEASURE = /^(?:个|名|位|家|张|所|间|处|支|户|辆|台|场)(?=[〇㐀-鿿𠀀-𲎯])/u;

/** The rate that a sum at `from`–`to` of a clean text is, or null. */
export function rateAround(text: string, { from, to }: Range): Rate | null {
  BEHIND.lastIndex = to;
  const behind = BEHIND.exec(text)?.[0] ?? '';
  const [whole = '', words = ''] = BEFORE.exec(text.slice(Math.max(0, from - 20), from)) ?? [];
  const per = [...words.split('每'), ...behind.split(/[/·.•、*每]/u)].filter((word) => word !== '');
  if (per.length === 0) return null;
  return { from: from - whole.length, to: to + behind.length, per: per.map((word) => word.replace(MEASURE, '')) };
}
