/** Facilities: named ones carry a place or a name of their own; a class of them (社区食堂) is unnamed and only said where a rule asks. */

import type { Range } from '../../../text/passages.ts';
import { WordList } from '../../../text/word-list.ts';
import type { Mention } from '../../../vocabulary/statement.ts';
import { isSeveral } from '../name/several.ts';
import { bySuffix, mentionOf, nestAt, type Suffixed } from '../name/suffixed.ts';
import { isPhrase, ownName } from '../organization/social-organization.ts';
import type { Proposal } from '../proposal.ts';
import { nestOf, type Sentence } from '../sentence.ts';
import { anyOf } from '../words.ts';
import { CLASS_HEAD, CLASS_WORDS, FACILITY_ENDINGS } from './words.ts';

const ENDING = new RegExp(`(?:${anyOf(FACILITY_ENDINGS)})(?:\\([〇㐀-鿿𠀀-𲎯]{1,3}\\))?`, 'gu');
/** Of these a city has many. */
const CLASS_ENDING = /(?:机构|设施|食堂|点|站|驿站|网点|阵地|家园|热线|室|院|餐桌|平台|基地)$/u;
const classWord = new WordList(CLASS_WORDS);
/** 南京市养老服务设施 are all of them. */
const ALWAYS_CLASS = /(?:设施|机构|网点|阵地|养老服务网络)$/u;
/** Of these a place has one, though it ends as a class does. */
const ONE_OF_PLACE = /(?:总站|未成年人保护工作站|未保站|救助管理站|救助站)$/u;
/** 甲学院共建乙基地: whoever builds it is no part of its name. */
const BUILT_BY =
  /(?:学院|大学|学校|公司|集团|协会|中心|医院|福利院|养老院|敬老院|幼儿园|基金会|联合会|商会|[局委办])(?:共建|共同|合作|联合|携手|联手|成立|设立|建立|打造|运营|承接|承办|建设|负责|管理|创办|创建)/u;
/** 甲社区建设老年食堂: what is done, no name. */
const DONE =
  /^(?:(?:目前|现在?|还|共|只|仅|也|已|都|均|没|建|设|开|拥|办|将|要|想|先后)*有|[上里内中](?=[办设建开有])|建设|新建|改建|改造|建成|打造|设立|开办|开设|兴办|运营|建起|办起|重[开建启]|再开|续办|复办|筹办|筹建|试办|创办|引进|引入|开展|统筹|[建设办开](?=$|[社老长养服食邻综日儿未党文孵助托]))|(?:先行|率先|陆续|共同|已|将|拟|正在|还|计划|继续|联合|分别|集中|重点|统一|全面|各)(?:建|设|办|打造)|[加增]设|[一二三四五六\d]楼|[门楼]口/u;
/** What goes on as a sum, a person or a rule is no facility: 养老机构补贴 keeps its class, 服务站点 is a word. */
const GOES_ON = /^(?:化|长|式|型)/u;

export function facility(sentence: Sentence): Proposal[] {
  const found = bySuffix(sentence, ENDING).filter(({ to }) => !GOES_ON.test(sentence.text.slice(to, to + 2)));
  return found.flatMap((one) => proposal(sentence, one));
}

function proposal(sentence: Sentence, found: Suffixed): Proposal[] {
  const { from, to } = found;
  const short = ofKnownPlace(sentence, found) ?? ofItsStreet(sentence, found);
  if (short) return [short];
  if (
    !isPhrase(found) &&
    !BUILT_BY.test(found.own) &&
    !DONE.test(found.own) &&
    isOne(found) &&
    !isCounted(sentence.text, found) &&
    !isSeveral(sentence.text, from, to)
  )
    return [{ from, to, thing: calledBefore(sentence, found) ?? ofItsPlace(found), weight: found.placeType ? 1 : 0 }];
  const own = classWords(sentence.text, found);
  const first = theFirst(sentence, own);
  if (first) return [first];
  const isBareName = own.name === found.ending && isBare(sentence.text, own.from) && !isCounted(sentence.text, own);
  const meant = isBareName ? theOnlyOne(sentence, own.name) : null;
  if (meant) return [{ ...own, thing: { ...meant, printed: own.name }, weight: -1 }];
  return LOOSE.test(own.name) ? [] : [{ ...own, thing: classOf(sentence, found, own.name), weight: -1 }];
}

/** A word of every day where it stands alone; no class of facilities. */
const LOOSE = /^(?:小屋|书房|书吧|小院|小站|学堂|洗衣房)$/u;

/** 原市社会组织孵化基地, which the text has called 社会组织孵化基地. */
function calledBefore({ known }: Sentence, { name, printed, placeType, own, ending }: Suffixed): Mention | null {
  if (placeType !== 'City' && placeType !== 'District') return null;
  const one = (known.recent ?? []).find((thing) => thing.type === 'Facility' && thing.name === own + ending);
  return one ? { ...one, printed: printed ?? name } : null;
}

/** 南海区桂城街道社工站 is called 桂城街道社工站: the district before tells where, and stands in the nest. */
function ofItsPlace(found: Suffixed): Mention {
  const thing = mentionOf('Facility', found);
  const { name, within, placeType } = found;
  const inner = within.at(-1) ?? '';
  const at = placeType === 'Street' || placeType === 'Community' ? name.indexOf(inner) : -1;
  return at > 0 && inner !== '' ? { ...thing, name: name.slice(at), printed: found.printed ?? name } : thing;
}

