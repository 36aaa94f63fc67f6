/** What a share is a share of, in words: 护理型床位占比, 办结率, 拨付比例. */
import type { Counted } from './noun.ts';
import { isSureNoun } from './noun-sure.ts';
import { frontLength } from './noun-words.ts';

/** Null where the text does not say. `noun`: the words next to the number without what does not belong to them. */
export function shareIndicator(noun: string, { around, isBefore, told, lead }: Counted, behind: string): string | null {
  const paid =
    /^(?:的)?(?:比例|标准)?(?:给予|予以|进行)?(配套|补助|补贴|资助|奖励|拨付|报销|分担|承担|扣减|核减|减免|提取|支付)/u.exec(
      behind,
    )?.[1];
  if (paid) return `${paid}比例`;
  // 其中60%从福利彩票公益金安排.
  if (
    isBefore &&
    /^(?:的?(?:资金|经费|费用))?[从由][^，。；]{2,30}(?:安排|列支|支出|解决|承担|负担)/u.test(behind + told)
  )
    return '资金占比';
  const drawn = /^的比例[^，。；]{0,14}?(抽查|抽取|检查|评估|奖励|配套|提取)/u.exec(`${behind}${told}`)?.[1];
  if (drawn) return `${drawn}比例`;
  if (/到位(?!率)/u.test(around)) return '资金到位率';
  if (/完成了?[^，。；]{0,10}(?:任务|目标|指标|计划|约定)[^，。；]{0,4}的$/u.test(lead)) return '完成率';
  // 低于同城平均水平约两成: by how much, and of what is not said.
  if (isBefore && /(?:低于|高于|高出|超出)[^，。；\d]{2,14}$/u.test(lead) && !/的$/u.test(lead)) return null;
  if (!isBefore) return ofThose(noun, told);
  if (/(?:(?<![效频])率|满意度|知晓度|进度|比例)$/u.test(noun)) return noun;
  const rate = RATE.exec(around)?.[1];
  const named = rate && !/^占/u.test(rate) ? rate.slice(frontLength(rate)).replace(/^(?:的|使|让|把)+/u, '') : '';
  if (named !== '') return isSureNoun(named) ? named : null;
  if (/占(?:全部)?应[建设有](?:数|总数|站点数)?的/u.test(around)) return '覆盖率';
  if (/^(?:剩余|余下|其余|尾款)/u.test(noun)) return '拨付比例';
  const part = PART.exec(around)?.[1] ?? OF_OTHER.exec(around)?.[1];
  if (part) return withShare(part.slice(frontLength(part)));
  if (/(?:先行|首期|首次|分期|预先?|再行?|一次性)?(?:拨付|支付|兑付|预付)|再付$|再付\d/u.test(around + behind))
    return '拨付比例';
  const cut = CUT.exec(around)?.[0];
  if (cut) return `${cut}比例`;
  if (PAID_OUT.test(around)) return '拨付比例';
  const fallen = CHANGED.exec(lead);
  if (fallen) return changed(fallen[1] ?? '', fallen[2] ?? '');
  // 不少于三成投向县域.
  if (
    noun === '' &&
    told.length > 1 &&
    (!IN_WORDS.test(around) || /^(?:投向|投给|用于|流向|持有|希望|愿意)/u.test(told))
  )
    return `${told.slice(0, 20)}占比`;
  const borne = /(?:财政|省级?|市级?|县级?|区级?|街道|[乡镇村])[^，。；\d]{0,6}?(承担|负担|分担)$/u.exec(
    lead.replace(/(?:约|近|了)+$/u, ''),
  )?.[1];
  if (borne) return `${borne}比例`;
  if (/^占|占[^，。；]{0,12}$/u.test(noun) || noun.length > 24 || !/[〇㐀-鿿𠀀-𲎯]{2}/u.test(noun)) return null;
  return withShare(noun);
}

/** 其中一半放在乡镇: of what is hardly said. */
const IN_WORDS = /[一二两三四五六七八九几]成|半/u;

/** 60岁以上居民占38.2%. */
const OLD =
  /^(?:6[05]|六十五?)(?:周)?岁(?:\(含\))?(?:及)?以上(?:的)?(?:户籍|常住)?(?:老年人口|老年人|老人|居民|人口|长者)?$/u;

function withShare(noun: string): string | null {
  const plain = noun.replace(/(?:的|各)$/u, '');
  // 60周岁以上老年人口43.7万人，占24.6%: the age is a number of its own.
  if (/^(?:周)?岁(?:及)?以上/u.test(plain)) return OLD.test(`60${plain}`) ? '老年人占比' : null;
  if (OLD.test(plain)) return '老年人占比';
  if (/(?:占比|比重|比例)$/u.test(noun)) return noun;
  return isSureNoun(plain) ? `${plain}占比` : null;
}

/** 72%的受访者月收入在4000元以下: those of them of whom it is true. */
function ofThose(noun: string, told: string): string | null {
  if (noun === '' || /^(?:时间|精力|工作|功夫|比例)/u.test(noun) || noun.length > 24) return null;
  if (/如果|要是|假如/u.test(told) || (noun !== '人' && !isSureNoun(noun))) return null;
  const what = told.replace(/^(?:都|均|已经?|也|还|则|里|中)+/u, '').replace(/的$/u, '');
  if (what === '' || what.length > 20) return withShare(what === '' ? noun : what.slice(0, 20));
  return `${what}的${noun}占比`;
}

/** A word for a rate right before the number: 考试通过率由, 服务满意度达到. */
const RATE =
  /([〇㐀-鿿𠀀-𲎯A-Za-z\d“”]{0,16}?(?:(?<=[〇㐀-鿿𠀀-𲎯])(?<!效|频)率|满意度|进度|知晓度|参与度|认可度|好评度|比例|占比|比重|知晓率))(?=[^率]{0,10}$|[^率]{0,12}\d)/u;
/** 管理费用占总支出的4.2%: what stands before 占. */
const PART = /([^，。；：、占]{2,20}?)(?:总数|人数|数量)?(?:约|已|共|合计|仅|就)?占(?:比|有|到|了|全)?/u;
/** 平均薪酬不低于上年平均工资的80%: measured by another. */
const OF_OTHER =
  /([〇㐀-鿿𠀀-𲎯]{2,14}?)(?:不低于|不高于|不超过|低于|高于|超过|达到|相当于|仅为|约为|为)[〇㐀-鿿𠀀-𲎯]{2,24}的(?=\D{0,4}\d)/u;
/** 首款60%，评估后再给40%. */
const PAID_OUT = /(?:[首尾末余]|进度|预付|[一二三]期)款|(?:先|再|后)(?:给|拨|付|支付|拨付|兑付)/u;
/** 扣减次年经费的30%: by which share something is taken. */
const CUT = /扣减|扣除|核减|减免|下浮|压减|削减|提取|预留|抽查|抽取|抽检|让利|降低收费/u;
/** 信访量同比下降41%: it rose or fell, and of what. */
const CHANGED =
  /([^，。；：、\d]{0,14}?)(?:同比|环比|比上年|比去年|较上年|较去年|年均|平均|总体|大幅|均|也|又|已)*(增长|增加|增幅|提高|上升|提升|上调|上浮|上涨|下调|增|升|下降|减少|降低|降幅|缩减|降|减|下滑)(?:了|约|近|达|达到|到|至|为|超过?|幅度){0,3}$/u;

function changed(what: string, how: string): string {
  const noun = what.replace(/^(?:比|较|同比|其中|但|而|且|使|让)[^，]{0,6}$/u, '');
  return /[降减缩滑下]/u.test(how) ? `${noun}下降率` : '增长率';
}
