/** Projects that a heading names without a word for what they are: 银杏邻里, and below it 这是我们做得最久的项目, or elsewhere “银杏邻里”. */
import type { Mention } from '../../../vocabulary/statement.ts';
import { nestAt } from '../name/suffixed.ts';
import type { Proposal } from '../proposal.ts';
import type { Sentence } from '../sentence.ts';
import { nested } from './done.ts';

/** A line of nothing but a short name, with a bullet or number before it. */
const LINE =
  /^[^\p{L}\p{N}]*(?:[(（]?[\d一二三四五六七八九十]+[)）、.．]\s*)?[“【]?(?<name>[〇㐀-鿿𠀀-𲎯][〇㐀-鿿𠀀-𲎯·A-Za-z\d]{2,11})[”】]?[：:。]?$/u;
/** What the first sentence below says of it. */
const IS_PROJECT =
  /^(?:这是[^，。；]{0,16}项目|(?:该|本|这个)?(?:服务)?项目(?:由|于|自|是|覆盖|实施|面向|旨在|为|针对)|[^。]{0,40}[把将](?:该|这个)?项目)/u;
const NO_NAME =
  /(?:情况|工作|做法|成效|问题|建议|打算|计划|安排|措施|背景|概况|介绍|感谢|展望|结语|后记|我们|项目|内容|目标|原则|要求|条件|程序|方式|范围|对象|标准|材料|时间|须知|说明|名单|附件|公告|通知|报告|总结|数据|收入|支出|账本|故事|声音|案例)$|^(?:关于|一是|二是|如何|怎么|为什么)/u;

/** What a later sentence of an item says of it. */
const SPEAKS_OF = /(?:该|本|这个)项目|(?:^|[，；])项目(?:由|在|面向|覆盖|自|于)/u;
const ITEM = /^[^\p{L}\p{N}]*[(（]?[\d一二三四五六七八九十]+[)）、.．]/u;
/** How many sentences an item may have. */
const LONGEST_ITEM = 8;

/** The names of such lines in all sentences of a document: each by what stands below it, or as an item of a list of which two are told so. */
export function headedProjects(sentences: readonly string[]): ReadonlySet<string> {
  const lines = sentences.flatMap((text, index) => {
    const name = text.length > 24 ? undefined : LINE.exec(text)?.groups?.name;
    return name && !NO_NAME.test(name) ? [{ name, index, isItem: ITEM.test(text) }] : [];
  });
  const found = new Set(
    lines.filter(({ index }) => IS_PROJECT.test(sentences[index + 1] ?? '')).map(({ name }) => name),
  );
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
