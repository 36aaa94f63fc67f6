/** What the document has named before and names again by fewer words: “甲” alone, 客厅 for “共享客厅”, a name without its place, a bare 项目. */
import { matches } from '../../../text/matches.ts';
import type { Mention } from '../../../vocabulary/statement.ts';
import { ownName } from '../organization/social-organization.ts';
import type { Proposal } from '../proposal.ts';
import type { Sentence } from '../sentence.ts';

export const again = ({ text, known }: Sentence): Proposal[] => {
  const recent = known.recent ?? [];
  return [
    ...bareProject(text, recent, known.passage ?? [], known.heading ?? null),
    ...thisProject(text, known.heading ?? null),
    ...quoted(text, recent),
    ...unquoted(text, recent),
    ...bareHouse(text, recent),
    ...bareTeam(text, recent),
    ...withoutPlace(text, recent),
  ];
};

const proposal = (from: number, printed: string, { printed: _, ...thing }: Mention, weight: number): Proposal => ({
  ...{ from, to: from + printed.length, weight },
  thing: thing.name === printed ? thing : { ...thing, printed },
});

/** 项目由甲中心执行. */
const BARE_PROJECT =
  /(?<=^|[，；。]|我们[把将])项目(?=[带引推送][进到入向]|由|经费|周期|实施|执行|启动|开展|覆盖|落地|获|累计|已|共|为|面向|服务|总|通过|在|自|预算|资金)/gu;

/** “甲”陪伴项目继续实施，项目由…: the sentence itself has named it. */
const NAMED_HERE = /”[^“”，。；]{0,12}(?:项目|计划|行动|工程)[^“”。；]*，$/u;

/** The only project of the paragraph, else of the text so far, else the only house with a name in quotes of the paragraph. */
function bareProject(
  text: string,
  recent: readonly Mention[],
  passage: readonly Mention[],
  heading: Mention | null,
): Proposal[] {
  const above = heading && isProject(heading) ? heading : null;
  const project =
    only(passage.filter(isProject)) ?? (passage.some(isProject) ? null : (above ?? only(recent.filter(isProject))));
  const thing = project ?? (recent.some(isProject) ? null : only(passage.filter(isHouse)));
  if (!thing) return [];
  return matches(text, BARE_PROJECT)
    .filter(({ index }) => !NAMED_HERE.test(text.slice(0, index)))
    .map(({ 0: printed, index }) => proposal(index, printed, thing, 1));
}

/** 这是我们做得最久的项目, below the heading that names it. */
const THIS_IS = /^这是[^，。；]{0,16}?项目(?=，)/gu;

const thisProject = (text: string, heading: Mention | null): Proposal[] =>
  heading && isProject(heading) ? matches(text, THIS_IS).map(({ 0: printed }) => proposal(0, printed, heading, 1)) : [];

/** How several work together, wherever it is: no project that a bare 项目 could mean. */
const WAY_OF_WORKING = /^“?(?:[两三四五六]社联动|党建引领|网格化管理|共建共治共享|三治融合|五治融合)”?$/u;
const isProject = ({ type, name }: Mention): boolean => type === 'Project' && !WAY_OF_WORKING.test(name);
/** Behind a place it is the place's own office. */
const isHouse = ({ type, name, named }: Mention): boolean =>
  type === 'Facility' &&
  named !== false &&
  /(?:客厅|驿站|小屋|工坊|空间|食堂|学堂|课堂|书屋|书房|港湾|家园|之家|小院|小站)$/u.test(name);

/** The one that all of them are; null where there are two or none. */
const only = (things: readonly Mention[]): Mention | null =>
  things[0] && things.every(({ name }) => name === things[0]?.name) ? things[0] : null;

/** “银发课堂”由甲队承办, where a list has named it before. */
function quoted(text: string, recent: readonly Mention[]): Proposal[] {
  return matches(text, /“(?<name>[^“”]{2,16})”/gu).flatMap(({ index, groups }) => {
    const name = groups?.name ?? '';
    const thing = recent.find(
      (one) =>
        (one.name === name || one.name.startsWith(`“${name}”`)) &&
        /^(?:Project|Facility|SocialOrganization)$/u.test(one.type),
    );
    return thing ? [proposal(index + 1, name, thing, thing.type === 'Project' ? 0 : -4)] : [];
  });
}

