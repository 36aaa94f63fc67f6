/** The lines of a text with their places, in code points, and a plain form by which they are recognised. */
import { codePoints } from './source-text.ts';

export interface Line {
  /** As it stands, without the line break. */
  text: string;
  /** Of `text` without the blanks around it, in code points of the whole. */
  start: number;
  end: number;
  /** Simplified as far as furniture needs it, pinyin and invisible characters gone, blanks narrowed; cut at PLAIN_LIMIT. */
  plain: string;
}

/** Furniture lines and titles are short: longer lines are prose, and looking at their beginning is enough. */
const PLAIN_LIMIT = 400;
const BREAKS = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/gu;
/** What spells the character before it in parentheses: (huì). */
const PINYIN = /(?<=[〇⺀-⿕㐀-鿿𠀀-𲎯])[(（][a-zāáǎàēéěèêếềīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿ]{1,6}[)）]/gu;
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
/** Characters of furniture words, traditional and simplified, and radicals that pdf fonts give for characters; no more than these words need. */
const SIMPLIFIED = new Map(
  Array.from(
    '當当關关閉闭來来時时間间瀏浏覽览發发佈布點点擊击閱阅讀读數数訪访問问聞闻題题導导網网頁页報报記记體体號号軟软從从雙双掃扫機机開开電电臺台聯联繫系權权備备術术單单辦办訊讯員员責责編编輯辑攝摄圖图據据專专動动態态錄录鏈链標标簽签轉转載载類类欄栏歡欢後后內内區区業业務务廣广鬧闹華华東东國国會会聽听選选亞亚線线紅红說说無无碼码賭赌戶户樂乐場场錢钱級级現现們们⻚页⺠民⻅见⻓长⻔门⻋车⻢马⻝食⻛风⻩黄⻘青⻬齐⻄西'.matchAll(
      /(.)(.)/gu,
    ),
    ([, from = '', to = '']) => [from, to] as const,
  ),
);

const MAPPED = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`, 'gu');
/** Kangxi radicals, which look like the characters and are none. */
const RADICALS = /[\u2F00-\u2FD5]/gu;

/** Every line that is not blank. Linear in the text. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let unit = 0;
  let point = 0;
  const add = (to: number): void => {
    const line = text.slice(unit, to);
    const length = codePoints(line);
    if (line.trim() !== '') lines.push(lineAt(line, point, length));
    point += length;
  };
  for (const found of text.matchAll(BREAKS)) {
    add(found.index);
    unit = found.index + found[0].length;
    point += found[0].length;
  }
  add(text.length);
  return lines;
}

function lineAt(text: string, start: number, length: number): Line {
  const before = text.length - text.trimStart().length;
  const behind = text.length - text.trimEnd().length;
  return { text: text.trim(), start: start + before, end: start + length - behind, plain: plainOf(text) };
}

/** The form in which words are compared: no pinyin, no invisible characters, single blanks, furniture words simplified. */
export function plainOf(text: string): string {
  const kept = text.trim().slice(0, PLAIN_LIMIT).replaceAll(INVISIBLE, '').replaceAll(PINYIN, '');
  return kept
    .replaceAll(RADICALS, (point) => point.normalize('NFKC'))
    .replaceAll(MAPPED, (point) => SIMPLIFIED.get(point) ?? point)
    .replaceAll(/[^\S\t]+/gu, ' ')
    .trim();
}

/** A title as a card has it: as printed, in one line, without invisible characters and pinyin. */
export const titleOf = (text: string): string =>
  text.replaceAll(INVISIBLE, '').replaceAll(PINYIN, '').replaceAll(/\s+/gu, ' ').trim();

/** Without any blanks: for «打 印» and words that a page spaces out. */
export const tight = (plain: string): string => plain.replaceAll(/\s+/gu, '');

const SENTENCE = /[。！？；!?;]|，.*，|,.*,/u;

/** Running text: as long as a line of a hard-wrapped text, with the punctuation of sentences. */
export const isProse = ({ plain }: Line): boolean =>
  plain.length >= 24 && (SENTENCE.test(plain) || plain.length >= 90) && /[〇⺀-⿕㐀-鿿𠀀-𲎯]/u.test(plain);
