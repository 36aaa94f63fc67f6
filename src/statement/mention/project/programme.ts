/** Programmes without quotation marks, told by the verb that takes them and by how they end: 建立同驻共建机制, 启动第二批督导培养工作; and lists of promises. */
import { matches } from '../../../text/matches.ts';
import type { Mention } from '../../../vocabulary/statement.ts';
import { hasVerb } from '../name/edge.ts';
import { articleNest } from '../name/suffixed.ts';
import { ownName } from '../organization/social-organization.ts';
import type { Proposal } from '../proposal.ts';
import type { Sentence } from '../sentence.ts';
import { anyOf } from '../words.ts';
import { heldProject } from './held.ts';
import { PRACTICE_ENDINGS, PROMISES, UNDERTAKING_ENDINGS, WITHOUT_NAME } from './programme-words.ts';

const WORDS = '[〇㐀-鿿𠀀-𲎯A-Za-z\\d“”()+]';
/** Levels that work together are listed in the name: 市、区县、街道三级联动机制. */
const LEVELS = '(?:[省市区县镇街道乡村居社]{1,3}、){1,4}';
const END = '(?=[，。；、：”()]|$|和|与|及|并|等)';
const LEAD = '(?:了|起来?|出|起了)?';
/** 建立继续教育制度, 健全供需对接机制. */
const PRACTISED = new RegExp(
  `(?:建立健全|建立完善|建立并完善|建立起?|构建起?|健全|创新|实行|推行|探索建立|探索形成|形成)${LEAD}(?<name>(?:${LEVELS})?${WORDS}{4,24}?(?:${anyOf(PRACTICE_ENDINGS)}))${END}`,
  'gu',
);
/** 启动社工站星级评定工作, 开展社会组织等级评估. */
const UNDERTAKEN = new RegExp(
  `(?:组织开展|开展|启动|实施|推进|推行|探索|组织|举办|承办)${LEAD}(?:[\\d一二两三四五六七八九十]+余?[期次场轮项])?(?<name>${WORDS}{4,24}?(?:${anyOf(UNDERTAKING_ENDINGS)}))(?<work>工作)?${END}`,
  'gu',
);
/** 启动孵化基地转型工作 */
const BEGUN = new RegExp(`启动${LEAD}(?<name>${WORDS}{5,20}?工作)${END}`, 'gu');
/** 大力实施社区总体营造项目 */
const NAMED_KIND = new RegExp(
  `(?:实施|推进|启动|推行)${LEAD}(?<name>${WORDS}{4,16}?(?:项目|计划|工程|行动))${END}`,
  'gu',
);
/** 将社工人才支持计划纳入十件实事 */
const ENTERED = new RegExp(
  `[将把](?<name>${WORDS}{4,20}?(?:建设|计划|项目|试点|改造|工程|培训))(?<work>工作)?(?=[^，。；]{0,6}?(?:纳入|列入))`,
  'gu',
);
/** 在甲社区营造的凉水井文化项目 */
const DONE_PROJECT =
  /(?:实施|开展|承接|打造|运营|营造|执行|策划|设计|推出|发起|申报)的(?<name>[〇㐀-鿿𠀀-𲎯]{3,14}?项目)(?![〇㐀-鿿𠀀-𲎯]{0,2}(?:数|资金|经费|中|总))/gu;
/** 把三个街道的居家养老服务交给甲公司承接 */
const HANDED_OUT =
  /[将把](?:[^，。；“”]{0,24}的)?(?<name>[〇㐀-鿿𠀀-𲎯]{2,12}服务)(?=(?:工作|全部|整体|统一|打包)?(?:交给|交由|委托给?|外包给|发包给)[^，。；]{4,30}(?:承接|实施|运营|执行|承办|负责|提供)(?:[，。；]|$))/gu;
