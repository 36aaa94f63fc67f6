/** Where a name can begin: no name reaches back over a mark, a verb that takes it as its object, or a function word. */
import { matches } from '../../../text/matches.ts';
import { WordList } from '../../../text/word-list.ts';
import { VERBS } from '../verb-words.ts';
import { anyOf } from '../words.ts';
import { CUTTING, LEADING, WHOLE } from './edge-words.ts';

const whole = new Set(WHOLE);
/** The longest word at a place holds, so that 为老服务 is not cut behind 为. */
const WORDS = new RegExp(anyOf([...WHOLE, ...CUTTING]), 'gu');
const verbs = new RegExp(anyOf(VERBS), 'u');
const allVerbs = new RegExp(anyOf(VERBS), 'gu');
const NUMBERED =
  /(?:\d|[一二三四五六七八九十百千万两几数多余])+(?:余|多)?(?:[家个名支所处条件项场次期批届座位年月日号时点]|[万亿]?元)/gu;
const MARK = /[^〇㐀-鿿𠀀-𲎯A-Za-z0-9“”‘’()·+\-—&]/gu;
const leading = new WordList(LEADING);
/** 老人想要个长者食堂, 家长就盼镇里有…: what people wish or do is no name. */
const PEOPLE_ACT =
  /(?:老人|老年人|居民|家长|孩子|群众|住户|村民|骑手|妈妈|职工|妇女|街坊|乡亲)们?(?:就|也|都|还|常|又|则|最|一直|普遍|天天)*(?:想|盼|希望|要(?![求素])|去|说|愁|缺|没|怕|反映|提出|需要|期[盼望待]|渴望|要求|呼吁)(?:[要有去着过]|一趟|一次)*(?:[一两几]?[个座所家处间条])?/gu;
/** Before 和, 同 and 与 a name ends only behind what is a whole word: 市民政局和…, but not 居家和社区…. */
const LINKED =
  /[局会区市县省镇乡社村站心院园队厅委办部处所司校户人员者工童年家府团联企院馆行组室台点地店廊费金目织业道构他她们甲》)]$/u;
/** The longest name. */
const LONGEST = 34;

/** What stands behind 都 where it means all of them. */
const ALL_OF =
  /[^〇㐀-鿿𠀀-𲎯]|[是有在能会要可被把为来去说想没不已由对于从将得到办建设实开参获取纳列配通成用按与跟给让很非应需必]/u;

const NONE: ReadonlySet<number> = new Set();

/** `kept`: where a word that cuts is part of a name. For each offset whether a name that ends later must not reach back over it. Linear. */
export function cutsOf(text: string, kept: ReadonlySet<number> = NONE): Uint8Array {
  const cuts = new Uint8Array(text.length + 1);
  cuts[0] = 1;
  for (const { index } of matches(text, MARK)) cuts[index + 1] = 1;
  for (const { 0: words, index } of matches(text, NUMBERED)) cuts[index + words.length] = 1;
  for (const { 0: words, index } of matches(text, PEOPLE_ACT)) cuts[index + words.length] = 1;
  for (const { 0: words, index } of matches(text, WORDS)) {
    // 为老服务 is whole, but 为老人 is not.
    if (words === '为老' && /[人年]/u.test(text.charAt(index + 2))) cuts[index + 1] = 1;
    if (whole.has(words) || kept.has(index)) continue;
    // 夏都餐饮公司 bears it; 都建成 has done so.
    if (words === '都' && !ALL_OF.test(text.charAt(index + 1))) continue;
    if (!LINKS.has(words) || cutsAtLink(text, words, index)) cuts[index + words.length] = 1;
  }
  return cuts;
}

const LINKS: ReadonlySet<string> = new Set(['和', '同', '与']);

/** Whether a link parts two things, where it could be a part of a name: 仁与公益. */
function cutsAtLink(text: string, link: string, at: number): boolean {
  const before = text.charAt(at - 1);
  // 与 and 同 that open a clause open no name.
  if (LINKED.test(before)) return true;
  if (link !== '和' && !/[〇㐀-鿿𠀀-𲎯“]/u.test(before)) return true;
  const words = text.slice(Math.max(0, at - 3), at);
  if (link === '和')
    return /(?:打算|计划|准备|拟|还将?|也|并|正在?|曾)$/u.test(words) && !whole.has(text.slice(at, at + 2));
  // 与湖南文理学院共建: behind a whole word, or before a place.
  return (
    link === '与' &&
    (!/甲.{1,2}$/u.test(words) || /[又还也并将拟划已再曾则就便正才都]/u.test(before) || text.charAt(at + 1) === '甲')
  );
}

/** Where a name that reaches to `end` begins at the earliest. A nickname in quotes and a note in parentheses stand whole. */
export function earliest(text: string, cuts: Uint8Array, end: number): number {
  let at = end;
  while (at > 0 && end - at < LONGEST && cuts[at] !== 1) {
    const before = text.charAt(at - 1);
    const opening = before === '”' ? '“' : before === ')' ? '(' : before === '’' ? '‘' : null;
    if (opening) {
      const open = text.lastIndexOf(opening, at - 2);
      if (open < 0 || at - open > 16) return at;
      at = open;
      if (opening === '“') return at;
    } else if (before === '“' || before === '(' || before === '‘' || isMark(before)) return at;
    else at -= 1;
  }
  return at;
}

/** Whether the words are verbs and nothing else: 积极推进. */
export const isVerbs = (words: string): boolean => words.replaceAll(allVerbs, '') === '';

/** Whether the words hold a verb that no name holds: they are a phrase. */
export const hasVerb = (words: string): boolean => verbs.test(words);

const isMark = (character: string): boolean => /[^〇㐀-鿿𠀀-𲎯A-Za-z0-9·+\-—&]/u.test(character);

/** `from` behind adverbs and verbs that only stand before a name. */
export function withoutLead(text: string, from: number, end: number): number {
  let at = from;
  for (;;) {
    const next = leading.endOfLongest(text, at);
    if (next < 0 || next >= end) return at;
    at = next;
  }
}
