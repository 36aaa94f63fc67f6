/** Projects that a heading names without a word for what they are: 银杏邻里, and below it 这是我们做得最久的项目, or elsewhere “银杏邻里”. */
import type { Mention } from '../../../vocabulary/statement.ts';
import { HOUSE } from '../facility/words.ts';
import { nestAt } from '../name/suffixed.ts';
import type { Proposal } from '../proposal.ts';
import type { Sentence } from '../sentence.ts';
import { FIGURATIVE, MANNER, nested } from './done.ts';

/** A line of nothing but a short name, with a bullet or number before it. */
const LINE =
  /^[^\p{L}\p{N}]*(?:[(（]?[\d一二三四五六七八九十]+[)）、.．]\s*)?[“【]?(?<name>[〇㐀-鿿𠀀-𲎯][〇㐀-鿿𠀀-𲎯·A-Za-z\d]{2,11})[”】]?(?:[(（][\d.,]+万?元[)）])?[：:。]?$/u;
/** What the first sentence below says of it. */
const IS_PROJECT =
  /^(?:这是[^，。；]{0,16}项目|(?:该|本|这个)?(?:服务)?项目(?:由|于|自|是|覆盖|实施|面向|旨在|为|针对)|[^。]{0,40}[把将](?:该|这个)?项目|(?:项目)?(?:执行|实施|承接|承办|申报)(?:机构|单位|主体|方)[：:为])/u;
const NO_NAME =
  /(?:情况|工作|做法|成效|问题|建议|打算|计划|安排|措施|背景|概况|介绍|感谢|展望|结语|后记|我们|项目|内容|目标|原则|要求|条件|程序|方式|范围|对象|标准|材料|时间|须知|说明|名单|附件|公告|通知|报告|总结|数据|收入|支出|账本|故事|声音|案例|过程|流程|程序|监督|监管|管理|评审|评估|验收|考核|保障|依据|理由|期限|信息|支付|付款|拨付|职责|事项|联系|组织|实施|申报|审核|使用|结果|效果|责任|附则|总则|规则|纪律|队伍|体系|机制|设置|选择|来源|分工)$|^(?:关于|一是|二是|如何|怎么|为什么)/u;

/** What a later sentence of an item says of it. */
const SPEAKS_OF =
  /(?:该|本|这个)(?:项目|行动|计划)|(?:^|[，；])项目(?:由|在|面向|覆盖|自|于)|(?:获|拿到|得到|获得)资助|申报，/u;
const ITEM = /^[^\p{L}\p{N}]*[(（]?[\d一二三四五六七八九十]+[)）、.．]/u;
/** How many sentences an item may have. */
const LONGEST_ITEM = 8;

/** 3、“煎饼新手艺”。 四、“夜灯”守护行动，: an item that begins with a name in quotes, alone or with what it is. */
const QUOTED_ITEM =
  /^[^\p{L}\p{N}“]*(?:[(（]?[\d一二三四五六七八九十]{1,3}[)）、.．]|第[一二三四五六七八九十]{1,2}[个名，：])\s*“(?<name>[^“”，。；]{2,16})”(?<rest>[〇㐀-鿿𠀀-𲎯]{0,12})(?=[，。；：:(（—-]|$)/u;
const KIND = /(?:项目|计划|行动|工程|活动|服务|课堂|品牌)$/u;
/** What tells that the items are carried out by someone, or paid for. */
const OF_PROJECTS = /项目|资助|实施|执行|承接|申报|承办|运营|案例|创投/u;

/** “有人陪你去医院” is no hospital. */
const LONGEST_HOUSE = 6;

/** Of such a list at least two, and told of as projects. */
function quotedItems(sentences: readonly string[]): string[] {
  const items = sentences.flatMap((text, index) => {
    const { name = '', rest = '' } = QUOTED_ITEM.exec(text)?.groups ?? {};
    const isName = name !== '' && !FIGURATIVE.test(name) && !MANNER.test(name) && !NO_NAME.test(name);
    return isName && (rest === '' || KIND.test(rest)) ? [{ name, rest, index }] : [];
  });
  const [first] = items;
  if (!first || items.length < 2) return [];
  const told = items.filter(({ rest, index }) =>
    OF_PROJECTS.test(`${rest}${sentences.slice(index, index + 2).join('')}`),
  );
  return told.length * 2 >= items.length
    ? items
        .filter(({ name, rest }) => rest === '' && (name.length > LONGEST_HOUSE || !HOUSE.test(name)))
        .map(({ name }) => name)
    : [];
}

/** The names of such lines in all sentences of a document: each by what stands below it, or as an item of a list of which two are told so. */
export function headedProjects(sentences: readonly string[]): ReadonlySet<string> {
  const lines = sentences.flatMap((text, index) => {
    const name = text.length > 24 ? undefined : LINE.exec(text)?.groups?.name;
    return name && !NO_NAME.test(name) ? [{ name, index, isItem: ITEM.test(text) }] : [];
  });
  const found = new Set([
    ...quotedItems(sentences),
    ...lines.filter(({ index }) => IS_PROJECT.test(sentences[index + 1] ?? '')).map(({ name }) => name),
  ]);
  const items = lines.filter(({ isItem }) => isItem);
  const told = items.filter(({ index }) => isSpokenOf(sentences, index));
  if (told.length >= 2) for (const { name } of items) found.add(name);
  return found;
}

function isSpokenOf(sentences: readonly string[], index: number): boolean {
  const below = sentences.slice(index + 1, index + 1 + LONGEST_ITEM);
  const end = below.findIndex((text) => ITEM.test(text));
  return (end < 0 ? below : below.slice(0, end)).some((text) => SPEAKS_OF.test(text));
}

/** The line itself, and the name elsewhere. */
export function headed(sentence: Sentence): Proposal[] {
  const { text, known } = sentence;
  const names = known.headed;
  if (!names || names.size === 0) return [];
  const line = text.length <= 24 ? LINE.exec(text)?.groups?.name : undefined;
  const found: Proposal[] = [];
  if (line && names.has(line)) {
    const from = text.indexOf(line);
    found.push({ from, to: from + line.length, thing: thingOf(sentence, line, from), weight: -1 });
  }
  for (const name of names) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
      if (name.length >= 4 || text.charAt(at - 1) === '“')
        found.push({ from: at, to: at + name.length, thing: thingOf(sentence, name, at), weight: 1 });
  }
  return found;
}

const thingOf = (sentence: Sentence, name: string, at: number): Mention => ({
  ...{ type: 'Project', name },
  ...nested(nestAt(sentence, at)),
});
