/** The printed numbering of headings and list items, and what else begins a new paragraph. */

export interface Numbering {
  /** 一、 and 第一章 are 1, （一） and 第一节 2, 1. and 第一条 3, (1) 4, ① 5. */
  level: number;
  /** As printed in clean text: `一、`, `(一)`, `1.`. */
  label: string;
}

const NUMERAL = '[一二三四五六七八九十百零〇]{1,5}';
const LEVELS: readonly (readonly [RegExp, number])[] = [
  [new RegExp(`^(?:${NUMERAL}、|第(?:${NUMERAL}|\\d{1,3})[章编]|第${NUMERAL}部分)`, 'u'), 1],
  [new RegExp(`^(?:\\(${NUMERAL}\\)、?|第(?:${NUMERAL}|\\d{1,3})节)`, 'u'), 2],
  [new RegExp(`^(?:\\d{1,2}[.、](?!\\d)|第(?:${NUMERAL}|\\d{1,3})条)`, 'u'), 3],
  [/^(?:\(\d{1,2}\)|\d{1,2}\))/u, 4],
  [/^[①-⑳㈠-㈩⒈-⒛]/u, 5],
];

/** The numbering that clean text begins with; null where it begins with none. */
export function numberingOf(text: string): Numbering | null {
  for (const [pattern, level] of LEVELS) {
    const [label] = pattern.exec(text) ?? [];
    if (label) return { level, label };
  }
  return null;
}

/** Whether a line begins something new whatever the line before it: a number, a bullet, 一是, an underline title ——, 【, a date or source line. */
export const beginsItem = (text: string): boolean =>
  numberingOf(text) !== null ||
  /^(?:[●■◆▪▲★※•·○□◇►➢\uf06c\uf0b7\uf0d8]|[-*+] ?[〇㐀-鿿𠀀-𲎯]|——|【|附件\d?[：:]|[一二三四五六七八九十]{1,2}是(?!否|不|一)|[其第][一二三四五六七八九十][，、：])/u.test(
    text,
  ) ||
  isMetaLine(text);

/** A line of a page about itself: 来源：… 发布时间：… */
export const isMetaLine = (text: string): boolean =>
  /^[(【[]?(?:信息)?(?:来源|稿源|作者|记者|编辑|责任编辑|责编|校对|审核|发布时间|发布日期|发布机构|成文日期|索引号|文号|时间|日期|浏览|阅读|点击|字体|打印|联系人|联系电话|电话|地址|邮编|主办|承办|版权|当前位置|您(?:现在)?的位置|当前栏目|【?字体)[^，。]{0,8}[：:]/u.test(
    text,
  ) || /^\(?(?:本报(?:记者|讯)|通讯员|据《)/u.test(text);
