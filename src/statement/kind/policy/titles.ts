/** What the title of a measure says by itself: who issued it, where it holds, what it is about, for which years. */

import { matches } from '../../../text/matches.ts';
import { readSchemes } from '../../../vocabulary/concept.ts';
import type { Mention } from '../../../vocabulary/statement.ts';
import { facility } from '../../mention/facility/facility.ts';
import { fund } from '../../mention/fund.ts';
import { governmentBody } from '../../mention/organization/government-body.ts';
import { socialOrganization } from '../../mention/organization/social-organization.ts';
import { place } from '../../mention/place/place.ts';
import { project } from '../../mention/project/project.ts';
import { NOTHING_KNOWN, type Proposal } from '../../mention/proposal.ts';
import { readThings } from '../../mention/things.ts';
import { placeOf, placesInName } from '../shared/place-names.ts';

/** Several rules ask for the same title, one right after the other. */
const MOST_KEPT = 64;

function kept<T>(read: (title: string) => T): (title: string) => T {
  const known = new Map<string, T>();
  return (title) => {
    const before = known.get(title);
    if (before !== undefined) return before;
    if (known.size >= MOST_KEPT) known.clear();
    const found = read(title);
    known.set(title, found);
    return found;
  };
}

const headOf = kept((words) => readThings(words, NOTHING_KNOWN, [place, governmentBody]).things);
const mattersOf = kept(
  (words) =>
    readThings(words, NOTHING_KNOWN, [place, governmentBody, socialOrganization, fund, facility, project]).things,
);

const ISSUER =
  /^(?<head>[^《》“”]{2,60}?)(?:等[\d一二三四五六七八九十]*(?:个|家)?(?:部门|单位))?(?:关于|印发|转发|发布)/u;
const BODY =
  /(?:人民政府|政府|办公厅|办公室|委员会|[局厅委部院署会]|人大|政协|法院|检察院|中央|工会|妇联|团委|残联|党组|支队|总队|中心)$/u;

/** Bodies that head the title, with their offsets in it: 甲市民政局乙市财政局关于…. Empty where anything in the head is no body. */
export function issuersOf(title: string, within: readonly string[] = []): Proposal[] {
  const head = ISSUER.exec(title)?.groups?.head;
  if (!head || !BODY.test(head) || !/关于|印发|转发|发布/u.test(title)) return [];
  const found = headOf(head).filter(({ thing }) => thing.type === 'GovernmentBody');
  const covered = found.reduce((sum, { from, to }) => sum + to - from, 0);
  const glue = head.length - covered;
  const joints = (head.match(/[、和 ]|中共|共青团/gu) ?? []).join('').length;
  if (found.length > 0 && glue <= joints) return found;
  const parts = partsOf(head);
  return parts.length > 1 ? ofParts(parts, within) : wholeHead(head, within);
}

/** 民政部国家乡村振兴局 and 甲局、乙局 are two, each with its place in the head. */
function partsOf(head: string): { from: number; words: string }[] {
  const apart = head.replaceAll(/(?<=[部局委会院厅办])(?=国家|全国|中央|中共|国务院)/gu, '\0').split(/(\0|[ 、])/u);
  let from = 0;
  return apart.flatMap((words) => {
    if (words === '\0') return [];
    const part = { from, words };
    from += words.length;
    return /^[ 、]?$/u.test(words) ? [] : [part];
  });
}

/** All of them, or none where one is no body. */
function ofParts(parts: readonly { from: number; words: string }[], within: readonly string[]): Proposal[] {
  const found = parts.map(({ from, words }) => {
    const [body] = headOf(words).filter(({ thing, to }) => thing.type === 'GovernmentBody' && to === words.length);
    const [one] = body?.from === 0 ? [body] : BODY.test(words) ? wholeHead(words, within) : [];
    return one ? [{ ...one, from: from + one.from, to: from + one.to }] : [];
  });
  return found.every((one) => one.length > 0) ? found.flat() : [];
}

/** One body whose name no recogniser knew: everything before 关于, where it begins with a place or is of the centre. */
function wholeHead(head: string, within: readonly string[]): Proposal[] {
  if (head.length > 24 || /[、和]/u.test(head) || (head.match(/[局厅委部](?=[\u4e00-\u9fff]{3,})/gu) ?? []).length > 1)
    return [];
  const places = placesInName(head, within).map(({ thing }) => thing.name);
  const thing: Mention = { type: 'GovernmentBody', name: head, ...(places.length > 0 ? { within: [...within] } : {}) };
  return /^(?:[\u4e00-\u9fff]{2,8}[省市区县州盟旗]|中共|中央|国家|全国|国务院|民政部|财政部)/u.test(head)
    ? [{ from: 0, to: head.length, thing }]
    : [];
}

