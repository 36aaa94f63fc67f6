/** Places: by their names, and by a bare 市, 区 or 全市 where the text before makes plain which place it means. */
import { matches } from '../../../text/matches.ts';
import type { PlaceType } from '../../../vocabulary/entity.ts';
import type { Mention } from '../../../vocabulary/statement.ts';
import type { Proposal } from '../proposal.ts';
import type { Sentence } from '../sentence.ts';
import { LEVEL, meantBy, typeOfLevel } from './level.ts';

/** 街道引入…, 由社区…: the street or community that this passage has named, where it acts. */
const ACTING =
  /(?<=^|[，；。：“、]|[年月日]|[由与])(?<level>街道|社区)(?=(?:另|还|也|则|再|又|每[年月]|已|将|拟|先后|累计|目前|今年|去年)*(?:计划|引入|引进|联合|联手|投入|成立|开展|实施|打造|建立|建成|设立|出资|配套|拨付|购买|委托|无偿|腾出|安排|通过|依托|牵头|组织|掏|补|拿出|办起|自筹|启动|会同|请[来到]?|与(?=[〇㐀-鿿𠀀-𲎯]{4})|出台|制定|印发|推行|推出|举办|支付|争取|探索|新建|改造|全年|共|给予|对)|的“)/gu;

export function place(sentence: Sentence): Proposal[] {
  return [...named(sentence), ...meant(sentence), ...acting(sentence)];
}

/** 在此开办, 在那里办, 在这里常驻 */
const HERE = /(?<=在)(?:此|这里|那里|当地)(?=[开设建办成实创打租扎运推组]|常?驻|派驻|服务)/gu;

/** The nearest of the sentence, else of the passage, else the street whose text it is. */
function nearest({ places, known }: Sentence, at: number, types: readonly PlaceType[]): Mention | null {
  const own = places.findLast(({ to, thing }) => to <= at && types.includes(thing.type))?.thing;
  const near = types.map((type) => known.near?.[type] ?? known.left?.[type]).find((one) => one);
  return own ?? near ?? (types.includes('Street') ? (known.street ?? null) : null);
}

function acting(sentence: Sentence): Proposal[] {
  const { text } = sentence;
  return [...matches(text, ACTING), ...matches(text, HERE)].flatMap(({ 0: printed, index }) => {
    const types: PlaceType[] =
      printed === '街道' ? ['Street'] : printed === '社区' ? ['Community'] : ['Community', 'Street'];
    const thing = nearest(sentence, index, types);
    return thing ? [{ from: index, to: index + printed.length, thing: { ...thing, printed }, weight: -1 }] : [];
  });
}

function named({ text, places }: Sentence): Proposal[] {
  return places.map(({ from, to, thing, isFull }) => {
    const printed = text.slice(from, to);
    return { from, to, thing: isFull ? thing : { ...thing, printed } };
  });
}

/** 市场 and 区域 are no places; 全市性 is no city. */
const MEANT = new RegExp(
  `(?:全|我|本|该)(?<whole>${LEVEL})(?!场|域|民|容|级|性|人民|镇)|(?<=^|[^〇㐀-鿿𠀀-𲎯]|[年月日来由让而但是给向]|目前|后来|前期|同时)(?<inner>[省市州区县镇村])(?:里|本级|级)(?!政府|机关|领导|部门|单位|社会组织|以上|福彩|福利|示范|层面)`,
  'gu',
);

function meant({ text, known, places }: Sentence): Proposal[] {
  return matches(text, MEANT).flatMap(({ 0: printed, index, groups }) => {
    const level = groups?.whole ?? groups?.inner ?? '';
    const type = typeOfLevel(level);
    // 甲街道乙社区办起书院，面向全街道开放: the street that this sentence names goes before one of another.
    const own =
      type === 'Street' || type === 'Community'
        ? places.flatMap(({ to, chain }) => (to <= index ? chain : [])).findLast((place) => place.type === type)
        : null;
    const thing = own ?? meantBy(level, known);
    return thing ? [{ from: index, to: index + printed.length, thing: { ...thing, printed }, weight: -1 }] : [];
  });
}
