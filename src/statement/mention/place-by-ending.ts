/** Streets, towns, villages, communities and estates that no table knows, by their ending; the words before it must be able to be a name. */
import type { PlaceType } from '../../vocabulary/entity.ts';
import { earliest, hasVerb, isVerbs, withoutLead } from './edge.ts';
import type { Token } from './place-token.ts';
import { GENERIC_OWN, GOES_ON, NO_OWN_NAME } from './place-words.ts';
import type { Known } from './proposal.ts';

const TYPE: readonly (readonly [RegExp, PlaceType])[] = [
  [/(?:社区|小区|村)$/u, 'Community'],
  [/(?:街道|镇|乡|苏木)$/u, 'Street'],
  [/(?:新区|开发区|高新区|经开区|示范区|度假区|产业园区)$/u, 'District'],
];
const LONGEST_OWN = 6;
const ORGANIZATION_BEHIND =
  /^(?:公益|慈善|志愿|社会工作|发展|服务|互助|文化|教育|基金|营造|治理)[\p{Script=Han}]{0,7}?(?:基金会|协会|促进会|中心|服务社)/u;
/** 双岗社区 goes on as an institution, 社区化 and 村镇银行 as no place. */
const NO_PLACE_BEHIND =
  /^(?:化|型|性|级|镇|里|支书|两委|“两委”|村|干部|矫正|居家|营造|基金|股份|专业|自治|公共|综合|层面|力量|资源|矛盾|问题|需求|事务|活动|养老|教育|文化|医疗|卫生|康复|社会|志愿|公益|工作者|行政|内部|各|全|物业|环境|安全|发展|建设|治理|服务|实际)/u;

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
  const isJoint = before?.to === reached && /^[和同]\p{Script=Han}$/u.test(text.slice(reached, ownEnd));
  // 明楼街道和丰社区: no community is called by one character.
  const from = isClear ? low : isJoint ? reached : opened(text, reached, low, ownEnd);
  const own = text.slice(from, ownEnd);
  if (!isName(own, type, isClear || isJoint) && !known.places.has(own + words)) return null;
  if (GOES_ON[words.slice(-1)]?.test(text.slice(end, end + 3))) return null;
  // 襄阳市汉江缘社区公益基金会: a community stands in a district, and an organization may bear the word.
  if (
    before?.to === from &&
    /^(?:Province|City)$/u.test(before.type) &&
    ORGANIZATION_BEHIND.test(text.slice(end, end + 10))
  )
    return null;
  // 居民盼望社区服务: without a place before it the words behind must leave it alone.
  const isBare = from > 0 && /[\p{Script=Han}]/u.test(text.charAt(from - 1));
  if (NO_PLACE_BEHIND.test(text.slice(end, end + 4)) && !isClear && isBare && !known.places.has(own + words))
    return null;
  return { from, to: end, type, name: own + words, candidates: [], isFull: true };
}

/** 在都正社区: behind 在 the whole word up to the ending is the name, though 都 cuts elsewhere. */
function opened(text: string, reached: number, from: number, ownEnd: number): number {
  const own = BEHIND_IN.exec(text.slice(reached, ownEnd))?.groups?.own;
  return own && ownEnd - own.length < from && !hasVerb(own) ? ownEnd - own.length : from;
}

const BEHIND_IN = /(?:在|位于|坐落于|走进|来到|进驻|入驻)(?<own>[\p{Script=Han}]{2,5})$/u;

function hasCut(cuts: Uint8Array, from: number, to: number): boolean {
  return cuts.subarray(from, to + 1).includes(1);
}

/** Behind a place one character is enough, elsewhere two are needed; a district must stand behind its city. */
function isName(own: string, type: PlaceType, isBehindPlace: boolean): boolean {
  if (!/^[\p{Script=Han}\d]+$/u.test(own) || /^\d+$/u.test(own)) return false;
  if (own.length > LONGEST_OWN || own.length < (isBehindPlace ? 1 : 2)) return false;
  if (type === 'District' && !isBehindPlace) return false;
  if (/[和与及或]$/u.test(own)) return false;
  return !GENERIC_OWN.test(own) && !NO_OWN_NAME.test(own) && (isBehindPlace ? !isVerbs(own) : !hasVerb(own));
}
