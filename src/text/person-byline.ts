/** Who wrote, photographed or edited: 本报讯（记者 张三 通讯员 李四）, 文/图 王五, 赵六 摄, 责编：孙七, and signatures in brackets or on a line alone. */

import { BLANK, type DenseText, LINE, NO_GAP } from './dense-text.ts';
import { matches } from './matches.ts';
import { endsWell, NEEDED, nameBefore, nameFrom, type PersonRun, type Reading } from './person-name.ts';
import { run } from './person-title.ts';
import { BYLINES, GIVEN, NOT_GIVEN, SPELLING } from './person-words.ts';
import { WordList } from './word-list.ts';

const bylines = new WordList(BYLINES);
/** More names than this in one line are a list of something else. */
const MOST_NAMES = 12;
const HAN = /[〇㐀-鿿𠀀-𲎯]/u;
const SHORT_LABELS = new Set('文图摄');
/** How what stands behind a name begins. */
const BEHIND = new Set('/／摄文图供撰');
const BEHIND_NAME = /(?:[/／]?(?:摄影?(?:报道)?|文|图|文图|图文)|供图|供稿|撰稿|撰文)(?=[^〇㐀-鿿𠀀-𲎯]|$)/uy;
/** 联系人：区民政局基层政权股张三，: who stands behind the office. */
const CONTACT = /联系人[:：][^，。；;、\n]{4,20}?(?=[，。；;、(（]|电话|手机|联系|邮箱|$)/gu;
/** 来源：某某日报 张三, 2017-12-06 张三: who stands at the end of a line behind the newspaper, the date or the hour. */
const SOURCE =
  /\d{4}-\d{1,2}-\d{1,2}(?!\d)|\d{1,2}[:：]\d{2}(?!\d)|来源[:：][^。；;\n]{0,12}?(?:日报|晚报|早报|时报|商报|周刊|周报|网|社|客户端|电视台)/gu;

export function findBylines(text: DenseText): PersonRun[] {
  const runs: PersonRun[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const label = labelEnd(text, at);
    if (label > 0) runs.push(...behindLabel(text, label));
    if (BEHIND.has(text.text.charAt(at)) && isBehindName(text.text, at))
      runs.push(...run(nameBefore(text, at), NEEDED.office, 'byline'));
    if (text.gapBefore(at) === LINE) runs.push(...loneLine(text, at));
  }
  for (const match of matches(text.text, SOURCE)) runs.push(...lastOf(text, match.index + match[0].length));
  for (const match of matches(text.text, CONTACT)) {
    const end = match.index + match[0].length;
    if (endsWell(text, end) >= 1.5) runs.push(...run(nameBefore(text, end), NEEDED.office, 'byline'));
  }
  return [...runs, ...signatures(text)];
}

function isBehindName(text: string, at: number): boolean {
  BEHIND_NAME.lastIndex = at;
  return BEHIND_NAME.test(text);
}

/** Where the label that begins here ends; 文, 图 and 摄 are labels only between a break and a mark. */
function labelEnd(text: DenseText, at: number): number {
  const end = bylines.endOfLongest(text.text, at);
  if (end > 0 || !SHORT_LABELS.has(text.text.charAt(at))) return end;
  const isApart = text.gapBefore(at) > NO_GAP || !HAN.test(text.text.charAt(at - 1));
  return isApart && (/[:：/／]/u.test(text.text.charAt(at + 1)) || text.gapBefore(at + 1) === BLANK) ? at + 1 : -1;
}

/** The names behind a label; a mark or blank behind the label makes names likelier than a sentence that goes on (记者从…). */
function behindLabel(text: DenseText, label: number): PersonRun[] {
  const marks = /^[:：/／|｜]?/u.exec(text.text.slice(label, label + 1))?.[0].length ?? 0;
  const isSure = marks > 0 || text.gapBefore(label) > NO_GAP;
  const found: PersonRun[] = [];
  for (let at = label + marks; at < text.length; ) {
    const reading = inList(text, at) ?? (isSure ? token(text, at) : null);
    if (!reading || reading.score < (isSure ? NEEDED.label : NEEDED.office)) break;
    found.push({ ...reading, why: 'byline', isWhole: true });
    at = reading.end + (/[、，,/／&＆和与]/u.test(text.text.charAt(reading.end)) ? 1 : 0);
  }
  return found;
}

/** Names may follow each other without a mark (记者张三李四): a reading behind which another name begins ends well too. */
function inList(text: DenseText, at: number): Reading | null {
  const reading = nameFrom(text, at);
  if (!reading || endsWell(text, reading.end) > 0) return reading;
  const shorter = reading.end - at === 3 ? at + 2 : reading.end;
  const next = nameFrom(text, shorter);
  return next && next.score >= NEEDED.office && shorter < reading.end && endsWell(text, next.end) > 0
    ? { start: at, end: shorter, score: NEEDED.office }
    : reading;
}

/** A name whose surname we do not list, which stands alone between blanks or marks. */
function token(text: DenseText, start: number): Reading | null {
  let end = start;
  while (end - start < 5 && HAN.test(text.text.charAt(end)) && (end === start || text.gapBefore(end) === NO_GAP)) {
    if (bylines.endOfLongest(text.text, end) > 0) break;
    end += 1;
  }
  const characters = Array.from(text.text.slice(start, end));
  if (characters.length < 2 || characters.length > 4 || endsWell(text, end) < 1.5) return null;
  if (characters.some((one) => NOT_GIVEN.has(one) || /[本刊略网讯综]/u.test(one))) return null;
  if (/图文|文图|[图照]片|视频|摄影/u.test(characters.join(''))) return null;
  const usual = characters.filter((one) => GIVEN.has(one) || SPELLING.has(one)).length;
  return usual * 2 >= characters.length ? { start, end, score: NEEDED.label } : null;
}

/** The names from here to the end of the line or bracket; none where anything else stands between. */
function lastOf(text: DenseText, at: number): PersonRun[] {
  const names = namesUpTo(text, at, (end) => text.gapBefore(end) === LINE || /[)）]/u.test(text.text.charAt(end)));
  return names.map((reading) => ({ ...reading, why: 'byline', isWhole: true }));
}

