/** 我局, 本会 and 该局: the body or organization that writes, that speaks, or that was named last. */
import { matches } from '../../../text/matches.ts';
import type { Mention } from '../../../vocabulary/statement.ts';
import type { Proposal } from '../proposal.ts';
import type { Sentence } from '../sentence.ts';

const NOUN =
  '局|厅|委(?!托|员|派|屈)|办(?!法|公|理|学|事处?[^，。]?(?:流程|指南))|部(?!门|分|队|署)|会(?!议|场|员|同|计)|基金会|中心|协会|促进会|联合会|机构|单位|公司|院|站|团委|街道(?:办事处|办)?|办事处|社(?!区|会|工)|服务社|服务队|学校|医院';
const OWN = new RegExp(`(?:我|本)(?<noun>${NOUN})(?!系统|人|部|级|内|里)`, 'gu');
const POINTED = /该(?<noun>局|厅|委(?!员)|办(?!法)|院|社(?!区|会)|队(?!伍|员)|会(?!议|员|场))/gu;

/** 基金会 alone, in the foundation's own report. */
const BARE =
  /(?<=^|[，。；：、]|[由与和对经向为]|[年月日]，?|目前|[去今]年)(?<noun>基金会|协会|促进会|联合会|慈善会|总会|商会|服务社)(?![的员费章]|[〇㐀-鿿𠀀-𲎯]{0,4}(?:中心|协会|公司|机构|基金会))/gu;

/** As a subject or agent; what we think or may do is no deed. */
const WE =
  /(?<=^(?:答[:：])?|[，；。：]|[由与对向]|委托|交给|交由|邀请|资助|目前|[去今前]年|后来|现在|因此|所以|于是|同时)我们(?!的|都知道|认为|觉得|相信|希望|期待|可以|应该)/gu;

const whoWeAre = (text: string, { printed: _, ...thing }: Mention): Proposal[] =>
  matches(text, WE).map(({ 0: printed, index }) => ({
    ...{ from: index, to: index + printed.length, weight: 2 },
    thing: { ...thing, printed },
  }));

/** 站里实施…, of the station named last. */
const INSIDE = /(?<=^|[，。；])站[里内](?=实施|开展|推出|启动|打造|联合|组织|引入|还|也|为|与|设|有)/gu;

export const insideStation = (text: string, recent: readonly Mention[]): Proposal[] => {
  const station = recent.find(({ type, name, named }) => type === 'Facility' && named !== false && name.endsWith('站'));
  if (!station) return [];
  const { printed: _, ...thing } = station;
  return matches(text, INSIDE).map(({ 0: printed, index }) => ({
    ...{ from: index, to: index + printed.length, weight: 2 },
    thing: { ...thing, printed },
  }));
};

const isBody = ({ type, named }: Mention): boolean =>
  named !== false && /Organization$|^GovernmentBody$|^Facility$/u.test(type);
/** 社工站 calls itself 本站, a street's office 本街道; 本机构 and 本单位 may be any. */
const fits = (noun: string, { name }: Mention): boolean =>
  /^(?:机构|单位)$/u.test(noun) || name.endsWith(noun) || (/^街道|办事处$/u.test(noun) && name.endsWith('街道办事处'));

export function ownBody({ text, known }: Sentence): Proposal[] {
  const { writer, speaker, recent = [] } = known;
  const own = [writer, speaker].filter((one) => one !== null && one !== undefined);
  return [
    ...meant(text, OWN, own),
    ...meant(text, BARE, writer ? [writer] : []),
    ...(known.we ? whoWeAre(text, known.we) : []),
    ...(text.includes('站') ? insideStation(text, recent) : []),
    ...(text.includes('该') ? meant(text, POINTED, recent.filter(isBody)) : []),
  ];
}

function meant(text: string, pattern: RegExp, bodies: readonly Mention[]): Proposal[] {
  if (bodies.length === 0) return [];
  return matches(text, pattern).flatMap(({ 0: printed, index, groups }) => {
    const body = bodies.find((one) => fits(groups?.noun ?? '', one));
    if (!body) return [];
    const { printed: _, ...thing } = body;
    return [{ from: index, to: index + printed.length, thing: { ...thing, printed }, weight: 2 }];
  });
}
