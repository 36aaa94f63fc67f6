/** Facilities: named ones carry a place or a name of their own; a class of them (社区食堂) is unnamed and only said where a rule asks. */

import { WordList } from '../../text/word-list.ts';
import type { Mention } from '../../vocabulary/statement.ts';
import { CLASS_HEAD, CLASS_WORDS, FACILITY_ENDINGS, HOUSE } from './facility-words.ts';
import type { Proposal } from './proposal.ts';
import type { Sentence } from './sentence.ts';
import { isPhrase, ownName } from './social-organization.ts';
import { bySuffix, mentionOf, nestAt, type Suffixed } from './suffixed.ts';
import { anyOf } from './words.ts';

const ENDING = new RegExp(`(?:${anyOf(FACILITY_ENDINGS)})(?:\\([\\p{Script=Han}]{1,3}\\))?`, 'gu');
/** Of these a city has many. */
const CLASS_ENDING = /(?:机构|设施|食堂|点|站|驿站|网点|阵地|家园|热线|室|院|餐桌|平台|基地)$/u;
const classWord = new WordList(CLASS_WORDS);
const QUOTED_HOUSE = /“(?<name>[^“”]{2,12})”(?!项目|行动|计划|活动|工程|服务|品牌|模式|系列)/gu;
/** What goes on as a sum, a person or a rule is no facility: 养老机构补贴 keeps its class, 服务站点 is a word. */
const GOES_ON = /^(?:化|长|式|型)/u;

export function facility(sentence: Sentence): Proposal[] {
  const found = bySuffix(sentence, ENDING).filter(({ to }) => !GOES_ON.test(sentence.text.slice(to, to + 2)));
  return [...found.flatMap((one) => proposal(sentence, one)), ...quotedHouses(sentence)];
}

function proposal(sentence: Sentence, found: Suffixed): Proposal[] {
  const { from, to } = found;
  if (!isPhrase(found) && isOne(found) && !isCounted(sentence.text, found))
    return [{ from, to, thing: mentionOf('Facility', found), weight: found.placeType ? 1 : 0 }];
  const own = classWords(sentence.text, found);
  const meant = own.name === found.ending ? theOnlyOne(sentence, own.name) : null;
  if (meant) return [{ ...own, thing: { ...meant, printed: own.name }, weight: -1 }];
  return [{ ...own, thing: classOf(sentence, found, own.name), weight: -1 }];
}

/** Behind a street or community nearly any facility is one; behind a city only what does not begin as a class. */
function isOne({ own, ending, placeType }: Suffixed): boolean {
  if (placeType === 'Street' || placeType === 'Community') return !/^(?:各|每|等|所有)/u.test(own);
  if (placeType === null) return isOwnName(own);
  return !CLASS_HEAD.test(own) && (own !== '' || !CLASS_ENDING.test(ending));
}

/** 黔味 of 黔味长者食堂: what is left when the words of classes are taken off its end. */
function isOwnName(own: string): boolean {
  if (CLASS_HEAD.test(own) || /^附件|[和与、]/u.test(own)) return false;
  let end = own.length;
  for (let next = end; next >= 0; next = classWord.startOfLongest(own, end)) end = next;
  const left = own.slice(0, end);
  return left.length >= 2 && left.length <= 8 && ownName(left).length >= 2;
}

/** The words of a class without those before it that only lead to it. */
function classWords(text: string, { from: lowest, to, ending }: Suffixed): { from: number; to: number; name: string } {
  let from = to - ending.length;
  for (let next = from; next >= lowest; next = classWord.startOfLongest(text, from)) from = next;
  return { from, to, name: text.slice(from, to) };
}

/** 双岗街道养老服务中心9个 are nine: a number behind makes it a class. */
const isCounted = (text: string, { to }: Suffixed): boolean =>
  /^(?:共|总数|达|约|近|已|各)*\d+(?:余|多)?[个家所处座]/u.test(text.slice(to, to + 8));

/** A bare 孵化园 where the sentences before have named one thing that ends so. */
function theOnlyOne({ known }: Sentence, name: string): Mention | null {
  const ending = (known.recent ?? []).filter((one) => one.type === 'Facility' && one.name.endsWith(name));
  const [first] = ending;
  return first && ending.every((one) => one.name === first.name) ? withoutPrinted(first) : null;
}

const withoutPrinted = ({ printed: _, ...thing }: Mention): Mention => thing;

function classOf(sentence: Sentence, { within, from }: Suffixed, name: string): Mention {
  const around = within.length > 0 ? [...within] : nestAt(sentence, from);
  return { type: 'Facility', name, named: false, ...(around.length > 0 ? { within: around } : {}) };
}

/** “四海之家” */
function quotedHouses(sentence: Sentence): Proposal[] {
  return [...sentence.text.matchAll(QUOTED_HOUSE)].flatMap(({ index, groups }) => {
    const name = groups?.name ?? '';
    if (!HOUSE.test(name)) return [];
    const from = index + 1;
    const within = nestAt(sentence, index);
    const thing: Mention = { type: 'Facility', name, ...(within.length > 0 ? { within } : {}) };
    return [{ from, to: from + name.length, thing, weight: -2 }];
  });
}
