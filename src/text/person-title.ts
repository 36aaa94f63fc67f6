/** Names beside a title, an office or a role (局长张三, 张三局长, 张阿姨), and before a verb of speech (张三说). */
import { type DenseText, NO_GAP } from './dense-text.ts';
import {
  beginsWell,
  endsWell,
  isFullPlace,
  isNamedAfter,
  isPlaceName,
  NEEDED,
  nameBefore,
  nameFrom,
  type PersonRun,
  type Reading,
  surnameAt,
} from './person-name.ts';
import {
  DOUBTFUL_SURNAMES,
  HONORIFICS,
  KIN,
  NO_SURNAME_ALONE,
  OFFICES,
  ROLES,
  SHORT_HONORIFICS,
  SPEECH,
} from './person-words.ts';
import { WordList } from './word-list.ts';

const offices = new WordList(OFFICES);
const roles = new WordList([...ROLES, ...HONORIFICS]);
const titlesBehind = new WordList([...HONORIFICS, ...OFFICES]);
const honorifics = new WordList(HONORIFICS);
const shortHonorifics = new WordList(SHORT_HONORIFICS);
const kin = new WordList(KIN);
const speech = new WordList(SPEECH);

/** Nearly every place is passed over by its one character. */
const any = new WordList([...OFFICES, ...ROLES, ...HONORIFICS, ...SHORT_HONORIFICS, ...SPEECH]);

export function findTitled(text: DenseText): PersonRun[] {
  const runs: PersonRun[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!any.canBegin(text.text, at)) continue;
    runs.push(...behindTitle(text, at), ...beforeTitle(text, at));
    if (speech.endOfLongest(text.text, at) > 0) runs.push(...run(nameBefore(text, at), NEEDED.office, 'speaks'));
  }
  return runs;
}

/** 局长张三, 居民李四和王五: the names behind a title that begins here. */
function behindTitle(text: DenseText, at: number): PersonRun[] {
  const office = offices.endOfLongest(text.text, at);
  const role = roles.endOfLongest(text.text, at);
  const end = Math.max(office, role);
  if (end < 0) return [];
  const needed = office >= role ? NEEDED.office : NEEDED.role;
  const start = /[“"‘（(:：]/u.test(text.text.charAt(end)) ? end + 1 : end;
  return listFrom(text, start, needed).map((reading) => ({ ...reading, why: 'title', isWhole: true }));
}

/** One name, and those joined to it by 、 or 和; each must be as sure as the first and end at a mark or usual word. */
export function listFrom(text: DenseText, start: number, needed: number): Reading[] {
  const found: Reading[] = [];
  for (let at = start; ; ) {
    const reading = nameFrom(text, at);
    if (!reading || reading.score < (found.length > 0 ? NEEDED.label : needed)) return found;
    if (found.length > 0 && endsWell(text, reading.end) === 0) return found;
    found.push(reading);
    if (!/[、和与及]/u.test(text.text.charAt(reading.end))) return found;
    at = reading.end + 1;
  }
}

/** 张三局长, and 张阿姨, of which only the surname is a name. */
function beforeTitle(text: DenseText, at: number): PersonRun[] {
  const title = titlesBehind.endOfLongest(text.text, at);
  if (title > 0) {
    const whole = run(nameBefore(text, at), NEEDED.office, 'title').filter((one) => !isAgency(text.text, one, title));
    return whole.length > 0 ? whole : surnameAlone(text, at, title, honorifics.endOfLongest(text.text, at) < 0);
  }
  const short = shortHonorifics.endOfLongest(text.text, at);
  return short > 0 && endsWell(text, short) >= 1 && !isDouble(text.text, at) ? surnameAlone(text, at, short, true) : [];
}

/** 和畅社工 is how an agency is called for short: a person's name hardly begins so before this word. */
const isAgency = (text: string, { start, end }: PersonRun, title: number): boolean =>
  text.slice(end, title) === '社工' && end - start === 2 && DOUBTFUL_SURNAMES.has(text.charAt(start));

/** 大姐姐 and 李爷爷 are no 姐 and no 爷. */
const isDouble = (text: string, at: number): boolean => text.charAt(at) === text.charAt(at + 1);

/** A surname that also goes on sentences needs a break before it; before an office any surname does, or a particle. */
function surnameAlone(text: DenseText, end: number, title: number, isOffice: boolean): PersonRun[] {
  const start = surnameAt(text.text, end - 2) === 2 ? end - 2 : end - 1;
  const surname = text.text.slice(start, end);
  if (start < 0 || surnameAt(text.text, start) !== surname.length || text.gapBefore(end) > NO_GAP) return [];
  if (NO_SURNAME_ALONE.has(surname)) return [];
  // “和苗社工” is an agency.
  if (text.text.slice(end, title) === '社工' && /[和同]/u.test(text.text.charAt(start - 1))) return [];
  if (beginsWell(text, start) < neededBefore(text, start, end, isOffice)) return [];
  return isNamedAfter(text, start, title) || isFullPlace(text.text, start, title)
    ? []
    : [{ start, end, why: 'surname with title' }];
}

/** What must stand before a surname alone: a break for a doubtful one (提高老师), nothing for kin (多亏了方大姐); 江苏老师 is nobody's. */
function neededBefore(text: DenseText, start: number, end: number, isOffice: boolean): number {
  if (kin.endOfLongest(text.text, end) > 0) return 0;
  // “茶谷妈妈”: so teams of volunteers are called.
  if (/^(?:妈妈|爸爸)/u.test(text.text.slice(end, end + 2))) return 1;
  if (isPlaceName(text.text.slice(start - 1, end))) return 2;
  if (DOUBTFUL_SURNAMES.has(text.text.slice(start, end))) return 2;
  return isOffice ? 1 : 0;
}

export function run(reading: Reading | null, needed: number, why: string): PersonRun[] {
  return reading && reading.score >= needed ? [{ ...reading, why, isWhole: true }] : [];
}
