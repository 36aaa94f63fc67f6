/** The words that say what a sum is for: 用于…, 购买…, or the noun that stands before it, as in 发放运营补贴97万元. */
import type { Range } from '../../../text/passages.ts';
import type { Scene } from '../../scene.ts';
import { type Around, lastSumEnd, wordsIn } from '../shared/around.ts';
import { canPay } from './actor.ts';

const PURPOSE =
  /(?:用于|用在|用来|(?<verb>购买|采购)|(?<!在[^，]{0,20}的|获得?|得到|给予|争取|社会|大力|一般)(?:支持|资助|扶持|推动)(?!力度|标准|政策|总|资金|经费|金额|对象|上限|额|期|款|协议|[—-]))(?<what>[^，。；：]{2,60}?)(?=上?(?:$|[，。；：]))/u;
/** What follows the words of a purpose and is none of it: 项目14个，经费共计…. */
const TAIL =
  /(?:每.*|各.*|[共约近]?\d[\d,.万余多]*[〇㐀-鿿𠀀-𲎯]?|(?:的)?(?:资金|经费|费用)(?:累计|共计|合计|总计|总额|金额|超过|达到?|近|约|为|共|不足|不到|仅)*|(?:累计|共计|合计|总计|共|约|近|达|为))$/u;
/** Too wide to say anything. */
const NOTHING =
  /^(?:服务|项目|支持|资助|居民|群众|社会|收入|主体|\d+[名户家个].*|的.*|了.*|[、等].*|.*(?:方式|形式|收入))$/u;

/** The noun before the sum. */
const BEFORE_SUM = /(?<what>[〇㐀-鿿𠀀-𲎯“”]{2,24}?)(?:为|有|达到?|共|约|由|提高到|提高至|增加到|资金|经费)*$/u;
const LEAD =
  /^.*(?:发放|支出|安排|投入|拨付|下达|下拨|给予|[年月]|增发|兑现|共|累计|支付|落实|其中|全年|年度|列支|名|提高|将|获得?|的)(?=[〇㐀-鿿𠀀-𲎯]{3})/u;
const IS_NOUN = /[金贴费]$|标准|经费|(?:项目|人员|管理|运营|运行|活动|办公|公益|业务|培训|筹资)支出$|(?:补助|资助)$/u;
/** What money is or comes from is no purpose of it, and a verb or a bound is none. */
const NO_PURPOSE =
  /公益金|财政|专项资金|自筹|善款|捐|创投资金|总收入|总支出|募集|筹集|(?:^|市|区|县|级)(?:资金|经费|补助|资助|补贴)$|获|拿到|得到|争取|额度|单个|同一|最高|最多|上限|不超|[又再已还]|今年|去年|[年月]均|[户人家]均|平均|继续|统一|另|予以|专项(?:补助|资助)|(?:会|局|中心|街道|社区|公司|政府|集团)(?:补助|资助|补贴)$/u;

/** As a range of the passage; null where the text gives none. */
export function purposeOf(around: Around): Range | null {
  const { scene, clause, clauses, index, segment, range } = around;
  const next = clauses[index + 1];
  const hasOwn = next && !scene.money.some(({ from }) => from >= next.from && from < next.to);
  const to = next && hasOwn && next.to <= segment.to ? next.to : clause.to;
  const last = clauses[index - 1];
  // 购买服务项目14个，共286万元
  const isBare = /^(?:共|共计|合计|总计|总额|金额|资金|经费)*$/u.test(
    wordsIn(scene, { from: clause.from, to: range.from }),
  );
  const from = isBare && last && last.from >= segment.from ? last.from : lastSumEnd(around);
  const other = scene.money.find((one) => one.from >= range.to)?.from ?? to;
  const [before, behind] = [
    verbAt(around, { from, to: range.from }),
    verbAt(around, { from: range.to, to: Math.min(to, other) }),
  ];
  const isSaid = before !== null && /用[于在来]$/u.test(wordsIn(scene, { from, to: before.from }));
  if (isSaid) return before;
  const noun = nounBefore(wordsIn(scene, { from, to: range.from }).replace(/(?:每|按).*$/u, ''), from);
  return behind ?? before ?? (noun && namesPayer(scene, noun) ? null : noun);
}

/** 社区侨联牵头成立的“敬老基金”资助: who gives is no purpose. */
const namesPayer = (scene: Scene, range: Range): boolean =>
  scene.things.some(({ thing, from, to }) => canPay(thing) && from < range.to && range.from < to);

function verbAt({ scene }: Around, reach: Range): Range | null {
  const match = PURPOSE.exec(wordsIn(scene, reach));
  const { verb = '', what = '' } = match?.groups ?? {};
  const words = what.replace(TAIL, '');
  if (!match || words.length < 2 || NOTHING.test(words)) return null;
  const end = reach.from + match.index + match[0].length - what.length + words.length;
  return { from: end - words.length - verb.length, to: end };
}

function nounBefore(words: string, from: number): Range | null {
  const match = BEFORE_SUM.exec(words);
  const printed = match?.groups?.what;
  if (!match || !printed) return null;
  const lead = LEAD.exec(printed)?.[0].length ?? 0;
  const noun = printed.slice(lead);
  if (noun.length < 3 || !IS_NOUN.test(noun) || NO_PURPOSE.test(noun)) return null;
  return { from: from + match.index + lead, to: from + match.index + printed.length };
}
