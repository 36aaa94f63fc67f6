/** Social organizations by how their names end: …社会工作服务中心, …协会, …志愿服务队. A class of them (社区社会组织) is no name. */
import { matches } from '../../../text/matches.ts';
import type { Mention } from '../../../vocabulary/statement.ts';
import { hasVerb } from '../name/edge.ts';
import { bySuffix, mentionOf, nestAt, type Suffixed } from '../name/suffixed.ts';
import type { Proposal } from '../proposal.ts';
import { nestOf, type Sentence } from '../sentence.ts';
import { anyOf } from '../words.ts';
import { GENERIC_PART, NOT_BEHIND, SOCIAL_ENDINGS } from './words.ts';

const ENDING = new RegExp(`(?:${anyOf(SOCIAL_ENDINGS)})`, 'gu');

/** A place alone is enough before these: 长沙市慈善会, 合肥市社会工作协会. */
const UNIQUE_TO_PLACE =
  /(?:协会|学会|研究会|促进会|联合会|商会|总会|慈善会|基金会|联谊会|义工联|老人会|理事会|议事会|互助会|同乡会|自治会|督导团|评议团|顾问团)$/u;
/** Of these the place itself may be the operator's own house: a facility unless it has a name of its own. */
const ALSO_FACILITY =
  /(?:养老服务中心|社区服务中心|服务中心|指导中心|康复中心|创新中心|支持中心|交流中心|活动中心|促进中心|评估中心|发展中心|培训中心|研究中心|资源中心|关爱中心|事务中心|教育中心|咨询中心|监测中心|帮扶中心|训练中心|托养中心|养护中心)$/u;

/** “老哥俩”敲门队, “施叔叔”邻里调解会 */
const QUOTED_TEAM =
  /“[^“”《》，。；]{2,12}”(?<kind>[〇㐀-鿿𠀀-𲎯]{0,6}?(?:队(?!伍建|员|长)|小组(?!长|工作|活动)|(?:调解|议事|理事|互助|协|联合|促进|商|学|研究|基金|读书|乡贤|自治|老人|义工|志愿|姐妹|家长)会(?!议)|社(?![区会工团群联])|合作社联合社|团(?![队结体员长])|俱乐部|联盟))/gu;

/** With a name of its own no street's house: 高塘社区红领之家社会服务中心. */
const REGISTERED = /^(?:社会服务|社会工作|社工|公益)/u;
/** 天河综合养老服务中心: without a place such words make it a house. */
const HOUSE_WORDS = /综合|日间|居家|区域|嵌入式|医养/u;

/** 甲社区建设社区工作室: what is done, no name. */
const BUILDS =
  /^(?:建设|新建|改建|改造|建成|打造|设立|开办|开设|兴办|运营|建起|办起|开展|统筹|成立|组建|依托|引入|引进|设(?!计)|建(?=[^设]))/u;
/** The mass organizations of a place are bodies. */
const MASS_BODY = /^(?:残疾人|妇女|工商业|归国华侨|文学艺术界|社会科学界)联合会$|^(?:科学技术|计划生育)协会$/u;
/** A workroom of a body is its office. */
const OFFICE = /(?:人大|政府|政协|常委会|[局委办厅]).{0,8}$/u;

export function socialOrganization(sentence: Sentence): Proposal[] {
  return [...bySuffixes(sentence), ...quotedTeams(sentence), ...selfQuoted(sentence), ...agents(sentence)];
}

/** “阿婆织锦队”: what it is stands inside the quotation marks. */
const SELF_QUOTED =
  /“(?<name>(?:[〇㐀-鿿𠀀-𲎯]{0,10}(?:姊妹|姐妹|兄弟|妈妈|大妈|邻里|乡贤|老友|评议|议政|阿婆|老娘舅|婆婆|嫂子|巧手)会|[〇㐀-鿿𠀀-𲎯]{2,10}(?:(?<![部军排团站编列归插入连纵掉领])队|(?<![集社财军兵旅])团|联盟|合作社|互助社|互助会|议事会|理事会|调解会|协会|促进会)))”(?!建设|[项精计模品行活工式])/gu;

const selfQuoted = (sentence: Sentence): Proposal[] =>
  matches(sentence.text, SELF_QUOTED).flatMap(({ index, groups }) => {
    const name = groups?.name ?? '';
    if (hasVerb(name.slice(0, 2)) || ownName(name.slice(0, -1)).length < 2) return [];
    const within = nestAt(sentence, index);
    const thing: Mention = { type: 'SocialOrganization', name, ...(within.length > 0 ? { within } : {}) };
    return [{ from: index + 1, to: index + 1 + name.length, thing, weight: -1 }];
  });

