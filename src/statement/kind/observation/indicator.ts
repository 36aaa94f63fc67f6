/** Which indicator a number belongs to: a concept of the scheme where its words and counter fit, else the printed noun. */
import type { Quantity } from '../../../text/quantity.ts';
import type { Scene } from '../../scene.ts';
import { type Around, aroundOf, wordsIn } from '../funding/around.ts';
import type { Counted } from './noun.ts';
import { INDICATORS } from './words.ts';

const PERSON = /^(?:人|名|位)$/u;

/** Null where the text does not say what is counted. */
export function indicatorOf(scene: Scene, quantity: Quantity, counted: Counted): string | null {
  const unit = quantity.unit ?? '';
  const around = aroundOf(scene, quantity);
  const { clause } = around;
  const behind = wordsIn(scene, { from: quantity.to, to: Math.min(scene.sentence.to, quantity.to + 12) });
  if (unit === '%' && (quantity.text.includes('覆盖') || /^(?:的)?(?:全)?覆盖/u.test(behind))) return '覆盖率';
  const before = wordsIn(scene, {
    from: Math.max(clause.from, counted.isBefore ? counted.noun.from - 8 : quantity.from - 8),
    to: quantity.from,
  });
  // 为86名独居老人安装设备: whom something is done for.
  if (/(?:^|[，、；。年月日]|[^以作成分称])[为向]$/u.test(before) && counted.words !== '') {
    if (PERSON.test(unit)) return '服务人数';
    if (unit === '户') return '受益户数';
  }
  const own = counted.isBefore
    ? counted.words === ''
      ? `${clauseBefore(around)}${before}`
      : before
    : `${before}${counted.words}`;
  if (/百分点/u.test(unit)) return '与往年之比';
  if (unit !== '%' && /[比较](?:上年|去年|上一?年|往年|同期)|同比|环比/u.test(counted.around)) return '与往年之比';
  const turned = turnedOf(before, counted, unit);
  if (turned) return turned;
  const known = INDICATORS.find(({ units, words, not }) => units.test(unit) && words.test(own) && !not?.test(own));
  // 每个农村社区不少于5个 says of what each has so many, not what is counted.
  if (known && /^(?:社区|街道|设施|示范点|部门)数$/u.test(known.label) && /^每/u.test(counted.words)) return null;
  return known?.label ?? printedIndicator(counted, unit, behind);
}

const TURNED = /(入驻|出壳|孵化|申报|办结|获评|入选|参评)(?:了|的)?$/u;

/** 入驻社会组织42家，出壳18家: what became of them tells one number from another. */
function turnedOf(before: string, { words, isBefore }: Counted, unit: string): string | null {
  if (!/^[家个支条件]$/u.test(unit)) return null;
  const verb = TURNED.exec(isBefore && words !== '' ? before.slice(0, before.lastIndexOf(words)) : before)?.[1];
  if (!verb) return null;
  const noun = words !== '' && words.length <= 12 ? words : unit === '家' ? '机构' : '';
  return noun === '' || (verb === '参评' && noun === '社会组织') ? null : `${verb}${noun}数`;
}

/** 开展社会工作者继续教育培训，累计举办22期: what is counted stands in the clause before. */
function clauseBefore({ scene, clauses, index, segment }: Around): string {
  const clause = clauses[index - 1];
  return clause && clause.from >= segment.from
    ? wordsIn(scene, { from: Math.max(clause.from, clause.to - 12), to: clause.to })
    : '';
}

const MEASURED: Readonly<Record<string, string>> = { 平方米: '面积', '㎡': '面积', 亩: '面积', 公里: '里程' };

/** The noun as printed with 数, 人数, 户数; a noun that already ends in 率, 数, 人口 stays. */
function printedIndicator({ words, around }: Counted, unit: string, behind: string): string | null {
  const noun = words.replace(/^(?:的|了|共|新|等)+|(?:等|的|了)+$/gu, '').replace(/[“”"《》]/gu, '');
  if (unit === '%') return shareIndicator(noun, around, behind);
  const measured = MEASURED[unit];
  if (measured) return /面积|里程/u.test(noun) ? noun : `${noun}${measured}`;
  if (noun === '' || noun.length > 24 || /^[每，。]/u.test(noun)) return null;
  if (/(?:数|数量|率|人口|总量|面积|规模|得分|度|值)$/u.test(noun)) return noun.replace(/数量|总量/u, '数');
  if (unit === '户') return `${noun}户数`;
  if (unit === '人次') return `${noun}人次`;
  return PERSON.test(unit) ? `${noun}人数` : `${noun}数`;
}

function shareIndicator(noun: string, around: string, behind: string): string | null {
  const paid = /^(?:的)?(?:比例|标准)?(?:给予|予以|进行)?(配套|补助|补贴|资助|奖励|拨付|报销|分担|承担)/u.exec(
    behind,
  )?.[1];
  if (paid) return `${paid}比例`;
  if (/到位/u.test(around)) return '资金到位率';
  const named = /([\p{Script=Han}\d]{1,16}?(?:率|满意度|比例|占比|比重|知晓度))/u.exec(around)?.[1];
  if (named && !named.startsWith('占')) return named.replace(/^(?:的|其|其中|使|实现)/u, '');
  if (/^占|占[^，。；]{0,12}$/u.test(noun)) return null;
  if (/增长|增加|提高|上升|下降|减少/u.test(around)) return '增长率';
  return noun === '' || noun.length > 24 ? null : `${noun}占比`;
}
