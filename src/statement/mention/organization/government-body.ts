/** Bodies of government, party and mass organizations: behind their place, behind 市 or 区 that means one, and in lists that share a place. */
import { matches } from '../../../text/matches.ts';
import type { PlaceType } from '../../../vocabulary/entity.ts';
import type { Mention } from '../../../vocabulary/statement.ts';
import { LEVEL, meantBy, typeOfLevel } from '../place/level.ts';
import type { PlaceSpan } from '../place/spans.ts';
import type { Proposal } from '../proposal.ts';
import { nestOf, type Sentence } from '../sentence.ts';
import { anyOf } from '../words.ts';
import { CHARGES, NATIONAL, TASK_ENDINGS, WHOLE_BODIES } from './government-words.ts';

const CHARGE = `(?:${anyOf(CHARGES)})`;
/** 市委办 stands before a mark or a verb; 办法 and 办理 are no office. */
const BRANCH = '(?:办公厅|办公室|机关党委|办(?=[、，。和与及联共印发下]|$))';
const PARTY = `委(?!托|派|任|员(?!会)|婉|屈|曲|以)(?:员会)?(?:(?:组织|宣传|统战|社会工作|社工|政法|农村工作|社会工作委员会|直属机关工作|老干部)(?:部|局|委员会|委|工委)|政法委|社工委|[〇㐀-鿿𠀀-𲎯]{2,8}(?:治理|改革|服务|工作)(?:办公室|委员会|部|委|办))?(?:${BRANCH})?`;
const OFFICE = `(?:${CHARGE}(?:和|与)?)?${CHARGE}(?:分局|局|厅|委员会|委|办公室|办|中心支局)(?:${BRANCH})?`;
/** 合肥市庐阳区 + this. General last: any words that end in 局 or 厅. */
const OF_PLACE = new RegExp(
  `(?:(?:${anyOf(WHOLE_BODIES)})|${OFFICE}|${PARTY}|[〇㐀-鿿𠀀-𲎯]{0,12}?(?:${anyOf(TASK_ENDINGS)})|[〇㐀-鿿𠀀-𲎯]{2,10}?(?:管理局|发展局|事务局|服务局|事业局|保障局|监管局)|[〇㐀-鿿𠀀-𲎯“”]{2,16}?(?:党支部|党总支|联合党委))`,
  'uy',
);
const LEVELS = new RegExp(LEVEL, 'gu');
const LIST = /[、和与及]|以及|会同|联合/uy;
const ALONE = new RegExp(`(?:${anyOf(NATIONAL)})(?:${BRANCH})?`, 'gu');
const LEAGUE = /(?<!共青)团([省市区县州])委/gu;
/** 共青团株洲市委: the league is named before its place. */
const LEAGUE_BEFORE = '共青团';
/** 市委书记, 区政府购买: the words go on as an office or another word. */
const GOES_ON =
  /^(?:购买|主导|引导|采购|补贴|补助|资助|扶持|资金|投入|兜底|民生|为民|实事|工作要点|职能转变|向社会|与社会|主管部门$|代表|委员|大力|高度|公共服务|工作报告)/u;
/** 大党委 and the like are ways of organizing and not bodies of one place. */
const NO_BODY = /^(?:政府|工会|人大|政协|委|党委|办公室|办事处|党支部)$/u;

interface Body extends Proposal {
  /** The place that a list behind it shares. */
  readonly place: Mention | null;
}

export function governmentBody(sentence: Sentence): Proposal[] {
  const first = [...ofPlaces(sentence), ...ofLevels(sentence)].sort((a, b) => a.from - b.from || b.to - a.to);
  const bodies = first.filter(
    (one, index) => !first.slice(0, index).some(({ from, to }) => from <= one.from && one.to <= to),
  );
  return [
    ...bodies.flatMap((body) => [body, ...shared(sentence, body)]),
    ...national(sentence),
    ...leagues(sentence),
  ].map(({ from, to, thing }) => ({ from, to, thing }));
}

/** 合肥市民政局 */
function ofPlaces({ text, places }: Sentence): Body[] {
  return places.flatMap(({ from, to, thing: place }) => {
    const end = endOfBody(text, to);
    if (end < 0) return [];
    const isLeague = /委(?:员会)?$/u.test(text.slice(to, end)) && text.slice(0, from).endsWith(LEAGUE_BEFORE);
    const start = isLeague ? from - LEAGUE_BEFORE.length : from;
    const thing = bodyOf(text.slice(start, end), undefined, nestOf(place));
    return [{ from: start, to: end, thing, place }];
  });
}