const PROMISED = new RegExp(PROMISES, 'gu');
/** 社会 counts nothing, 社会组织 does. */
const GENERIC = new RegExp(`社会组织|社会工作|${anyOf(WITHOUT_NAME)}`, 'gu');
const NO_PHRASE = /[的在由对向把将被从以使让为]|^[后前了]|月内|年内|日内|提出|[“”]$|^[“”、和与及]|如|按|并/u;
/** 一次绩效评估 is counted, not named; 2019年…检查 and 第二批… are. */
const COUNTED = /^(?:[\d一二两三四五六七八九十]+余?[期次场轮项个批]|多[次项]|各)/u;
/** Verbs that are a matter of work as well. */
const MATTER = /^(?:孵化|培育|督导|资助|扶持|帮扶|购买|调解|评估|培训|养老|救助)/u;
/** Any place builds these. */
const EVERYWHERE =
  /(?:人才|队伍|体系|能力|文明|法治|平安|作风|党风|制度|机制|组织|阵地|设施|党建)建设$|(?:整治|排查|大检查)(?:行动|工作)?$/u;
const OWN_LEAST = 3;

export function programme(sentence: Sentence): Proposal[] {
  return [
    ...matched(sentence, PRACTISED),
    ...matched(sentence, UNDERTAKEN),
    ...matched(sentence, BEGUN),
    ...matched(sentence, NAMED_KIND),
    ...matched(sentence, ENTERED),
    ...doneProjects(sentence),
    ...handedOut(sentence),
    ...promised(sentence),
    ...heldProject(sentence),
  ];
}

const MORE = new RegExp(
  `(?:、|和|与|及|以及)(?<name>${WORDS}{4,20}?(?:${anyOf([...PRACTICE_ENDINGS, ...UNDERTAKING_ENDINGS])}))(?<work>工作)?${END}`,
  'uy',
);

/** The one behind the verb, and those that a list goes on with. */
function matched(sentence: Sentence, pattern: RegExp): Proposal[] {
  const { text } = sentence;
  return matches(text, pattern).flatMap((first): Proposal[] => {
    const found: Proposal[] = [];
    let end = first.index + first[0].length;
    for (let match: RegExpExecArray | null = first; match; match = MORE.exec(text)) {
      const { name = '', work = '' } = match.groups ?? {};
      if (!isName(name)) break;
      end = match.index + match[0].length;
      const from = end - name.length - work.length;
      found.push({ from, to: end, thing: thing(sentence, name, name + work), weight: -2 });
      MORE.lastIndex = end;
    }
    return found;
  });
}

/** Enough words of its own, and no clause. */
function isName(name: string): boolean {
  if (NO_PHRASE.test(name) || COUNTED.test(name) || EVERYWHERE.test(name)) return false;
  if (name.split('“').length !== name.split('”').length) return false;
  const own = name.replaceAll(GENERIC, (word) => (/^社会./u.test(word) ? word : ''));
  return own.length >= OWN_LEAST && (MATTER.test(name) || !hasVerb(name.slice(0, 2)));
}

function doneProjects(sentence: Sentence): Proposal[] {
  return matches(sentence.text, DONE_PROJECT).flatMap(({ 0: words, index, groups }): Proposal[] => {
    const { name = '' } = groups ?? {};
    if (NO_PHRASE.test(name) || COUNTED.test(name) || ownName(name.slice(0, -2)).length < 3) return [];
    const to = index + words.length;
    const { scale: _, ...one } = thing(sentence, name, name);
    return [{ from: to - name.length, to, thing: one, weight: -2 }];
  });
}

function handedOut(sentence: Sentence): Proposal[] {
  return matches(sentence.text, HANDED_OUT).flatMap(({ 0: words, index, groups }): Proposal[] => {
    const { name = '' } = groups ?? {};
    if (/[的在了由将把与和及]|^(?:公共|社区|各类|相关|部分|这些|专业|社会|购买|政府购买)?服务$/u.test(name)) return [];
    const to = index + words.length;
    const { scale: _, ...one } = thing(sentence, name, name);
    return [{ from: to - name.length, to, thing: one, weight: 1 }];
  });
}

/** 十件民生实事, 为民办实事项目 */
const promised = (sentence: Sentence): Proposal[] =>
  matches(sentence.text, PROMISED).map(({ 0: name, index }) => ({
    from: index,
    to: index + name.length,
    thing: thing(sentence, name, name),
  }));

function thing(sentence: Sentence, name: string, printed: string): Mention {
  const within = articleNest(sentence);
  return {
    type: 'Project',
    name,
    scale: 'PROGRAMME',
    ...(printed === name ? {} : { printed }),
    ...(within.length > 0 ? { within } : {}),
  };
}