/** Usual words for where somebody works: a short name on a line above them is an author's. */
const AFFILIATION = /^.{0,12}(?:大学|学院|研究|党校)/u;

/** A line that is names and no more (王 钢 under a heading): all their characters usual, or two set apart by a blank. */
function loneLine(text: DenseText, at: number): PersonRun[] {
  const names = namesUpTo(text, at, (end) => text.gapBefore(end) === LINE);
  const isList = names.length > 1;
  return names
    .filter(({ start, end, score }) => {
      const isSpaced = end - start === 2 && text.gapBefore(start + 1) === BLANK;
      const isAuthor = AFFILIATION.test(text.text.slice(end, end + 16));
      return score >= (isSpaced || isAuthor || isList ? NEEDED.none : 4);
    })
    .map((reading) => ({ ...reading, why: 'signature', isWhole: true }));
}

/** Names from `start` on, with or without marks between them, if they reach an end and nothing else stands there. */
function namesUpTo(text: DenseText, start: number, isEnd: (end: number) => boolean): Reading[] {
  const names: Reading[] = [];
  for (let at = start; names.length < MOST_NAMES; ) {
    const reading = inList(text, at);
    if (!reading || reading.score < NEEDED.office) return [];
    names.push(reading);
    if (isEnd(reading.end)) return names;
    at = reading.end + (/[、，,/／+]/u.test(text.text.charAt(reading.end)) ? 1 : 0);
  }
  return [];
}

/** （张三 李四） behind a sentence or at the end of a line: nothing but names. */
function signatures(text: DenseText): PersonRun[] {
  return matches(text.text, /[（(](?<inside>[^（()）]{2,24})[)）]/gu).flatMap((match) => {
    const [start, end] = [match.index + 1, match.index + match[0].length - 1];
    const isApart = /[。！？!?”"…]/u.test(text.text.charAt(start - 2)) || text.gapBefore(end + 1) === LINE;
    const names = isApart ? namesUpTo(text, start, (reached) => reached === end) : [];
    return names.map((reading) => ({ ...reading, why: 'signature', isWhole: true }));
  });
}
