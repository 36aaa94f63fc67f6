/** Streets, towns, villages, communities and estates that no table knows, by their ending; the words before it must be able to be a name. */
import type { PlaceType } from '../../../vocabulary/entity.ts';
import { earliest, hasVerb, isVerbs, withoutLead } from '../name/edge.ts';
import type { Known } from '../proposal.ts';
import type { Token } from './token.ts';
import { BEGINS_NO_NAME, DEED_BEFORE, ENDS_NO_NAME, GENERIC_OWN, GOES_ON, NO_OWN_NAME } from './words.ts';

const TYPE: readonly (readonly [RegExp, PlaceType])[] = [
  [/(?:社区|小区|村|嘎查)$/u, 'Community'],
  [/(?:街道|镇|乡|苏木)$/u, 'Street'],
  [/(?:新区|开发区|高新区|经开区|示范区|度假区|产业园区)$/u, 'District'],
];
const LONGEST_OWN = 6;
const ORGANIZATION_BEHIND =
  /^(?:(?:照顾|健康|关爱|家庭|儿童|青少年|妇女|康复|支持|伙伴|公益|慈善|志愿|社会工作|发展|服务|互助|文化|教育|基金|营造|治理)[〇㐀-鿿𠀀-𲎯]{0,7}?(?:基金会|协会|促进[会社]|中心|服务社)|基金会|促进会|发展会)/u;
/** No community works or develops for itself: such a centre only bears the word. */
const REGISTERED_BEHIND =
  /^(?:社会工作|社工|公益)[〇㐀-鿿𠀀-𲎯]{0,5}?(?:中心|服务社|事务所|服务站|协会|促进会)|^(?:社区)?(?:发展|营造|治理|促进|公益|社会服务)[〇㐀-鿿𠀀-𲎯]{0,4}?(?:中心|促进会|服务社)|^(?:公益)?基金会|^(?:发展)?促进会/u;

/** 襄阳市汉江缘社区公益基金会, 曲阜市儒乡社会工作服务中心: a community stands in a district, and an organization may bear the word. */
const isWordOfName = (outer: PlaceType, ending: string, behind: string): boolean =>
  /^(?:Province|City)$/u.test(outer)
    ? ORGANIZATION_BEHIND.test(behind)
    : outer === 'District' && !/街道$/u.test(ending) && REGISTERED_BEHIND.test(behind);
/** 双岗社区 goes on as an institution, 社区化 and 村镇银行 as no place. */
const NO_PLACE_BEHIND =
  /^(?:化|型|性|级|镇|里|居(?!委|民委)|\(居\)|慈善|支书|两委|“两委”|村|干部|矫正|居家|营造|基金|股份|专业|自治|公共|综合|层面|力量|资源|矛盾|问题|需求|事务|活动|养老|教育|文化|医疗|卫生|康复|社会|志愿|公益|工作者|行政|内部|各|全|物业|环境|安全|发展|建设|治理|服务|实际)/u;

/** 西坝社区卫生服务中心, “胶东暖心社区慈善基金”: the word belongs to what follows, wherever the name stands. */
const NEVER_PLACE_BEHIND = /^(?:卫生服务|(?:慈善|公益|发展|关爱|互助|共建|微)?基金)/u;

/** The name that ends at `end` with such an ending, from `reached` on. `before`: the place found last. */
export function unknownPlace(
  text: string,
  reached: number,
  end: number,
  before: Token | null,
  known: Known,
  cuts: Uint8Array,
): Token | null {
  const ending = TYPE.flatMap(([pattern, type]) => {
    const found = pattern.exec(text.slice(Math.max(0, end - 4), end));
    return found ? [{ words: found[0], type }] : [];
  })[0];
  if (!ending) return null;
  const { words, type } = ending;
  const ownEnd = end - words.length;
  const isBehindPlace =
    before !== null && before.to === reached && ownEnd - reached <= LONGEST_OWN + 2 && reached <= ownEnd;
  const isClear = isBehindPlace && !hasCut(cuts, reached + 1, ownEnd);
  const low = isClear ? reached : withoutLead(text, Math.max(reached, earliest(text, cuts, ownEnd)), ownEnd);
  const isJoint = before?.to === reached && /^[和同][〇㐀-鿿𠀀-𲎯]$/u.test(text.slice(reached, ownEnd));
  // 明楼街道和丰社区: no community is called by one character.
  const from = withoutLead(
    text,
    withoutLink(text, isClear ? low : isJoint ? reached : opened(text, reached, low, ownEnd), ownEnd),
    ownEnd,
  );
  const own = text.slice(from, ownEnd);
  if (!known.places.has(own + words) && isNoName(own, words, isClear)) return null;
  if (
    !isStandingThere(text, from, own) &&
    !isCalledSo(text, from, own, end) &&
    !isName(own, type, isClear || isJoint) &&
    !known.places.has(own + words)
  )
    return null;
  if (
    TOWN_AND_COUNTRY.test(own + words + text.slice(end, end + 2)) ||
    (own.length > 4 && !isBehindPlace && !LONG_NAME.test(own))
  )
    return null;
  // 文华村村委会 is of 文华村.
  if (words === '村' && /农$/u.test(own)) return null;
  if (words === '村' && /[村居]$/u.test(own) && /^(?:委|支|两委|“两委”)/u.test(text.slice(end, end + 4))) return null;
  if (BLISS.test(own) && /^(?:建设|创建|评选|行动|工程|计划|品牌|试点|标准)/u.test(text.slice(end, end + 4)))
    return null;
  if (GOES_ON[words.slice(-1)]?.test(text.slice(end, end + 3))) return null;
  if (!isClear && NEVER_PLACE_BEHIND.test(text.slice(end, end + 6))) return null;
  if (
    before &&
    before.to >= from - 1 &&
    before.to === reached &&
    isWordOfName(before.type, words, text.slice(end, end + 12))
  )
    return null;
  // 居民盼望社区服务: without a place before it the words behind must leave it alone.
  const isBare = from > 0 && /[〇㐀-鿿𠀀-𲎯]/u.test(text.charAt(from - 1));
  const isEstate =
    cuts[from] === 1 && LONG_NAME.test(own) && /^(?:综合|养老|居家|文化|卫生|康复)/u.test(text.slice(end, end + 2));
  if (
    NO_PLACE_BEHIND.test(text.slice(end, end + 4)) &&
    !isClear &&
    isBare &&
    !isEstate &&
    !known.places.has(own + words)
  )
    return null;
  return { from, to: end, type, name: own + words, candidates: [], isFull: true };
}

