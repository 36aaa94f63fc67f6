/** Numbers in clean text that are no facts: codes, telephones, addresses of the net, document numbers, counters of a page, ages, ordinals, times of day. */

import type { Range } from './clean.ts';
import { ofLastText } from './last-text.ts';
import { matches } from './matches.ts';

export type NonFactKind =
  | 'URL'
  | 'EMAIL'
  | 'TELEPHONE'
  | 'ID'
  | 'CODE'
  | 'DOCUMENT_NUMBER'
  | 'COUNTER'
  | 'AGE'
  | 'ORDINAL'
  | 'TIME'
  | 'ADDRESS'
  | 'RATIO'
  | 'LABEL'
  | 'WORD';

export interface NonFact extends Range {
  text: string;
  kind: NonFactKind;
}

const CN = '[〇零○一二两三四五六七八九十百千]';
const NUMBER = `(?:\\d{1,6}|${CN}{1,6})`;
const AGE_END = '(?:周岁|岁)(?:\\(含\\))?(?:及?以[上下内])?';

/** In the order in which they are tried at each place. */
const PATTERNS: readonly (readonly [NonFactKind, string])[] = [
  [
    'URL',
    '(?:https?://|www\\.)[\\w./?=&%#:~+@-]+|[\\w-]{2,40}(?:\\.[\\w-]{2,40}){0,3}\\.(?:com|cn|org|net|gov|edu)(?:\\.cn)?(?:/[\\w./?=&%#-]*)?(?![\\w@])',
  ],
  ['EMAIL', '(?<![\\w.])[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4}'],
  ['ID', '(?<![\\dA-Za-z])(?:\\d{17}[\\dXx]|(?=[A-Z]*\\d)[0-9A-Z]{18})(?![\\dA-Za-z])|(?:邮编|邮政编码)[：:]?\\d{6}'],
  [
    'TELEPHONE',
    '(?<!\\d)1[3-9]\\d{9}(?!\\d)|(?<!\\d)\\(?0\\d{2,3}[)-]?\\d{7,8}(?:[-转]\\d{1,6})?(?!\\d)|(?<!\\d)[48]00-?\\d{3}-?\\d{4}(?!\\d)|' +
      '(?:电话|热线|传真|手机|QQ群?|微信号?)(?:号码?)?[：:为]?(?:\\d{5,12}|\\(?0\\d{2,3}[)-]\\d{7,8})(?:[-转、/]\\d{2,12})*|(?<!\\d)(?:12\\d{3}|96\\d{3,4}|1[12][0249])(?=[〇㐀-鿿𠀀-𲎯“”"]{0,10}(?:热线|平台|电话|专线))',
  ],
  ['DOCUMENT_NUMBER', '[〇㐀-鿿𠀀-𲎯]{0,8}[〔\\[(【]\\s?(?:19|20)\\d{2}\\s?[〕\\])】]第?\\s?\\d{1,5}号'],
  [
    'COUNTER',
    '(?:浏览|点击|阅读|访问|访客|点赞|转发|评论|下载|收藏|分享|查看)(?:次数|人数|量|数|率)[：:]?\\d[\\d,.]*[万]?(?:次|人次?)?|' +
      '(?:浏览|点击|阅读|访问|点赞|转发|评论|下载|收藏|分享|查看)[：:]\\d[\\d,.]*[万]?(?:次|人次?)?|(?:阅读|浏览|点击) \\d[\\d,.]*',
  ],
  [
    'LABEL',
    `(?:^|(?<=[。；：！？]))(?:\\d{1,2}[.、](?!\\d)|${CN}{1,3}、|\\((?:\\d{1,2}|${CN}{1,3})\\)|\\d{1,2}\\)|${CN}是(?!否))`,
  ],
  [
    'ORDINAL',
    `(?:序号|编号|第)${NUMBER}(?:[-—~至到、和]第?${NUMBER})*(?:届|批次?|期|轮|次|个|名|位|条|章|节|款|项|号|季度|版|页|阶段|产业|课堂|线|部门|书记|方)?|(?<![举]办[了过]?|连续|共)(?<!\\d)${NUMBER}届|[十二]{1,3}[一二三四五六七八九]?大(?=[以报精召提胜会后]|$|[，。”])|[一二三四五六七八九]中全会|首${CN}?届`,
  ],
  [
    'AGE',
    `(?<!平均年龄[^，。]{0,6})(?:年满|满|未满|不满|超过|低于)?${NUMBER}(?:多|余)?(?:周?岁)?(?:\\(含\\))?(?:以上)?(?:[-—~至到、]${NUMBER}){1,2}${AGE_END}|` +
      `(?<!平均年龄[^，。]{0,6})(?:年满|满|未满|不满|超过|低于)?${NUMBER}(?:多|余)?${AGE_END}|(?<!\\d)\\d{1,2}后(?=[，、。的人群年社])`,
  ],
  [
    'TIME',
    `(?:星期|周|礼拜)[一二三四五六日](?:[至到—-](?:星期|周|礼拜)?[一二三四五六日])?|(?<!\\d)[0-2]?\\d:[0-5]\\d(?::[0-5]\\d)?(?!\\d)|(?<![\\d.])(?:[01]?\\d|2[0-4])(?:点(?![位名多余以个])(?:半|\\d{1,2}分|钟)?|时(?:\\d{1,2}分|许|整)?(?=[至到、，。许]|$))|${CN}点(?:半|钟)|7[×x*]24小?时?`,
  ],
  [
    'RATIO',
    '(?<![\\d.])\\d(?:\\.\\d)?折(?![叠合算旧返])|(?<![\\d:])\\d{1,3}:\\d{1,3}(?:[.:]\\d{1,3})?(?![\\d:])|(?<=按|以)\\d+[：:]\\d+',
  ],
  [
    'ADDRESS',
    `(?<=[路街巷道弄村里大厦园区栋幢楼])(?:\\d{1,5}(?:-\\d{1,4})?(?:[弄号栋幢座楼室层](?:楼|院)?))+|\\d{1,4}号(?=楼|院|门|线|厅)|\\d{1,4}[栋幢]\\d{1,3}单元(?:\\d{1,4}室)?`,
  ],
  [
    'ORDINAL',
    '(?<![\\d.])\\d{1,5}号(?![召称])(?:[文令通公])?|\\d{1,2}级(?![联以])|(?<!\\d)\\d{1,2}(?:[-—~至到、]\\d{1,2})?年级|[一二三四五六七八九](?:级|等[奖级])(?!联动)|[一二三](?:甲|乙)(?=医|[，。等])|TOP\\d+',
  ],
  [
    'CODE',
    '(?:编号|(?<!信用)代码|证号|登记号|备案号|许可证号?|批准文号|ICP备|公网安备|票号|项目号|账号|帐号)[：:为第]?[\\w-]*\\d[\\w-]*号?|[A-Za-z]{1,10}[ /-]?[A-Za-z]{0,6}[ -]?\\d[\\w.-]*(?:[-—]\\d+)*|' +
      '(?<![\\w.])\\d{1,4}[A-Z]{1,6}(?![a-z])[\\w-]*|\\d\\.\\d版|(?<!\\d)\\d{12,}(?!\\d)|\\d+\\+\\w(?![\\d万])|\\d{4}级',
  ],
  [
    'WORD',
    '一对一|一带一路|一次性|一体化?|一站式|一门式|一条龙|一揽子|一方面|一系列|一部分|一老一小|一户一[档策]|一人一[档策]|一事一议|一刀切|一把手|一起|一般|一定|一直|一样|一致|一切|一旦|一些|一线|一心|一道|一时|统一|唯一|之一|万一|专一|一手|一[^\\d，。]一(?=[户策品特]|[，。、])|' +
      '零(?=支出|距离|投诉|发案|差评|门槛|容忍|上访|事故|报告|报名)|腊八|二月二|三月三|四处(?=化缘|奔|打听|寻|求|跑|走|找|张望|散|宣|联系|筹)|三社|五社|[两二]委|两新|两会|两岸|三农|四点半|三方|百姓|百年|千家万户|千方百计|万家|百花|百强|四大班子|五位一体|十分|十足|千百|万众|万千|八方|四面|百日|三孩|二胎|二次|二手|两侧|两旁|双十一?|五一|六一|七一|八一|十一(?=国庆|假期|黄金)|九九重阳|重阳节|三八|五四|一五一十|千里|百货|万达|万科|百度|百科|七夕|三明|三亚|四川|九江|六安|十堰|百色|千山|万州|万宁|五华|三门峡|二中|一中|[一二三四五六七八九]小(?=[，。、])',
  ],
];

const anyOf = (kinds: (kind: NonFactKind) => boolean): RegExp =>
  new RegExp(
    PATTERNS.flatMap(([kind, pattern], index) => (kinds(kind) ? [`(?<p${index}>${pattern})`] : [])).join('|'),
    'gu',
  );
const NON_FACT = anyOf(() => true);
/** A document number may begin at any character: it is looked for only where a bracketed year stands. */
const WITHOUT_NUMBERS = anyOf((kind) => kind !== 'DOCUMENT_NUMBER');
const BRACKETED_YEAR = /[〔[(【]\s?(?:19|20)\d{2}/u;

/** Every such span in order, none over another. Linear. */
export const findNonFacts: (text: string) => readonly NonFact[] = ofLastText((text) => {
  const found: NonFact[] = [];
  for (const match of matches(text, BRACKETED_YEAR.test(text) ? NON_FACT : WITHOUT_NUMBERS)) {
    const groups = match.groups ?? {};
    const index = PATTERNS.findIndex((_, number) => groups[`p${number}`] !== undefined);
    const kind = PATTERNS[index]?.[0];
    if (kind) found.push({ from: match.index, to: match.index + match[0].length, text: match[0], kind });
  }
  return found;
});
