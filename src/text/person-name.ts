/**
 * Reads a Chinese name that begins, or ends, at a given place of a text without blanks. Nothing marks where a name ends, so
 * every reading is weighed: usual characters, what stands around it, and whether it begins a common word or a place.
 */
import { readGazetteer } from '../vocabulary/gazetteer.ts';
import { BLANK, type DenseText, LINE, NO_GAP } from './dense-text.ts';
import {
  AFTER,
  BYLINES,
  COMPOUND_SURNAMES,
  DOUBTFUL_SURNAMES,
  GIVEN,
  HONORIFICS,
  NAMED_AFTER,
  NOT_GIVEN,
  OFFICES,
  ROLES,
  SPEECH,
  SURNAMES,
  SURNAMES_BEHIND_OFFICE,
  WORDS_OF_GIVEN,
} from './person-words.ts';
import { beginsWord } from './surname-words.ts';
import { WordList } from './word-list.ts';

/** Code units of the dense text. */
export interface Reading {
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

/** A finding in the text without blanks; `isWhole` where it is a full name that may be looked for elsewhere. */
export interface PersonRun {
  readonly start: number;
  readonly end: number;
  readonly why: string;
  readonly isWhole?: boolean;
}

/** How sure a reading must be, by how much the place where it stands says that a name comes. */
export const NEEDED = { label: 0.5, office: 2, role: 2, none: 3 } as const;

const COMPOUND_BEGINNINGS = new Set(Array.from(COMPOUND_SURNAMES, (surname) => surname.charAt(0)));
const PLACE_END = new Set('省市区县旗州盟镇乡道木');
/** How far the name of a place may go on behind what could be a person's. */
const LONGEST_PLACE = 10;
const HAN = /[〇㐀-鿿𠀀-𲎯]/u;
const MARK = /[^〇㐀-鿿𠀀-𲎯\p{L}\p{N}○]/u;
const speech = new WordList(SPEECH);
const titles = new WordList([...HONORIFICS, ...OFFICES, ...BYLINES]);
const after = new WordList(AFTER);
const titlesBefore = new WordList([...HONORIFICS, ...OFFICES, ...ROLES, ...BYLINES]);
const namedAfter = new WordList(NAMED_AFTER);
/** Particles, and the last characters of organizations and places (教育局李…), behind which a name may begin. */
const BEGINS_BEHIND = new Set(
  '的由请向与和对给跟找像让为到在被把是及叫据听经县市区省乡镇村道局会心院委部处办所站校司师队社股科组室厅',
);

/** The best reading of a name that begins at `start`, or null. */
export function nameFrom(text: DenseText, start: number): Reading | null {
  const surname = surnameAt(text.text, start);
  if (surname === 0) return null;
  const readings = [surname + 2, surname + 1]
    .map((length) => weigh(text, start, start + length))
    .filter((reading) => reading !== null)
    .map((reading) => ({ ...reading, score: reading.score + endsWell(text, reading.end) - breaks(text, reading) }));
  return best(readings);
}

/** The best reading of a name that ends before `end`, or null. */
export function nameBefore(text: DenseText, end: number): Reading | null {
  const readings = [3, 2, 4].flatMap((length) => {
    const start = end - length;
    const surname = start < 0 ? 0 : surnameAt(text.text, start);
    if (surname === 0 || length - surname < 1 || length - surname > 2) return [];
    // 镇长孙刚磊 is no 长孙.
    if (surname === 2 && titlesBefore.startOfLongest(text.text, start + 1) >= 0) return [];
    const begins = beginsWell(text, start);
    const reading = begins > 0 ? weigh(text, start, end) : null;
    return reading ? [{ ...reading, score: reading.score + begins }] : [];
  });
  return best(readings);
}

const best = (readings: readonly Reading[]): Reading | null =>
  readings.reduce<Reading | null>((chosen, one) => (chosen && chosen.score >= one.score ? chosen : one), null);

/** How many characters the surname that begins here has; 0 where none does. */
export function surnameAt(text: string, start: number): number {
  if (COMPOUND_BEGINNINGS.has(text.charAt(start)) && COMPOUND_SURNAMES.has(text.slice(start, start + 2))) return 2;
  return SURNAMES.has(text.charAt(start)) ? 1 : 0;
}

/** What the characters themselves say: usual ones for it, a common word, a place or uneven blanks against it. */
function weigh(text: DenseText, start: number, end: number): Reading | null {
  const surname = surnameAt(text.text, start);
  const given = text.text.slice(start + surname, end);
  if (end > text.length || Array.from(given).some((one) => !HAN.test(one) || NOT_GIVEN.has(one))) return null;
  // 和中心主任: a word behind what may be a particle.
  if (/[和于向应]/u.test(text.text.charAt(start)) && WORDS_OF_GIVEN.has(given)) return null;
  if (titles.has(given) || isFullPlace(text.text, start, end)) return null;
  const usual = Array.from(given).filter((one) => GIVEN.has(one)).length;
  let score = usual;
  // 社工樊丽为老人: what usually goes on behind a name seldom ends one.
  if (after.has(given.slice(-1)) && !GIVEN.has(given.slice(-1))) score -= 1;
  if (surname === 2) score += isPlaceName(text.text.slice(start, start + 2)) ? 0 : 1.5;
  else if (beginsWord(text.text.charAt(start), given.charAt(0))) score -= given.length === 1 ? 2 : 1.5;
  score -= likeness(text.text.slice(start, end), usual);
  return { start, end, score: score - unevenness(text, start, end) };
}

/** 张三 李四 is not 张三李: blanks within a name stand between all of its characters, or print broke its line. */
function unevenness(text: DenseText, start: number, end: number): number {
  const gaps = Array.from({ length: end - start - 1 }, (_, index) => text.gapBefore(start + 1 + index));
  if (gaps.every((gap) => gap === gaps[0])) return gaps[0] === LINE ? 1 : 0;
  return Math.max(...gaps);
}

/** What stands behind the name: a mark or verb of speech ends it, other usual words make its end likely. */
export function endsWell(text: DenseText, end: number): number {
  if (speech.endOfLongest(text.text, end) > 0) return 3;
  if (text.gapBefore(end) === LINE || MARK.test(text.text.charAt(end)) || end >= text.length) return 2;
  if (titles.endOfLongest(text.text, end) > 0) return 2;
  const next = after.endOfLongest(text.text, end) - end;
  if (next >= 2) return 1.5;
  if (/\d/u.test(text.text.charAt(end))) return 1;
  if (text.gapBefore(end) === BLANK) return 1.5;
  return next === 1 ? 1 : 0;
}

/** What stands before the name; 0 where nothing speaks for a beginning. */
export function beginsWell(text: DenseText, start: number): number {
  if (text.gapBefore(start) === LINE || MARK.test(text.text.charAt(start - 1))) return 2;
  if (titlesBefore.startOfLongest(text.text, start) >= 0) return 2;
  if (text.gapBefore(start) === BLANK) return 1.5;
  if (!BEGINS_BEHIND.has(text.text.charAt(start - 1))) return 0;
  return DOUBTFUL_SURNAMES.has(text.text.charAt(start)) ? 0.5 : 1;
}

/** 于, 向 and their like go on the sentence unless something breaks it before them; what is a common word was weighed as that. */
function breaks(text: DenseText, { start, end }: Reading): number {
  const [surname, next] = [text.text.charAt(start), text.text.charAt(start + 1)];
  if (
    !DOUBTFUL_SURNAMES.has(surname) ||
    surnameAt(text.text, start) !== 1 ||
    (end - start === 2 && beginsWord(surname, next))
  )
    return 0;
  // 局长黄喆: the office ends before it.
  if (SURNAMES_BEHIND_OFFICE.has(surname) && titlesBefore.startOfLongest(text.text, start) >= 0) return 0;
  return text.gapBefore(start) !== NO_GAP || MARK.test(text.text.charAt(start - 1)) ? 0 : 1;
}

/** How much it looks like the short name of a place (罗湖, 石景山); many a town's is also a person's, so there usual characters outweigh it. */
function likeness(name: string, usual: number): number {
  const [widest] = readGazetteer().lookup(name);
  if (!widest) return 0;
  return widest.type !== 'Street' ? 2 : usual === 0 ? 1 : 0;
}

/** Whether the full name of a place begins here: 侯镇, 黄埔区, 方庄街道, 麻阳苗族自治县. */
export function isFullPlace(text: string, start: number, end: number): boolean {
  for (let close = start + 2; close <= end + LONGEST_PLACE; close += 1) {
    if (!PLACE_END.has(text.charAt(close - 1))) continue;
    const name = text.slice(start, close);
    if (readGazetteer().has(name)) return true;
  }
  return false;
}

/** Whether a province, city or district is called so, in full or for short; names of streets are too often persons' too. */
export const isPlaceName = (name: string): boolean =>
  readGazetteer()
    .lookup(name)
    .some(({ type }) => type !== 'Street');

/**
 * Whether an organization, place, prize or teaching that is named after the person goes on behind the name (王大妈调解队):
 * up to eight characters that hold no verb or particle, then a word such organizations end on.
 */
export function isNamedAfter(text: DenseText, start: number, end: number): boolean {
  let isQuoted = /["“‘「『《]/u.test(text.text.charAt(start - 1));
  for (let from = end; from <= end + 8; from += 1) {
    const close = namedAfter.endOfLongest(text.text, from);
    if (close > 0 && endsWord(text, from, close)) return true;
    // “施叔叔”邻里调解会: the name of the team goes on behind the quotation.
    if (isQuoted && /["”’」』》]/u.test(text.text.charAt(from))) isQuoted = false;
    else if (!goesOn(text, from, isQuoted)) return false;
  }
  return false;
}

/** 服务队长 and 服务队, 拉着社工 and 文学社 differ: behind the ending neither a member stands nor what makes another word of it. */
function endsWord(text: DenseText, from: number, close: number): boolean {
  const next = text.text.charAt(close);
  return !(close - from === 1 ? /[长员友伍区工会民场里上边内主人结购起着了出立]/u : /[长员友伍]/u).test(next);
}

const VERBS = new Set(
  '拉着送提考坐患搬握走去说是的在和与带加向把被为等了到从告表对来去给让要将既也就都已曾因自有还又便今正及则却用每不以这那他她我当很道讲认指强坦透回感称谈提补建直叹笑答呼吁领导参入进走看听想问做办组织负责主持获患住出结退任担接受通过开始现成',
);

function goesOn(text: DenseText, at: number, isQuoted: boolean): boolean {
  const character = text.text.charAt(at);
  if (text.gapBefore(at) === LINE && !isQuoted) return false;
  return HAN.test(character) && (isQuoted || !VERBS.has(character));
}