const isNoName = (own: string, ending: string, isBehindPlace: boolean): boolean =>
  BEGINS_NO_NAME.test(own) || ENDS_NO_NAME.test(own + ending) || (!isBehindPlace && DEED_BEFORE.test(own));

/** 位于生态社区的: behind such a verb a common word is a name too. */
const isStandingThere = (text: string, from: number, own: string): boolean =>
  /(?:位于|坐落于|坐落在|地处)$/u.test(text.slice(Math.max(0, from - 3), from)) &&
  /^[〇㐀-鿿𠀀-𲎯]{2,4}$/u.test(own) &&
  !/[本该各每的某]|老旧|试点|示范|部分|多个|城市|农村|城乡|偏远/u.test(own);

/** 光是幸福社区就有…: such a word is a name where the place has or does something. */
const isCalledSo = (text: string, from: number, own: string, end: number): boolean =>
  BLISS.test(own) &&
  /(?:^|[，。；、：]|在|光是|比如|其中|走进|来到)$/u.test(text.slice(Math.max(0, from - 2), from)) &&
  /^(?:的(?!建设|目标|美好|理念|样板|标准|图景|愿景)|现有|就有|共有|地处|位于|居委会|党委|党总支|党支部|常住)/u.test(
    text.slice(end, end + 4),
  );

/** 同心圆与沾麒社区, 在地铁家园社区: no name holds 与, and none begins with 在. */
function withoutLink(text: string, from: number, ownEnd: number): number {
  const own = text.slice(from, ownEnd);
  const after = Math.max(own.lastIndexOf('与') + 1, /^[在于到为向从把将对给让被]/u.test(own) ? 1 : 0);
  return after > 0 && own.length - after >= 2 ? from + after : from;
}

/** 城乡结合部; 古城乡 may be a town. */
const TOWN_AND_COUNTRY = /^城乡|城乡(?:结合|接合|统筹|融合|一体|社区|居民)$/u;

/** A long name that nothing stands before is one of an estate or bears a number: 景阳东街第二社区. */
const LONG_NAME =
  /(?:第[一二三四五六七八九十]+|新村|[家花果公]园|[苑里街路巷庄屯桥门湾山河坊城场院居堂庙寺港岭坡塘]|胡同)$/u;

/** 在都正社区: behind 在 the whole word up to the ending is the name, though 都 cuts elsewhere. */
function opened(text: string, reached: number, from: number, ownEnd: number): number {
  const own = BEHIND_IN.exec(text.slice(reached, ownEnd))?.groups?.own;
  return own && ownEnd - own.length < from && !hasVerb(own) ? ownEnd - own.length : from;
}

const BEHIND_IN = /(?:在|位于|坐落于|走进|来到|进驻|入驻)了?(?<own>(?!了)[〇㐀-鿿𠀀-𲎯]{2,6})$/u;

/** Words of praise that many communities bear as their name, right behind the place they stand in. */
const BLISS = /^(?:幸福|和谐|平安|文明|阳光|和平|团结|友好|温馨|活力)$/u;

function hasCut(cuts: Uint8Array, from: number, to: number): boolean {
  return cuts.subarray(from, to + 1).includes(1);
}

/** Behind a place one character is enough, elsewhere two are needed; a district must stand behind its city. */
function isName(own: string, type: PlaceType, isBehindPlace: boolean): boolean {
  if (!/^[〇㐀-鿿𠀀-𲎯\d]+$/u.test(own) || /^\d+$/u.test(own)) return false;
  if (own.length > LONGEST_OWN || own.length < (isBehindPlace ? 1 : 2)) return false;
  if (type === 'District' && !isBehindPlace) return false;
  // 边境小镇, 凤凰古镇
  if (type === 'Street' ? /[小古]$/u.test(own) : /古$/u.test(own)) return false;
  // 背着药箱进村 is no village, 前进村 is one.
  if (/[入驻]$|^.{2,}进$/u.test(own)) return false;
  if (/[与及或]$|^(?:[省市区县镇乡村街校党政企社]|.{2,})和$/u.test(own)) return false;
  if (isBehindPlace && BLISS.test(own)) return true;
  return !GENERIC_OWN.test(own) && !NO_OWN_NAME.test(own) && (isBehindPlace ? !isVerbs(own) : !hasVerb(own));
}
