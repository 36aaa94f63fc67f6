/** Names that their own form shows: 72岁的李桂兰, 王某某, 小何, 老张, 阿依古丽·买买提, 李明（化名）. */

import type { DenseText } from './dense-text.ts';
import { matches } from './matches.ts';
import {
  beginsWell,
  endsWell,
  isFullPlace,
  isNamedAfter,
  NEEDED,
  nameBefore,
  nameFrom,
  type PersonRun,
  surnameAt,
} from './person-name.ts';
import { listFrom, run } from './person-title.ts';
import {
  DOUBTFUL_SURNAMES,
  GIVEN,
  HONORIFICS,
  NO_SURNAME_ALONE,
  OFFICES,
  PLAIN_SURNAMES,
  ROLES,
  SPELLING,
  WORDS_OF_GIVEN,
} from './person-words.ts';
import { WordList } from './word-list.ts';

export function findShapes(text: DenseText): PersonRun[] {
  return [
    ...byAge(text),
    ...withheld(text),
    ...familiar(text),
    ...reporters(text),
    ...foreign(text),
    ...joinedByDot(text),
    ...byAlias(text),
    ...unannounced(text),
  ];
}

const roles = new WordList(ROLES);
const offices = new WordList(OFFICES);
const honorifics = new WordList(HONORIFICS);
const AGE_BEFORE = /\d{1,3}(?:多|余)?周?岁(?:高龄)?的?/gu;
const AGE_BEHIND =
  /[，,（(]?(?:今年|现年|年近|年过|已)?\d{1,3}(?:多|余)?周?岁|[（(](?:19|20)\d{2}(?:[-－—–~]|年\d{0,2}月?(?:生|出生))/gu;

/** 72岁的李桂兰, 李桂兰今年72岁, 李桂兰（72岁）, 李桂兰（1952—）. */
function byAge(text: DenseText): PersonRun[] {
  const behind = matches(text.text, AGE_BEFORE).flatMap((match) =>
    listFrom(text, match.index + match[0].length, NEEDED.role).map((one) => ({ ...one, why: 'age', isWhole: true })),
  );
  const before = matches(text.text, AGE_BEHIND).flatMap((match) =>
    run(nameBefore(text, match.index), NEEDED.office, 'age'),
  );
  return [...behind, ...before];
}

/** 王某, 李某某, 张某甲: a surname and a withheld name; 某社区 and 向某单位 are none. */
function withheld(text: DenseText): PersonRun[] {
  return matches(text.text, /某[某甲乙丙丁]{0,2}/gu).flatMap((match) => {
    const start = match.index - 1;
    const surname = text.text.charAt(start);
    const end = match.index + match[0].length;
    if (start < 0 || surnameAt(text.text, start) !== 1 || NO_SURNAME_ALONE.has(surname)) return [];
    if (DOUBTFUL_SURNAMES.has(surname) && beginsWell(text, start) < 2) return [];
    if (end - start === 2 && /[个些种市区镇县村社局单项类地天日月年企公学校处条所家位机]/u.test(text.text.charAt(end)))
      return [];
    return [{ start, end, why: 'withheld name' }];
  });
}

/** Common words and groups that 小 and 老 make with a surname: 小康, 小金库, 老路. */
const NO_FAMILIAR = new Set('康钱车于余曾时包米麦牛鱼熊龙路金项单程曲计毛白黄花管常位城家成党师方全和向万应年江高石');

/** Second characters of common words: 小学, 小心, 小时. */
const OTHER_WORDS = new Set('学心时名本可月年');

/** 小何, 老张: 小 or 老 with a surname, broken off before, and behind it what a person does or has. */
function familiar(text: DenseText): PersonRun[] {
  const ofChildren = matches(text.text, /小[〇㐀-鿿𠀀-𲎯]/gu).flatMap(({ index: start }) => {
    const isNamed = GIVEN.has(text.text.charAt(start + 1)) && !NO_FAMILIAR.has(text.text.charAt(start + 1));
    // 女儿小娟同住, but 女儿小学毕业.
    const needed = OTHER_WORDS.has(text.text.charAt(start + 1)) ? 2 : 1;
    const isAnnounced = roles.startOfLongest(text.text, start) >= 0 && endsWell(text, start + 2) >= needed;
    return isNamed && isAnnounced ? [{ start, end: start + 2, why: 'familiar name' }] : [];
  });
  // 社工阿芳, but 社区阿姨 and 阿拉伯.
  const called = matches(text.text, /阿(?![姨婆公爸妈哥姐弟妹叔伯爷])[〇㐀-鿿𠀀-𲎯]/gu).flatMap(({ index: start }) => {
    const isAnnounced = isBehindTitle(text, start) || honorifics.endOfLongest(text.text, start + 2) > 0;
    return isAnnounced && !isFullPlace(text.text, start, start + 2)
      ? [{ start, end: start + 2, why: 'familiar name' }]
      : [];
  });
  const places = matches(text.text, /[小老][〇㐀-鿿𠀀-𲎯]/gu).flatMap(({ index }) =>
    surnameAt(text.text, index + 1) === 1 && !NO_FAMILIAR.has(text.text.charAt(index + 1)) ? [index] : [],
  );
  const sure = places.filter((start) => beginsWell(text, start) >= 1 && isFamiliar(text, start));
  const known = new Set(sure.map((start) => text.text.slice(start, start + 2)));
  // Where it was met once, a place without a break before it is enough; behind 大, 中 and their like it is still another word.
  const ofSurnames = places
    .filter((start) => known.has(text.text.slice(start, start + 2)))
    .filter((start) => isFamiliar(text, start))
    .filter((start) => !/[大中从幼较微]/u.test(text.text.charAt(start - 1)))
    .map((start) => ({ start, end: start + 2, why: 'familiar name' }));
  return [...ofChildren, ...called, ...ofSurnames];
}

const isFamiliar = (text: DenseText, start: number): boolean => goesOnAsPerson(text, start) || isPlain(text, start);

/** ，小赵收起血压计: such a surname behind a mark, whatever the person does; 小王庄 is a place. */
const isPlain = (text: DenseText, start: number): boolean =>
  beginsWell(text, start) >= 2 &&
  PLAIN_SURNAMES.has(text.text.charAt(start + 1)) &&
  !/[庄村营屯家镇沟街桥店湾坡河区里巷楼寨集口岗山路院]/u.test(text.text.charAt(start + 2)) &&
  !isNamedAfter(text, start, start + 2);

/** 记者钱多多报道: between these two words nothing else can stand, however unusual its characters. */
function reporters(text: DenseText): PersonRun[] {
  return matches(text.text, /(?<=记者|通讯员)[〇㐀-鿿𠀀-𲎯]{2,3}(?=报道|采写|摄影|撰稿|供稿)/gu).flatMap(
    ({ 0: name, index: start }) =>
      surnameAt(text.text, start) > 0 ? [{ start, end: start + name.length, why: 'byline', isWhole: true }] : [],
  );
}

/** 督导Mary Wong: two Latin words with a capital each, right behind an office or a role. */
function foreign(text: DenseText): PersonRun[] {
  return matches(text.text, /(?:[A-Z][a-z]+){2,4}/gu).flatMap(({ 0: name, index: start }) =>
    isBehindTitle(text, start) ? [{ start, end: start + name.length, why: 'title', isWhole: true }] : [],
  );
}

const isBehindTitle = (text: DenseText, start: number): boolean =>
  roles.startOfLongest(text.text, start) >= 0 || offices.startOfLongest(text.text, start) >= 0;

const goesOnAsPerson = (text: DenseText, start: number): boolean =>
  endsWell(text, start + 2) >= 1 && !isNamedAfter(text, start, start + 2);

/** 阿依古丽·买买提: two or three words of characters that spell other languages; 公益·家园 is none. */
function joinedByDot(text: DenseText): PersonRun[] {
  return matches(text.text, /[·•・‧∙]/gu).flatMap((match) => {
    const start = spelledBefore(text.text, match.index);
    const end = spelledBehind(text.text, match.index + 1);
    return match.index - start >= 2 && end - match.index > 2
      ? [{ start, end, why: 'joined by a dot', isWhole: true }]
      : [];
  });
}

const LONGEST_WORD = 8;

function spelledBefore(text: string, end: number): number {
  let start = end;
  while (end - start < LONGEST_WORD && SPELLING.has(text.charAt(start - 1))) start -= 1;
  return start;
}

function spelledBehind(text: string, start: number): number {
  let end = start;
  while (end - start < LONGEST_WORD && SPELLING.has(text.charAt(end))) end += 1;
  // 卡恩提出: what the name did, not how it is spelled.
  return /^提[出到及倡]/u.test(text.slice(end - 1, end + 1)) ? end - 1 : end;
}

/** 李明（化名）, 明明（化名）: whatever two or three characters stand before it. */
function byAlias(text: DenseText): PersonRun[] {
  return matches(text.text, /[（(](?:此处)?(?:均?为|系)?化名/gu).flatMap((match) => {
    const end = match.index;
    const known = nameBefore(text, end) ?? nameFrom(text, end - 2);
    const start = known?.end === end ? known.start : Math.max(0, end - 2);
    return /^[〇㐀-鿿𠀀-𲎯]+$/u.test(text.text.slice(start, end)) ? [{ start, end, why: 'alias', isWhole: true }] : [];
  });
}

/** Common words that are given names all the same. */
const GIVEN_WORDS: ReadonlySet<string> = new Set([
  '国庆',
  '建设',
  '光明',
  '振兴',
  '平安',
  '安康',
  '文明',
  '英雄',
  '元旦',
]);

/**
 * 陈桂兰的女儿, 见到陈桂兰时: a full name that nothing announces. It needs a surname that begins no sentence, two usual
 * characters that are no word themselves, no common word or place in it, and a break or particle on both sides.
 */
function unannounced(text: DenseText): PersonRun[] {
  const runs: PersonRun[] = [];
  for (let start = 0; start < text.length; start += 1) {
    const surname = surnameAt(text.text, start);
    if (surname === 0 || DOUBTFUL_SURNAMES.has(text.text.charAt(start))) continue;
    const given = text.text.slice(start + surname, start + surname + 2);
    if (given.length < 2 || Array.from(given).some((one) => !GIVEN.has(one))) continue;
    // 刘国庆伺候老伴六年: at the head of a clause, whatever the person does.
    const isHead = beginsWell(text, start) >= 2 && PLAIN_SURNAMES.has(text.text.charAt(start));
    if (WORDS_OF_GIVEN.has(given) && !(isHead && GIVEN_WORDS.has(given))) continue;
    if (beginsWell(text, start) < 1.5 && !/[的由请给找让到见和与人]/u.test(text.text.charAt(start - 1))) continue;
    const reading = nameFrom(text, start);
    const isFull = reading?.end === start + surname + 2 && (isHead || endsWell(text, reading.end) >= 1);
    if (isFull && reading.score >= (isHead ? NEEDED.office : NEEDED.none))
      runs.push({ ...reading, why: 'full name', isWhole: true });
  }
  return runs;
}
