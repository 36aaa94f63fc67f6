/** Houses with a name in quotation marks: “四海之家”, “全城小惊喜”生活体验馆, and what the words around tell to be one. */
import { matches } from '../../../text/matches.ts';
import type { Mention } from '../../../vocabulary/statement.ts';
import { isSeveral } from '../name/several.ts';
import { nestAt } from '../name/suffixed.ts';
import type { Proposal } from '../proposal.ts';
import type { Sentence } from '../sentence.ts';
import { isOwnName } from './facility.ts';
import { HOUSE } from './words.ts';

/** 一间名叫车头小厨的老年食堂 */
const CALLED =
  /(?:名叫|名为|叫做|叫作|取名为?|唤作|命名为|起名)“?(?<name>[〇㐀-鿿𠀀-𲎯]{2,8}?)”?的(?=[〇㐀-鿿𠀀-𲎯]{0,8}(?:食堂|饭堂|餐厅|中心|站|点|驿站|小院|书屋|书房|书吧|活动室|工坊|空间|家园|花园|学堂|课堂|阵地|场所|小屋))/gu;
/** 取名“青谷小院” */
const CALLED_QUOTED = /(?:取名为?|命名为|起名[叫为]?|名叫|名为|叫做|叫作|唤作)“(?<name>[^“”，。；]{2,12})”/gu;

const called = (sentence: Sentence): Proposal[] =>
  [
    ...matches(sentence.text, CALLED),
    ...matches(sentence.text, CALLED_QUOTED).filter(({ groups }) => HOUSE.test(groups?.name ?? '')),
  ].map(({ 0: words, index, groups }) => {
    const name = groups?.name ?? '';
    return { ...house(sentence, name, index + words.lastIndexOf(name)), weight: 1 };
  });

export const quotedHouse = (sentence: Sentence): Proposal[] => [
  ...called(sentence),
  ...ofKind(sentence),
  ...byEnding(sentence),
  ...byContext(sentence),
];

/** Whatever house of its own name. */
const QUOTED_KIND =
  /“[^“”《》，。；]{2,12}”(?<kind>[〇㐀-鿿𠀀-𲎯]{0,10}?(?:馆|小屋|工坊|会客厅|议事厅|活动室|小院|院子|庭院|书吧|书房|书屋|空间|客厅|小站|驿站|食堂|餐厅|厨房|乐园|公园|花园|菜园|农场|基地|中心|平台|孵化园|创益园|工作站|服务站|社工站|工作室|实验室|调解室|谈心室|自习室|活动点|助餐点|加油站|家园|之家|港湾|茶室|茶馆|茶坊|亭|长廊|广场|市集|集市|超市|商店|学堂|学院|书院|剧场|博物馆|展厅))(?![长部主任化性内外与和]?(?:建设|打造|负责人|主任))/gu;

function ofKind(sentence: Sentence): Proposal[] {
  return matches(sentence.text, QUOTED_KIND).flatMap(({ 0: name, index, groups }) => {
    const { kind = '' } = groups ?? {};
    const isKind = !/[的等和与在由对为了、]|项目|计划|活动|行动|服务对象/u.test(kind);
    return isKind && !COUNTED_IN.test(name.slice(1)) && isOwnName(name.slice(0, name.indexOf('”') + 1))
      ? [house(sentence, name, index)]
      : [];
  });
}

const QUOTED_HOUSE = /“(?<name>[^“”]{2,12})”(?!项目|行动|计划|活动|工程|服务|品牌|模式|系列)/gu;
/** “在老旧小区增设老年食堂” is what someone says. */
const SENTENCE = /^(?:在|关于|把|将|让|对|为(?!老|民|爱)|要|想|建|增|加)|(?:建设|增设|新建|设立|打造|建立|完善|提供)/u;
/** “一中心两平台”, “15分钟服务圈”: how many of a kind. */
const COUNTED_IN = /^[一二两三四五六七八九十\d].{1,4}[一二两三四五六七八九十\d]|^\d/u;

/** “四海之家” */
function byEnding(sentence: Sentence): Proposal[] {
  return matches(sentence.text, QUOTED_HOUSE).flatMap(({ index, groups }) => {
    const name = groups?.name ?? '';
    const isHouse = HOUSE.test(name) && !COUNTED_IN.test(name) && !SENTENCE.test(name);
    return isHouse ? [house(sentence, name, index + 1)] : [];
  });
}

/** “台门小厨”里飘出饭菜香, “拾光”开门迎客: what one is in, or what opens its doors. */
const INSIDE =
  /“(?<name>[^“”，。；、]{2,10})”(?=[里内](?!容|涵|部|外)|门口|(?:去年|今年|日前|近日|前不久|于|[\d年月日]){0,8}(?:正式|全面|也|已)?(?:开业|开张|营业|开门迎|揭牌|挂牌|落成|投用|投入使用|启用)|占地|建筑面积|面积|坐落|位于|设在|设有)/gu;

/** 改建“药都邻里汇”: what is built of stones. */
const BUILT =
  /(?:建成|改建[成为]?|改造[成为]|改成|翻建[成为]?|扩建[成为]?|建起|(?<=(?:旧|老|废弃|闲置|空置|[房屋楼院棚库站祠堂校厂店]|空地|荒地|角落|供销社|村部|办公室)[^，。；“”]{0,8}?)(?:变成|变身为?|升级[成为]))了?“(?<name>[^“”，。；、一]{2,10})”(?![项品模计行活工][目牌式划动程]|服务|区|[〇㐀-鿿𠀀-𲎯]{0,6}(?:队|中心|站|室|馆|家|园))/gu;

const byContext = (sentence: Sentence): Proposal[] =>
  [...matches(sentence.text, INSIDE), ...matches(sentence.text, BUILT)].map(({ 0: words, index, groups }) =>
    house(sentence, groups?.name ?? '', index + words.indexOf('“') + 1),
  );

function house(sentence: Sentence, name: string, from: number): Proposal {
  const { text } = sentence;
  const to = from + name.length;
  const within = nestAt(sentence, from);
  const thing: Mention = {
    ...{ type: 'Facility', name },
    ...(isSeveral(text, from, to) ? { named: false } : {}),
    ...(within.length > 0 ? { within } : {}),
  };
  return { from, to, thing, weight: -2 };
}