/** 由鄞州区惠民社区服务中心运营: who runs something is no house of a community 惠民. */
const AGENT =
  /(?:由|委托|引入|引进|交给|交由|聘请)(?<name>[〇㐀-鿿𠀀-𲎯]{5,22}?(?:社区|社会)(?:服务|发展|营造)中心)(?=运营|承接|承办|管理|实施|执行|打理|托管|负责)/gu;

function agents(sentence: Sentence): Proposal[] {
  return matches(sentence.text, AGENT).flatMap(({ 0: words, index, groups }) => {
    const name = groups?.name ?? '';
    const to = index + words.length;
    const from = to - name.length;
    const head = sentence.places.find((place) => place.from === from);
    const wide = head?.chain.findLast(({ type }) => type !== 'Street' && type !== 'Community');
    if (!wide || head?.chain.some(({ type }) => type === 'Street')) return [];
    return [{ from, to, thing: { type: 'SocialOrganization' as const, name, within: nestOf(wide) }, weight: 5 }];
  });
}

function quotedTeams(sentence: Sentence): Proposal[] {
  return matches(sentence.text, QUOTED_TEAM).flatMap(({ 0: name, index, groups }) => {
    const { kind = '' } = groups ?? {};
    if (/[的等和与在由对为了]|论坛|大会|对接|年会|党/u.test(kind) || hasVerb(kind.replaceAll(IN_NAMES, '、')))
      return [];
    const within = nestAt(sentence, index);
    const thing: Mention = { type: 'SocialOrganization', name, ...(within.length > 0 ? { within } : {}) };
    return [{ from: index, to: index + name.length, thing }];
  });
}

function bySuffixes(sentence: Sentence): Proposal[] {
  return bySuffix(sentence, ENDING)
    .filter((found) => !isWordOnly(sentence.text, found) && !isPhrase(found) && isNamed(found))
    .map((found) => ({ from: found.from, to: found.to, thing: withCategory(found), weight: 2 }));
}

const isWordOnly = (text: string, { to, ending }: Suffixed): boolean => {
  const [pattern] = Object.entries(NOT_BEHIND).filter(([words]) => ending.endsWith(words));
  return pattern?.[1].test(text.slice(to, to + 4)) ?? false;
};

/** Without a place any verb makes it a phrase; behind a place 培育, 促进 and the like are common in names. */
const IN_NAMES =
  /培育|发展|促进|希望|服务|评估|调解|管理|指导|支持|帮扶|关爱|创新|组织|培训|保护|救助|孵化|推广|研究|学习|协商|监督|建设|传播|陪伴|照护|规划|统计|改造|治理|资助|保障|宣传|宣讲|传承|公示|关注|共建|登记|审批|统筹|协调|生活|需求|计划|对接|链接|创办|公开|参与|督导|照顾|照料|看护|陪同|探访|走访|巡访|巡查|值守|排查|接送/gu;

export const isPhrase = ({ own }: Suffixed): boolean => hasVerb(own.replaceAll(IN_NAMES, '、'));

function isNamed({ own, ending, placeType }: Suffixed): boolean {
  const bare = ownName(own);
  if (/首[个家座批]|全[国省市区县]/u.test(own) || BUILDS.test(own)) return false;
  // 信箱里总会收到…: what always happens.
  if (ending === '总会' && /[里也还常都就上下]$/u.test(own)) return false;
  if ((ending.endsWith('工作室') && OFFICE.test(own)) || MASS_BODY.test(own + ending)) return false;
  if (placeType === null) return bare.length >= 2 && !(ALSO_FACILITY.test(ending) && HOUSE_WORDS.test(own));
  if (UNIQUE_TO_PLACE.test(ending)) return true;
  if (placeType === 'Street' || placeType === 'Community')
    return !ALSO_FACILITY.test(ending) || (REGISTERED.test(ending) && bare.length >= 2);
  if (/^(?:社会工作|社工)(?!指导|站)/u.test(ending)) return bare.length >= 1;
  // 蓉和 and 和一 are whole.
  const isWhole = /^(?:[〇㐀-鿿𠀀-𲎯]和|和[〇㐀-鿿𠀀-𲎯])$/u.test(own);
  return ALSO_FACILITY.test(ending) ? bare.length >= 2 || isWhole : bare.length >= 1;
}

/** What of a name is its own: 阳光 of 阳光社会工作. */
export const ownName = (own: string): string => own.replaceAll(GENERIC_PART, '').replaceAll(/[“”()]/gu, '');

function withCategory(found: Suffixed): Mention {
  const thing = mentionOf('SocialOrganization', found);
  return found.ending.endsWith('基金会') ? { ...thing, category: '基金会' } : thing;
}