/** 把岛上课堂复制到…: a name that the text has put in quotation marks, without them. */
function unquoted(text: string, recent: readonly Mention[]): Proposal[] {
  return recent.flatMap((thing): Proposal[] => {
    if (thing.type !== 'Project' && thing.type !== 'Facility') return [];
    const name = QUOTED_HEAD.exec(thing.name)?.groups?.name ?? (thing.type === 'Project' ? thing.name : '');
    if (name.length < 4 || name.length > 12 || /[“”\d]/u.test(name)) return [];
    const found: Proposal[] = [];
    for (let from = text.indexOf(name); from >= 0; from = text.indexOf(name, from + name.length))
      if (text.charAt(from - 1) !== '“') found.push(proposal(from, name, thing, -4));
    return found;
  });
}

const QUOTED_HEAD = /^“(?<name>[^“”]+)”/u;

const BARE_HOUSE =
  /(?<=^(?:答：)?|[，；。])(?<noun>客厅|驿站|小屋|工坊|空间|食堂|饭堂|学堂|书屋|书房|书吧|小院|小站|花园|基地|孵化园|孵化基地|孵化中心|创新园|创益园|创业园|公益园|园区|社工站|服务站|养老院|敬老院)(?=设有|设|由|配|开|为|每|占|面积|建筑|建|内设|投|交|目前|现|已|自|共有|运营|采取|面向|坐?落|位于|地处|选址|总|里|内|还|依托|引入|委托|累计|全年|今年|去年|于|自[\d二]|与|和|联合)/gu;

/** 客厅设有…, where the document has named one house that ends so. */
function bareHouse(text: string, recent: readonly Mention[]): Proposal[] {
  return matches(text, BARE_HOUSE).flatMap(({ 0: noun, index }) => {
    const thing = only(
      recent.filter(({ type, name, named }) => type === 'Facility' && named !== false && endsAs(name, noun)),
    );
    return thing ? [proposal(index, noun, thing, 0)] : [];
  });
}

const BARE_TEAM =
  /(?<=^(?:答：)?|[，。；])(?<noun>议事会|理事会|调解会|互助会|姊妹会|老年协会|协会|联盟|合作社|服务队|志愿队|巡逻队|调解队|宣讲队|互助队|救援队)(?=先后|成立|现|目前|已|共|有(?!限)|由|每|累计|去年|今年|全年|还|自|为|帮|调解|开展|组织|走访|募|队员|会员|成员)/gu;

/** 议事会先后解决…, where the document has named one team that ends so. */
function bareTeam(text: string, recent: readonly Mention[]): Proposal[] {
  return matches(text, BARE_TEAM).flatMap(({ 0: noun, index }) => {
    const thing = only(
      recent.filter(({ type, name, named }) => type === 'SocialOrganization' && named !== false && name.endsWith(noun)),
    );
    return thing ? [proposal(index, noun, thing, 0)] : [];
  });
}

const NAMED_BEHIND_PLACES: ReadonlySet<string> = new Set(['SocialOrganization', 'OtherOrganization']);

/** 园区 is what a 孵化园 calls itself. */
const endsAs = (name: string, noun: string): boolean =>
  name.endsWith(noun) || (noun === '园区' && /[^公花]园$/u.test(name));

/** 润心社会工作服务中心, where the text has named 甲市润心社会工作服务中心. */
function withoutPlace(text: string, recent: readonly Mention[]): Proposal[] {
  return recent.flatMap((thing): Proposal[] => {
    if (!NAMED_BEHIND_PLACES.has(thing.type)) return [];
    let name = thing.name;
    for (const place of thing.within ?? []) if (name.startsWith(place)) name = name.slice(place.length);
    if (name === thing.name || name.length < 6 || !text.includes(name) || ownName(name).length < 2) return [];
    const found: Proposal[] = [];
    for (let from = text.indexOf(name); from >= 0; from = text.indexOf(name, from + name.length))
      found.push(proposal(from, name, thing, 3));
    return found;
  });
}