/** Behind a street or community nearly any facility is one; behind a city only what does not begin as a class. */
function isOne({ own, ending, placeType }: Suffixed): boolean {
  if (ALWAYS_CLASS.test(ending) && !own.includes('“')) return false;
  if (placeType === 'Street' || placeType === 'Community') return !/^(?:各|每|等|所有)/u.test(own);
  if (placeType === null) return isOwnName(own);
  return !CLASS_HEAD.test(own) && (own !== '' || ONE_OF_PLACE.test(ending) || !CLASS_ENDING.test(ending));
}

/** 黔味 of 黔味长者食堂: what is left when the words of classes are taken off its end. */
export function isOwnName(own: string): boolean {
  if (/^“[^“”]{1,11}[^“”化式型性]”[〇㐀-鿿𠀀-𲎯]{0,6}$/u.test(own)) return true;
  if (
    CLASS_HEAD.test(own) ||
    /^附件|[我你他她您]|[现原]有|^[可但而却只就光]|[一二两三四五六七八九十]$|[和与、办开设建]|[能还只要]有|有[个一]|^[是想有能][个一]|^[这该那每某此]|^[两三四五六七八九十各]/u.test(
      own,
    )
  )
    return false;
  let end = own.length;
  for (let next = end; next >= 0; next = classWord.startOfLongest(own, end)) end = next;
  const left = own.slice(0, end);
  return left.length >= 2 && left.length <= 8 && ownName(left).length >= 2;
}

/** The words of a class without those before it that only lead to it. */
function classWords(text: string, { to, own, ending }: Suffixed): { from: number; to: number; name: string } {
  let from = to - ending.length;
  const lowest = from - own.length;
  for (let next = from; next >= lowest; next = classWord.startOfLongest(text, from)) from = next;
  return { from, to, name: text.slice(from, to) };
}

/** 花果园社工站, where the document speaks of 花果园街道; a name in quotation marks is whole. */
function ofKnownPlace(
  { known, text }: Sentence,
  { from, to, own, ending, placeType, name }: Suffixed,
): Proposal | null {
  if (placeType !== null || own.length < 2 || text.charAt(from - 1) === '“') return null;
  const place = ['街道', '镇', '乡', '社区', '村'].map((level) => known.places.get(own + level)).find((one) => one);
  if (!place) return null;
  const thing: Mention = { type: 'Facility', name: place.name + ending, printed: name, within: nestOf(place) };
  return { from, to, thing };
}

/** 街道社工站, 社区党群服务中心: that of the one street or community of which the text speaks. */
function ofItsStreet({ text, known }: Sentence, { to, own, ending, placeType }: Suffixed): Proposal | null {
  const level = /(?:街道|镇|乡|社区)$/u.exec(own)?.[0];
  const from = to - ending.length - (level?.length ?? 0);
  if (!level || placeType !== null || !ONE_OF_STREET.test(ending) || !OPEN_BEFORE.test(text.slice(0, from)))
    return null;
  const type = level === '社区' ? 'Community' : 'Street';
  const place = known.left?.[type] ?? (type === 'Street' ? known.street : null);
  if (!place?.name.endsWith(level) || isCounted(text, { to })) return null;
  const printed = text.slice(from, to);
  const thing: Mention = { type: 'Facility', name: place.name + ending, printed, within: nestOf(place) };
  return { from, to, thing, weight: 1 };
}

/** Of these a street or community has one. */
const ONE_OF_STREET =
  /^(?:社工站|社会工作服务站|社工服务站|社会工作站|党群服务中心|便民服务中心|综合养老服务中心|养老服务中心|文化站|新时代文明实践[所站]|退役军人服务站|为老服务站|养老服务站)$/u;
const OPEN_BEFORE = /(?:^|[，。；：、由在到的与和将把向为]|目前|现在|如今)$/u;

/** 率先建立社会组织孵化基地, 全省首个市级党建服务中心: the first of its kind is one. */
function theFirst(sentence: Sentence, { from, to, name }: Range & { name: string }): Proposal | null {
  const [order = ''] = /^首[个家座]/u.exec(name) ?? [];
  const before = sentence.text.slice(Math.max(0, from - 6), from);
  if (
    isCounted(sentence.text, { to }) ||
    (order === '' && !/(?:率先(?:建立|建成|成立|打造|设立)|首[个家座])了?$/u.test(before))
  )
    return null;
  const own = name.slice(order.length);
  if (own.length < 6) return null;
  const within = nestAt(sentence, from);
  const thing: Mention = { type: 'Facility', name: own, ...(within.length > 0 ? { within } : {}) };
  return { from: from + order.length, to, thing, weight: -1 };
}

/** 双岗街道养老服务中心9个 are nine: a number behind makes it a class. */
const isCounted = (text: string, { to }: Pick<Range, 'to'>): boolean =>
  /^(?:共|总数|达|约|近|已|各)*\d+(?:余|多)?[个家所处座]/u.test(text.slice(to, to + 8));

/** 7个街道(乡镇)社工站 are others than the one named before. */
const isBare = (text: string, from: number): boolean =>
  /(?:^|[，。；：“])(?:目前|如今|今年|去年|现在|其中|由|在|向|从|到|为|给|对|将|把|和|与|而|也|但)?$/u.test(
    text.slice(0, from),
  );

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