/** 市民政局, where 市 means one place; without one the name stays as it is printed. */
function ofLevels({ text, known, cuts, places }: Sentence): Body[] {
  return matches(text, LEVELS).flatMap(({ 0: level, index }): Body[] => {
    const start = index + level.length;
    const isOpen = cuts[index] === 1 || index === 0;
    if (!isOpen || places.some(({ from, to }) => from <= index && index < to)) return [];
    const end = endOfBody(text, start);
    if (end < 0) return [];
    const printed = text.slice(index, end);
    const type = typeOfLevel(level);
    const own = type ? namedBefore(places, index, type, level) : null;
    const isNarrow = type === 'Street' || type === 'Community';
    const place = isNarrow ? (own ?? meantBy(level, known)) : (meantBy(level, known) ?? own);
    if (!place) {
      const thing = bodyOf(printed, undefined, []);
      return [{ from: index, to: end, thing: isNarrow ? { ...thing, named: false } : thing, place: null }];
    }
    const name = place.name + text.slice(start, end);
    return [{ from: index, to: end, thing: bodyOf(known.bodies?.get(name) ?? name, printed, nestOf(place)), place }];
  });
}

/** 甲省乙市民政局、市财政局: the place that the sentence itself has named. */
function namedBefore(places: readonly PlaceSpan[], index: number, type: PlaceType, level: string): Mention | null {
  const fits = (one: Mention): boolean => one.type === type && one.name.endsWith(level);
  return places.findLast(({ to, chain }) => to <= index && chain.some(fits))?.chain.find(fits) ?? null;
}

function endOfBody(text: string, start: number): number {
  OF_PLACE.lastIndex = start;
  const [words = ''] = OF_PLACE.exec(text) ?? [];
  const end = start + words.length;
  const isOther = /(?:政府|委|人大|政协)$/u.test(words) && GOES_ON.test(text.slice(end, end + 6));
  return words === '' || isOther ? -1 : end;
}

/** 甲省教育厅、体育局: the place belongs to both. */
function shared({ text, places }: Sentence, { to, place }: Body): Proposal[] {
  const found: Proposal[] = [];
  for (let at = to; ; ) {
    LIST.lastIndex = at;
    const [link] = LIST.exec(text) ?? [];
    if (!link) return found;
    const start = at + link.length;
    const end = endOfBody(text, start);
    const printed = text.slice(start, end);
    if (
      end < 0 ||
      /^[省市区县镇乡村]|^(?:街道|社区)/u.test(printed) ||
      places.some(({ from, to: until }) => from >= start && until <= end)
    )
      return found;
    if (NO_BODY.test(printed) || !/[局厅委办部会联]$/u.test(printed)) return found;
    const thing = place ? bodyOf(place.name + printed, printed, nestOf(place)) : bodyOf(printed, undefined, []);
    found.push({ from: start, to: end, thing });
    at = end;
  }
}

function national({ text, cuts }: Sentence): Proposal[] {
  return matches(text, ALONE)
    .filter(({ 0: name, index }) => name !== '中央' || cuts[index] === 1)
    .filter(
      ({ 0: name, index }) => name !== '中央' || !/^(?:财政|空调|公园|企业)/u.test(text.slice(index + 2, index + 4)),
    )
    .map(({ 0: name, index }) => ({ from: index, to: index + name.length, thing: bodyOf(name, undefined, []) }));
}

/** 团市委 keeps its words: what it stands for is in no list of ours. */
function leagues({ text, known }: Sentence): Proposal[] {
  return matches(text, LEAGUE).map(({ 0: name, 1: level = '', index }) => {
    const place = meantBy(level, known);
    return { from: index, to: index + name.length, thing: bodyOf(name, undefined, place ? nestOf(place) : []) };
  });
}

function bodyOf(name: string, printed: string | undefined, within: readonly string[]): Mention {
  return {
    type: 'GovernmentBody',
    name,
    ...(printed !== undefined && printed !== name ? { printed } : {}),
    ...(within.length > 0 ? { within: [...within] } : {}),
  };
}
