/** Groups of people by the labels of `seed/concepts/population.jsonl`, where the words stand for people. */
import type { Mention } from '../../../vocabulary/statement.ts';
import { conceptNamed, conceptsIn } from '../concept-words.ts';
import type { Proposal } from '../proposal.ts';
import type { Sentence } from '../sentence.ts';
import { compound } from './compound.ts';
import { qualified } from './qualified.ts';
import { PART_OF_NAME, PART_OF_WORD, RELATIVES, SHARED_HEADS } from './words.ts';

/** 非企业, 其家庭: what stands before makes it another word. */
const OTHER_BEFORE = /(?:非|准|亚|伪)$/u;
/** 外来人员及其随迁子女 are a group of their own; 其家庭 only belongs to whom the text has named. */
const THEIRS = /^(?:家庭|家属|家长|亲属|监护人|子女|父母|孩子|家人|成员)/u;

export function population({ text, places = [] }: Pick<Sentence, 'text'> & Partial<Sentence>): Proposal[] {
  const whole = conceptsIn(text, 'population', 'Population', (from, to) => isGroup(text, from, to));
  const own = whole.map((one) => withoutFamily(text, outOfPlace(text, places, one)));
  return together(text, own).flatMap((one) => [
    ...[one, ...compounds(text, one)].flatMap((each) => [...sharing(text, each), each]),
    ...withoutLevel(text, one),
  ]);
}

/** 老年人 of 康乐社区老年人, where 社区 belongs to the name of the place. */
function outOfPlace(text: string, places: Sentence['places'], one: Proposal): Proposal {
  const place = places.find(({ from, to }) => from < one.from && to > one.from && to < one.to);
  const printed = place ? text.slice(place.to, one.to) : '';
  const name = place && isGroup(text, place.to, one.to) ? conceptNamed('population', printed)?.prefLabel.zh : undefined;
  if (!place || !name) return one;
  return { ...one, from: place.to, thing: { type: 'Population', name, ...(name === printed ? {} : { printed }) } };
}

/** 来穗人员随迁子女 are one group, that of the last word. */
function together(text: string, groups: readonly Proposal[]): Proposal[] {
  const made: Proposal[] = [];
  for (const group of groups) {
    const before = made.at(-1);
    if (before?.to === group.from && !TAILS.has(text.slice(group.from, group.to))) {
      const printed = text.slice(before.from, group.to);
      const name = conceptNamed('population', printed)?.prefLabel.zh ?? group.thing.name;
      made[made.length - 1] = { ...group, from: before.from, thing: { type: 'Population', name, printed } };
    } else made.push(group);
  }
  return made;
}

/** Behind another group they are told with it: 残疾人家庭. */
const TAILS = new Set(['家庭', ...RELATIVES]);

const compounds = (text: string, one: Proposal): Proposal[] => {
  const wider = compound(text, one);
  const whole = wider && isGroup(text, wider.from, wider.to) ? [wider] : [];
  return [one, ...whole].flatMap((each) => qualified(text, each) ?? []).concat(whole);
};

function isGroup(text: string, from: number, to: number): boolean {
  const behind = text.slice(to, to + 5);
  if (PART_OF_NAME.test(behind) || OTHER_BEFORE.test(text.slice(Math.max(0, from - 1), from))) return false;
  if (text.charAt(from - 1) === '其' && THEIRS.test(text.slice(from, to))) return false;
  if (isTornOff(text, from, to)) return false;
  return !(PART_OF_WORD[text.slice(from, to)]?.test(behind) ?? false);
}

/** 失能老人 of 失能老人家庭照护床位, 老人 of 老人家庭. */
function withoutFamily(text: string, one: Proposal): Proposal {
  const isOfFamily = FAMILY_CARE.test(text.slice(one.to - 2, one.to + 4));
  const to = text.startsWith('家庭', one.to - 1) ? one.to - 1 : isOfFamily ? one.to - 2 : one.to;
  const printed = text.slice(one.from, to);
  const name = to < one.to ? conceptNamed('population', printed)?.prefLabel.zh : undefined;
  if (!name) return one;
  const thing: Mention = name === printed ? { type: 'Population', name } : { type: 'Population', name, printed };
  return { ...one, to, thing };
}

const FAMILY_CARE = /^家庭(?:照护|养老|病床|医生|教育|签约|床位)/u;

/** 少儿 of 缺少儿童活动场所 is the end of one word and the beginning of another. */
const isTornOff = (text: string, from: number, to: number): boolean =>
  text.startsWith('少儿', from) && (/[缺减至不最较很多]$/u.test(text.slice(0, from)) || text.charAt(to) === '童');

/** 居民 of 甲社区居民, where 社区 belongs to the name of the place. */
function withoutLevel(text: string, { from, to }: Proposal): Proposal[] {
  const level =
    /^(?:社区|小区|街道|乡镇|镇|村)(?=居民|群众|老人|老年人|村民|儿童|青少年|业主|党员|骨干|能人|青年|达人)/u.exec(
      text.slice(from, to),
    )?.[0].length ?? 0;
  const own = text.slice(from + level, to);
  const concept = level > 0 ? conceptNamed('population', own) : null;
  if (!concept || !isGroup(text, from + level, to)) return [];
  const name = concept.prefLabel.zh;
  const thing: Mention = name === own ? { type: 'Population', name } : { type: 'Population', name, printed: own };
  return [{ from: from + level, to, thing, weight: -3 }];
}

/** 高龄 of 高龄和独居老人, 独居 and 空巢 of 独居、空巢等老年人: a group for itself, whose noun stands with the last. */
function sharing(text: string, { from, to }: Pick<Proposal, 'from' | 'to'>): Proposal[] {
  const printed = text.slice(from, to);
  const head = SHARED_HEADS.find((one) => printed.endsWith(one));
  const link = head ? LINK.exec(text.slice(Math.max(0, from - 12), from))?.groups : undefined;
  if (!head || !link) return [];
  const { word = '', mark = '' } = link;
  if (printed === head && mark !== '等') return [];
  const end = from - mark.length;
  const goOn = (start: number): Proposal[] =>
    sharing(text.slice(0, end) + head, { from: start, to: end + head.length });
  for (let length = word.length; length >= 2; length -= 1) {
    const own = word.slice(-length);
    const concept = conceptNamed('population', own + head);
    // 低保、失独老人: before 低保 as a group of its own.
    const thing: Mention = { type: 'Population', name: concept?.prefLabel.zh ?? '', printed: own };
    const weight = mark === '等' || head === '老年人' || head === '老人' ? -1 : -2;
    if (concept) return [...goOn(end - length), { from: end - length, to: end, thing, weight }];
    // 高龄、失独家庭等老年人: a group that needs no noun.
    if (conceptNamed('population', own)) return goOn(end - length);
  }
  return word.length <= 4 ? goOn(end - word.length) : [];
}

const LINK = /(?<word>[〇㐀-鿿𠀀-𲎯]{2,8})(?<mark>、|和|与|及|以及|或|等)$/u;
