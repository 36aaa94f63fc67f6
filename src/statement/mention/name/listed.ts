/** Names that a list gives before the word for what they are: “红马甲”“老邻居”等8支志愿服务队, 爱心护理院等3家养老机构. The word for them tells the type. */
import { matches } from '../../../text/matches.ts';
import type { EntityType } from '../../../vocabulary/entity.ts';
import type { Mention } from '../../../vocabulary/statement.ts';
import { ownName } from '../organization/social-organization.ts';
import type { Proposal } from '../proposal.ts';
import type { Sentence } from '../sentence.ts';
import { earliest, withoutLead } from './edge.ts';
import { LISTED_CLASSES } from './listed-words.ts';
import { nestAt } from './suffixed.ts';

const CLASS = LISTED_CLASSES.map(([words]) => words).join('|');
/** 等 + how many + what kind of + the word for them. */
const BEHIND = new RegExp(
  `等(?:一?批|多|数|若干|一系列|系列|[\\d一二两三四五六七八九十百]+余?)?[家个支所项处名座]?[〇㐀-鿿𠀀-𲎯]{0,8}?(?<what>${CLASS})`,
  'uy',
);
const TYPE_OF = LISTED_CLASSES.map(([words, type]) => [new RegExp(`^(?:${words})$`, 'u'), type] as const);
const MEMBER = '“[^“”《》。；，]{2,16}”[〇㐀-鿿𠀀-𲎯]{0,8}?';
const QUOTED_LIST = new RegExp(`${MEMBER}(?:[、和与及]?${MEMBER})*(?=等)`, 'gu');
/** “红马甲”, or with what it is behind it: “巧媳妇”手工社. */
const QUOTED = /“(?<name>[^“”]+)”(?<rest>[〇㐀-鿿𠀀-𲎯]*)/gu;
/** Without quotation marks a name must end as a house or a team does, or it is a kind: 餐饮、家政等企业. */
const HOUSE = /(?:房|学校|之家|社|队|院|站|园|坊|馆|驿站|食堂|学堂|家园|书屋|小屋|堂|苑|公寓)$/u;
const PLAIN_LIST = /[〇㐀-鿿𠀀-𲎯A-Za-z]{3,16}(?:、[〇㐀-鿿𠀀-𲎯A-Za-z]{3,12})*(?=等)/gu;

/** 搭建培育支持平台、互动展示平台: several at once are told apart by their names. */
const PLATFORMS =
  /(?:搭建|打造|建设|建立)(?:了|起)?(?<list>[〇㐀-鿿𠀀-𲎯]{2,14}平台(?:[、和与及][〇㐀-鿿𠀀-𲎯]{2,14}平台)+)/gu;

export function listed(sentence: Sentence): Proposal[] {
  const behind = sentence.text.includes('等') ? [...quoted(sentence), ...plain(sentence)] : [];
  return [...behind, ...platforms(sentence)];
}

function platforms(sentence: Sentence): Proposal[] {
  return matches(sentence.text, PLATFORMS).flatMap(({ 0: words, index, groups }) => {
    const start = index + words.length - (groups?.list ?? '').length;
    return matches(groups?.list ?? '', /[^、]+?平台/gu).map(({ 0: member, index: at }) => {
      const name = member.replace(/^[和与及]/u, '');
      return proposal(sentence, 'Facility', name, start + at + member.length - name.length, 1);
    });
  });
}

function quoted(sentence: Sentence): Proposal[] {
  return matches(sentence.text, QUOTED_LIST).flatMap(({ 0: list, index }) => {
    const type = typeBehind(sentence.text, index + list.length);
    if (!type) return [];
    return matches(list, QUOTED).map(({ 0: all, index: at, groups }) => {
      const rest = (groups?.rest ?? '').replace(/[和与及]$/u, '');
      if (rest === '') return proposal(sentence, type, groups?.name ?? '', index + at + 1, 3);
      return proposal(sentence, type, all.slice(0, (groups?.name ?? '').length + 2 + rest.length), index + at, 3);
    });
  });
}

/** The members without quotation marks; the first begins where a name can begin. */
function plain(sentence: Sentence): Proposal[] {
  const { text, cuts } = sentence;
  return matches(text, PLAIN_LIST).flatMap(({ 0: list, index }) => {
    const type = typeBehind(text, index + list.length);
    if (text.charAt(index - 1) === '”' || (type !== 'SocialOrganization' && type !== 'Facility')) return [];
    const members: { from: number; to: number }[] = [];
    let to = index + list.length;
    for (const words of list.split('、').toReversed()) {
      const start = to - words.length;
      const isFirst = start === index;
      members.unshift({ from: isFirst ? withoutLead(text, Math.max(start, earliest(text, cuts, to)), to) : start, to });
      to = start - 1;
    }
    const names = members.map(({ from, to: end }) => text.slice(from, end));
    if (!names.every((name) => HOUSE.test(name) && name.length >= 3 && name.length <= 12 && isOwn(name))) return [];
    return members.map(({ from }, at) => proposal(sentence, type, names[at] ?? '', from, 2));
  });
}

/** 爱心护理院, but not 社区食堂 and not 养老院. */
const isOwn = (name: string): boolean =>
  /^(?:四点半|暖心|爱心|阳光|幸福|夕阳红)/u.test(name) || ownName(name.replace(HOUSE, '')).length >= 2;

function typeBehind(text: string, at: number): EntityType | null {
  BEHIND.lastIndex = at;
  const what = BEHIND.exec(text)?.groups?.what;
  return (what && TYPE_OF.find(([pattern]) => pattern.test(what))?.[1]) || null;
}

function proposal(sentence: Sentence, type: EntityType, name: string, from: number, weight: number): Proposal {
  const within = nestAt(sentence, from);
  const thing: Mention = { type, name, ...(within.length > 0 ? { within } : {}) };
  return { from, to: from + name.length, thing, weight };
}
