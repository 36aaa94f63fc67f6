/** Measures that a text names without 《》: by their number, by what they are called in quotation marks, by who sent them. */
import { matches } from '../../../text/matches.ts';
import type { Proposal } from '../proposal.ts';
import type { Sentence } from '../sentence.ts';
import { titles } from './title.ts';
import { NUMBERED_ENDING } from './title-words.ts';

export function untitledPolicy(sentence: Sentence): Proposal[] {
  const { text } = sentence;
  const inside = titles(text);
  return [...numbered(text), ...called(text), ...about(text), ...putOut(text), ...counted(text), ...sent(text)].filter(
    ({ from, to }) => !inside.some((title) => title.from <= from && to <= title.to),
  );
}

/** Letters of an issuer and 发, 函, 办 …: 民发〔2021〕15号. */
const NUMBER =
  /(?<number>(?:[\u4e00-\u9fff](?<![据照按实彻行依由和及与的了于见称为以])){1,7}[〔[【]\s?(?:19|20)\d\d\s?[〕\]】]\s?第?\d{1,4}号)(?<noun>文件|文)?/gu;

/** 根据民发〔2021〕15号文件; the number in a note behind a title, or alone in its line, is a property of that title. */
function numbered(text: string): Proposal[] {
  return matches(text, NUMBER).flatMap(({ 0: printed, index, groups }) => {
    const { number = '', noun = '' } = groups ?? {};
    const before = text.slice(Math.max(0, index - 6), index);
    const behind = text.slice(index + printed.length);
    const isBasis = /(?:根据|按照?|依据|依照|落实|执行|贯彻|遵照|参照|印发|以|和|、)$/u.test(before);
    if (/[(（《][^()（）《》]*$/u.test(before) || !(noun !== '' || isBasis) || /^[)）]?$/u.test(behind)) return [];
    const thing = { type: 'Policy' as const, name: number, ...(noun ? { printed } : {}) };
    return [{ from: index, to: index + printed.length, thing, weight: 1 }];
  });
}

/** “人才新政45条”, “养老二十条”, “1+5”文件. */
const CALLED = new RegExp(
  `“(?<name>[^“”《》，。]{2,14}?(?:${NUMBERED_ENDING}|新政))”|(?<formula>“[^“”《》，。]{0,6}\\d\\s?\\+\\s?\\d{1,2}(?:\\+\\d{1,2})?[^“”，。]{0,2}”(?:系列)?(?:政策文件|政策|文件)(?!体系))`,
  'gu',
);

function called(text: string): Proposal[] {
  return matches(text, CALLED).map(({ index, groups }) => {
    const { name, formula } = groups ?? {};
    const words = name ?? formula ?? '';
    const from = name ? index + 1 : index;
    return { from, to: from + words.length, thing: { type: 'Policy', name: words }, weight: 4 };
  });
}

const BODY = '(?:部|厅|局|委|办|办公室|办公厅|政府|委员会|联合会|[省市区县])';
const ABOUT = new RegExp(
  `(?<name>关于(?<=${BODY}[^，。；：《》]{0,8}(?:印发|下发|出台|制定|发布|发出|下达|的)?了?关于)[^，。；：《》“”]{4,50}?的(?:若干|实施|指导)?(?:通知|意见|决定|批复|规定|办法|方案|通告))(?=[，。；、（(]|要求|精神|规定|明确)(?!$)`,
  'gu',
);

/** 按照省民政厅关于加快社工站建设的通知要求: a title without its marks, inside a sentence. */
function about(text: string): Proposal[] {
  return matches(text, ABOUT).map(({ index, groups }) => {
    const name = groups?.name ?? '';
    return { from: index, to: index + name.length, thing: { type: 'Policy', name }, weight: 1 };
  });
}

const PUT_OUT =
  /(?:出台|印发|下发|颁布|发布|制定|制订|推出|定下|编制)(?:实施)?(?:了|的)?(?<name>(?![了的是一]|[省市区县]?统一|相关|有关|各)(?:[^，。；：、《》“”\d的了]|“[^“”，。]{1,10}”){4,28}?(?:管理办法|实施办法|暂行办法|奖励办法|扶持办法|办法|细则|实施意见|指导意见|实施方案|行动方案|三年计划|行动计划|五年规划|规划|条例|规定|标准|规范|指引|若干措施|优惠政策|补贴政策|激励政策|扶持政策)(?:[(（](?:试行|暂行|修订|(?:19|20)\d\d)[^()（）]{0,12}[)）])?)(?=[，。；、]|[(（](?!试行|暂行|修订|(?:19|20)\d\d)|$|等|并|后|以来|未|已|仅|将|中|指出|提出|明确|规定|要求|强调|和|与|及|正式)/gu;
/** What is put out so is no measure: 制定个性化服务方案, 执行国家标准. */
const NO_MEASURE =
  /个性化|个案|针对性|切实可行|科学|详细|具体|年度|统一|国家|行业|地方|项目实施|活动|服务方案|服务计划|工作方案|照护|学习|救助方案|帮扶方案|应急|[他她它我们其]|^(?:工作|实施|相关|配套|管理|一系列|服务|有关|专项|发展)+(?:办法|细则|方案|意见|计划|规划|条例|规定|标准|规范|政策|措施)$/u;

/** 出台甲市社区社会组织分级管理细则, 同月印发的…三年计划: a title without its marks behind the verb that puts it out. */
function putOut(text: string): Proposal[] {
  return matches(text, PUT_OUT).flatMap(({ 0: words, index, groups }) => {
    const name = groups?.name ?? '';
    if (NO_MEASURE.test(name)) return [];
    const to = index + words.length;
    return [{ from: to - name.length, to, thing: { type: 'Policy' as const, name }, weight: 1 }];
  });
}

const COUNTED =
  /(?:有关|关于|涉及)[^，。；：《》]{4,40}?的(?:政策文件|规范性文件|制度文件|政策|文件)(?=\d+[余多]?[份个项部件])/gu;

/** 出台有关社区党建等方面的政策文件8份: a group of measures that are not named one by one. */
const counted = (text: string): Proposal[] =>
  matches(text, COUNTED).map(({ 0: name, index }) => ({
    from: index,
    to: index + name.length,
    thing: { type: 'Policy', name, named: false },
  }));

const SENT = new RegExp(
  `(?:根据|按照|依据|遵照|落实|执行)[\\u4e00-\\u9fff、]{1,20}?(?<=${BODY})(?<name>(?:的|有关|相关|最新|统一){0,2}(?<noun>(?:工作)?(?:通知|批复|文件|工作要求)))(?=要求|精神|规定|，)`,
  'gu',
);

/** 落实省民政厅的通知要求: known by its issuer and these words. */
function sent(text: string): Proposal[] {
  return matches(text, SENT).map(({ 0: words, index, groups }) => {
    const printed = (groups?.name ?? '').replace(/^的/u, '');
    const to = index + words.length;
    return { from: to - printed.length, to, thing: { type: 'Policy', name: printed }, weight: 1 };
  });
}
