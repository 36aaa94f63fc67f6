/** Shorter names for what the document has named: by 以下简称, as 该项目, or by what a social work organization is commonly called. */
import { matches } from '../../../text/matches.ts';
import type { Range } from '../../../text/passages.ts';
import type { Mention } from '../../../vocabulary/statement.ts';
import { isBareTitle, kindOf } from '../policy/title.ts';
import type { Proposal } from '../proposal.ts';
import type { Sentence } from '../sentence.ts';

const GIVEN =
  /[(（](?:[^()（）]{0,40}?[，、；])?(?:(?:以下|下|后|后文)?(?:统|简|并|通|又|亦|俗)?称(?:为|作|之为)?|[〇㐀-鿿𠀀-𲎯]{0,6}叫(?:它|他们|她们|其|做|作))[:：]?(?<marked>[“《]?)(?<name>[^“”《》()（），。]{1,24})[”》]?[^()（）]{0,6}[)）]/gu;
/** Between a name and the note may stand its closing mark and a document number in parentheses. */
const BEHIND_NAME = /^[》”]?(?:[(（][^()（）]{0,40}[)）])?$/u;

/** The short names that a sentence gives, each with the thing before it; of a policy in 《》. */
export function shortNamesIn(text: string, things: readonly Proposal[]): { name: string; thing: Mention }[] {
  return matches(text, GIVEN).flatMap(({ index, groups }) => {
    const { marked = '', name = '' } = groups ?? {};
    const named = things.findLast(({ to }) => to <= index && BEHIND_NAME.test(text.slice(to, index)));
    if (!named || named.thing.named === false) return [];
    const { printed: _printed, ...thing } = named.thing;
    return [{ name: marked === '《' ? `《${name}》` : name, thing }];
  });
}

const DEMONSTRATIVE =
  /(?:该|这个|这一|这份|上述|(?<=循|按|照|据|由)此(?=方案|办法|意见|规划|通知|细则))(?<noun>专项资金|资金|基金会|基金|公益项目|服务项目|项目|计划|行动|工程|模式|机制|品牌|课堂|服务中心|中心|孵化园|孵化基地|基地|园区|机构|协会|公司|团队|服务队|社工站|服务站|站|食堂|办法|方案|意见|通知|细则|规划|制度|平台|街道|社区|镇|村|学校|驿站)/gu;

/** Where a sentence gives short names; nothing else is named there. */
export const shortNameNotes = (text: string): Range[] =>
  matches(text, GIVEN).map(({ 0: note, index }) => ({
    from: index + note.search(/[称叫]/u),
    to: index + note.length,
  }));

/** 这处由车棚改造的为老服务站 */
const THIS_HOUSE =
  /这[处座家个所间](?:[^，。；、]{0,16}?的)?[〇㐀-鿿𠀀-𲎯]{0,4}?(?:服务站|工作站|中心|食堂|孵化园|孵化基地|驿站|小院|小屋|会客厅)/gu;

export function shortName({ text, known }: Sentence): Proposal[] {
  return [...given(text, known.shortNames), ...pointedAt(text, known.recent ?? [])];
}

/** What 该站 and 这座孵化园 mean, of what was named before, latest first. */
export const pointedAt = (text: string, recent: readonly Mention[]): Proposal[] => [
  ...demonstrated(text, recent),
  ...thisHouse(text, recent),
];

function thisHouse(text: string, recent: readonly Mention[]): Proposal[] {
  const meant = recent.slice(0, 6).find(({ type }) => type === 'Facility');
  if (!meant) return [];
  return matches(text, THIS_HOUSE).map(({ 0: printed, index }) => ({
    from: index,
    to: index + printed.length,
    thing: { ...meant, printed },
    weight: 2,
  }));
}

function given(text: string, shortNames: ReadonlyMap<string, Mention>): Proposal[] {
  return [...shortNames].flatMap(([name, thing]) => {
    if (name.startsWith('《')) return [];
    const found: Proposal[] = [];
    for (let from = text.indexOf(name); from >= 0; from = text.indexOf(name, from + name.length))
      if (thing.type !== 'Policy' || isMeant(text, name, from))
        found.push({ from, to: from + name.length, thing: { ...thing, printed: name }, weight: 3 });
    return found;
  });
}

/** 意见 for a measure is in quotation marks or lays something down; 居民的意见 is another. */
const isMeant = (text: string, name: string, from: number): boolean =>
  !isBareTitle(name) ||
  /[“该]/u.test(text.charAt(from - 1)) ||
  /^(?:明确|规定|要求|提出|指出|强调|出台|印发|施行|实施[^，。]{0,2}[，。后以])/u.test(text.slice(from + name.length));

const TYPES: readonly (readonly [RegExp, readonly Mention['type'][]])[] = [
  [/资金|基金$/u, ['Fund']],
  [/项目|计划|行动|工程|模式|机制|品牌|课堂/u, ['Project']],
  [/办法|方案|意见|通知|细则|规划|制度/u, ['Policy']],
  [/街道|镇/u, ['Street']],
  [/^社区$|村/u, ['Community']],
  [/公司|学校/u, ['OtherOrganization']],
  [/基金会|协会|团队|服务队/u, ['SocialOrganization']],
  [/机构|中心/u, ['SocialOrganization', 'Facility']],
  [/./u, ['Facility']],
];

function demonstrated(text: string, recent: readonly Mention[]): Proposal[] {
  return matches(text, DEMONSTRATIVE).flatMap(({ 0: printed, index, groups }) => {
    const noun = groups?.noun ?? '';
    const types = TYPES.find(([pattern]) => pattern.test(noun))?.[1] ?? [];
    const ends = (name: string): boolean => name.endsWith(noun) || kindOf(name).endsWith(noun);
    // 这个计划 is one that is called so; 该项目 may be called anything.
    const isOnly = types.length === 1 && types[0] !== 'Policy' && !/计划|行动|工程|模式|机制|品牌|课堂/u.test(noun);
    const meant = recent.find(({ type, name }) => types.includes(type) && (ends(name) || isOnly));
    return meant ? [{ from: index, to: index + printed.length, thing: { ...meant, printed }, weight: 2 }] : [];
  });
}