/** The place whose own measure it is by its title: 甲区社区食堂管理办法. A title that begins with a body has an issuer instead. */
export function placeOfTitle(title: string): (Proposal & { thing: Mention }) | null {
  // 甲市乙基金会管理办法 holds in that foundation.
  const [whole] = mattersOf(title);
  if (whole?.from === 0 && whole.thing.type === 'SocialOrganization') return null;
  const [first] = headOf(title);
  if (first && first.from === 0 && /^(?:Province|City|District|Street)$/u.test(first.thing.type)) return first;
  const head = /^(?<name>[\u4e00-\u9fff]{2,6}?(?:自治区|自治州|省|市|区|县|街道|镇))(?![局委办场级])/u.exec(title)
    ?.groups?.name;
  return head &&
    !/社区|园区|地区|小区|城市|全市|全区|^(?:关于|印发|转发|公布|加快|加强|推进|支持|规范|进一步|建设|落实|深化)|[的和及]/u.test(
      head,
    )
    ? { from: 0, to: head.length, thing: placeOf(head, []) }
    : null;
}

/** The body whose own measure it is by its first words: 民政部培育发展…行动方案. */
export function bodyAtHead(title: string): string | null {
  const [first] = headOf(title);
  return first?.from === 0 && first.thing.type === 'GovernmentBody' ? first.thing.name : null;
}

const PERIOD = /\(?(?<from>(?:19|20)\d\d)年?[-—~至到]{1,2}(?<to>20\d\d)年?\)?/u;

/** The years that the title gives itself: (2021—2023年). */
export function periodOf(title: string): { at: number; text: string; date: string } | null {
  const match = PERIOD.exec(title);
  if (!match?.groups) return null;
  const text = match[0].replace(/^\(|\)$/gu, '');
  return { at: match.index + match[0].indexOf(text), text, date: `${match.groups.from}/${match.groups.to}` };
}

let labels: { pattern: RegExp; typeOf: Map<string, 'Population' | 'ServiceField'> } | null = null;

/** Longest label first, so that 社区社会组织 is not read as 社会组织. */
function conceptLabels(): NonNullable<typeof labels> {
  if (labels) return labels;
  const schemes = readSchemes();
  const typeOf = new Map<string, 'Population' | 'ServiceField'>();
  for (const [scheme, type] of [
    [schemes['service-field'], 'ServiceField'],
    [schemes.population, 'Population'],
  ] as const)
    for (const { prefLabel, altLabel } of scheme.concepts)
      for (const label of [prefLabel.zh, ...(altLabel ?? [])]) if (label.length > 2) typeOf.set(label, type);
  const words = [...typeOf.keys()]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(/[()+.*?]/gu, '\\$&'));
  labels = { pattern: new RegExp(words.join('|'), 'gu'), typeOf };
  return labels;
}

/** The facility, fund, project, group or field that the title names as its matter; the first that fits. */
export function matterOf(title: string): Proposal | null {
  // 甲市社工站 is no name of one station: the place says where the rules hold.
  const [whole] = mattersOf(title);
  const ofOwn = whole?.from === 0 && whole.thing.type === 'SocialOrganization' ? whole.to : 0;
  const head = placeOfTitle(title)?.to ?? ofOwn;
  const named = mattersOf(title.slice(head))
    .map((one) => ({ ...one, from: one.from + head, to: one.to + head }))
    .find(
      ({ from, to, thing }) =>
        /^(?:Fund|Facility)$/u.test(thing.type) ||
        (thing.type === 'Project' &&
          /[“]/u.test(title.charAt(from) + title.charAt(from - 1)) &&
          !/^(?:计划|方案|规划)/u.test(title.slice(to))),
    );
  if (named && !/关于|印发/u.test(named.thing.name)) return named;
  const { pattern, typeOf } = conceptLabels();
  for (const { 0: name, index } of matches(title, pattern)) {
    const type = typeOf.get(name);
    if (type) return { from: index, to: index + name.length, thing: { type, name } };
  }
  return null;
}

let groups: RegExp | null = null;
const SERVED =
  '(?:们)?(?=社区康复|社区照护|居家|入户|上门|适应|关爱|帮扶|支持|服务|康复|照护|照料|看护|救助|保护|助餐|教育|辅导|心理|读书|成长|就业|培训|之家|关怀|融合|陪伴|托管|孵化|培育|互助|健康|日间|能力|活动)';

/** The group for which a project or facility is by its name: 困难家庭帮扶, 残疾人康复. */
export function groupIn(name: string): { from: number; to: number; name: string } | null {
  groups ??= new RegExp(
    `(?:${readSchemes()
      .population.concepts.flatMap(({ prefLabel, altLabel }) => [prefLabel.zh, ...(altLabel ?? [])])
      .filter((label) => label.length > 1 && !/[()（）]/u.test(label))
      .sort((a, b) => b.length - a.length)
      .join('|')})${SERVED}`,
    'u',
  );
  const match = groups.exec(name);
  return match ? { from: match.index, to: match.index + match[0].length, name: match[0] } : null;
}

/** The field that words name by a label of the scheme. */
export function fieldIn(words: string): { from: number; to: number; name: string } | null {
  const { pattern, typeOf } = conceptLabels();
  for (const { 0: name, index } of matches(words, pattern))
    if (typeOf.get(name) === 'ServiceField') return { from: index, to: index + name.length, name };
  return null;
}
