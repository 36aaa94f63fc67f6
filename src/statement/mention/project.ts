/** Projects: a name in quotes with what it is (“银龄守护”项目), a name behind a place that ends in 项目 or 计划, 三社联动 itself. */
import type { Mention } from '../../vocabulary/statement.ts';
import type { Proposal } from './proposal.ts';
import { nestOf, type Sentence } from './sentence.ts';
import { ownName } from './social-organization.ts';
import { articleNest, bySuffix, mentionOf, nestAt } from './suffixed.ts';

const KIND = '项目|计划|行动|工程|活动|服务|模式|机制|课堂|课程|品牌|工作法|系列活动|试点|体系|改革|制度|案例';
/** “X” + words + kind. The words are no clause: no mark, no verb of setting up. */
const QUOTED = new RegExp(
  `(?<order>(?:第[一二三四五六七八九十\\d]{1,3}[届期批]|首[届批]|20\\d\\d年度?)?)(?<more>(?:“[^“”《》。；，]{2,12}”)*)“(?<name>[^“”《》。；，]{2,24})”(?<rest>(?:的(?=服务模式|工作模式|治理模式|模式|机制|体系|服务体系))?(?:[\\p{Script=Han}A-Za-z\\d/+]|“[^“”]{1,12}”){0,14}?(?:(?:服务|活动|品牌|课程|案例|社区服务|制度|试点|支持)(?:项目|模式|机制|计划|行动|体系|工程|活动|保障体系)|${KIND}))(?=(?<after>.{0,2}))`,
  'gu',
);
/** What is so called by figure of speech is no project. */
const FIGURATIVE =
  /^(?:家门口$|一(?:揽子|站式|门式|条龙|对一|老一小|网|张|件|卡通)|零距离|最后一公里|保姆式|菜单式|点单式|订单式|组团式|嵌入式|成绩单|加速度|金钥匙|新引擎|助推器|双向|点对点|面对面|上门|免费|专业|物理|心理|输血|造血|互联网\+?|红黑榜|传声筒|大管家|娘家人|主力军|生力军|孵化|联动|两委|我为群众办实事|放管服|双随机|一公开|党建引领$|党建\+?$|网格化|共建共治|三治融合|五治融合|十四五|十三五|十二五)/u;
/** 社会化, 智能型: how something is done. */
const MANNER = /^\p{Script=Han}*[化式型性]$/u;
/** 三社联动 is a programme of its own; its projects are any. */
const LINKED_CLASS = /^[三四五]社联动$/u;
/** “组团”服务流动儿童: a verb with its object. */
const SERVED = /^(?![的和与项模由在已获被将共累荣入于自为等行启覆惠])\p{Script=Han}/u;
const NO_REST =
  /^(?:单个|各|每|子|等|中)|[的了和与在由对将把等]|为(?![老民侨])|组织|机构|企业|社工(?!服务)|开展|提供|通过|推动|服务对象/u;
const BARE = /^(?:这?一?个?项目|行动|活动|品牌|试点|课堂|系列活动|微项目|公益项目)$/u;
/** “X” alone, taken as a project where such a verb stands before it, also with an attribute between: 开展以党员为主体的“X”. */
const DOING =
  /(?:开展|打造|推出|创办|开办|启动|推行|发起|办起|开设|策划|首创|实施|举办|(?<![创开举主承协合试申])办)(?:了|起|出)?(?:一批|一个|名为|以[^，。；、“”]{1,16}的)?(?=“)/gu;
const NO_PROJECT =
  /^[\p{Script=Han}]{0,6}(?:组织|机构|协会|中心|服务队|志愿队|团队|队|基金|平台|党支部|社区|人才|政策|需求|问题|称号|论坛|大会|仪式)/u;
/** The next of a list, each with an attribute of its own: 、以青年为主体的“Y”. */
const NEXT_QUOTED = /(?:[、和与及]?(?:以[^，。；、“”]{1,16}的)?)“(?<name>[^“”。；，]{2,16})”/uy;
/** 获奖项目“一堂课”, 服务品牌“邻里红” */
const KIND_BEFORE = /(?:项目|品牌|计划|行动)(?:名为)?“(?<name>[^“”。；，]{2,16})”(?!项目|团队|队)/gu;
const SELF_NAMED = /“(?<name>[^“”。；，]{1,16}(?:计划|行动|工程|项目|大讲堂|系列活动))”/gu;
const LINKED = /“[三四五]社联动”|(?<!“)[三四五]社联动(?!”)/gu;
/** As a slogan it is none: only where it is done, or called what is practised. */
const PRACTISED_BEFORE =
  /(?:实施|推行|探索|开展|推进|推动|深化|建立|构建|启动|创新|完善|健全|形成|试点|实行)(?:了|起|以)?$/u;
const PRACTISED_BEHIND =
  /^”?(?:的)?(?:社区|社会|基层|服务|工作|治理|社会工作|社区治理|社区服务)*(?:项目|活动|模式|机制|体系|改革|试点|制度|服务|工作(?!者|站|室|人员|综述|总结|汇报|报告|纪实|会议|座谈|领导|专班))/u;
const CALLED =
  /(?:第[一二三四五六七八九十\d]{1,3}[届期]|首届|20\d\d年度?)(?:“[^“”]{1,12}”)?[\p{Script=Han}]{0,10}公益创投(?:项目)?(?:大赛|比赛|活动|计划)/gu;
/** 《四点半的约定》落地甲街道 */
const TITLED = /《(?<name>[^《》]{2,16})》(?=(?:公益|服务)?项目(?!管理|资金)|落地|在[^，。]{2,16}落地)/gu;
const PLACED = /(?:项目|计划|工程|行动|创投活动|公益创投)/gu;
/** A kind of project and no project: 资助项目, 社区公益项目. */
const NO_OWN =
  /^(?:项目|重点|公益|服务|社会组织|购买服务|政府购买服务|微治理|示范|试点|优秀|社会工作|社工|民生|惠民|创投|购买|采购|建设|资助|扶持|帮扶|各|类|等|年度|工作|发展|专项|行动|三年|五年|年)*$/u;

/** 项目名称：甲街道社工站运营服务项目 */
const LABELLED = /项目名称[：:]\s*(?<name>[^；。，：:“”《》\s]{4,40})(?=[；。，\s]|$)/gu;

export function project(sentence: Sentence): Proposal[] {
  return [
    ...labelled(sentence),
    ...quoted(sentence),
    ...selfNamed(sentence),
    ...done(sentence),
    ...placed(sentence),
    ...linked(sentence),
    ...titled(sentence),
    ...called(sentence),
  ];
}

const labelled = (sentence: Sentence): Proposal[] =>
  [...sentence.text.matchAll(LABELLED)].map(({ 0: words, index, groups }) => {
    const name = groups?.name ?? '';
    const to = index + words.length;
    const from = to - name.length;
    const head = sentence.places.find((one) => one.from === from);
    const thing: Mention = { type: 'Project', name, ...nested(head ? nestOf(head.thing) : nestAt(sentence, index)) };
    return { from, to, thing, weight: 2 };
  });

function quoted(sentence: Sentence): Proposal[] {
  const { text } = sentence;
  return [...text.matchAll(QUOTED)].flatMap(({ index, groups }): Proposal[] => {
    const { order = '', more = '', name = '', rest = '', after = '' } = groups ?? {};
    if (
      NO_REST.test(rest.replace(/^的(?=(?:服务|工作|治理)?(?:模式|机制|体系))/u, '')) ||
      FIGURATIVE.test(name) ||
      MANNER.test(name) ||
      (rest === '服务' && SERVED.test(after)) ||
      (LINKED_CLASS.test(name) &&
        /^(?:服务|社区|公益|工作)*(?:项目|服务|活动|模式|机制|试点|工作|改革)$/u.test(rest)) ||
      /^(?:资金|经费|对接|单位|组织|中心|办|评|人员|专员|名单|清单|一览|汇总|目录|公示)/u.test(after)
    )
      return [];
    const isOf = rest.startsWith('的');
    const from = index + order.length + (isOf ? 0 : more.length);
    const end = index + order.length + more.length + name.length + 2 + rest.length;
    const around = nested(nestAt(sentence, from));
    if (BARE.test(rest) && order === '')
      return [
        { from, to: end, thing: { type: 'Project', name, printed: text.slice(from, end), ...around }, weight: 2 },
      ];
    const start = order === '' ? from : index;
    const printed = text.slice(start, end);
    const called = isOf ? { name: printed.replace(`”${rest}`, `”${rest.slice(1)}`), printed } : { name: printed };
    return [{ from: start, to: end, thing: { type: 'Project', ...called, ...around }, weight: 1 }];
  });
}

/** “双百计划”, 获奖项目“一堂课”: what it is stands inside the quotes or before them. */
function selfNamed(sentence: Sentence): Proposal[] {
  return [...sentence.text.matchAll(SELF_NAMED), ...sentence.text.matchAll(KIND_BEFORE)].flatMap(
    ({ 0: words, index, groups }) => {
      const name = groups?.name ?? '';
      if (FIGURATIVE.test(name)) return [];
      const to = index + words.length - 1;
      const thing: Mention = { type: 'Project', name, ...nested(nestAt(sentence, index)) };
      return [{ from: to - name.length, to, thing, weight: -1 }];
    },
  );
}

function done(sentence: Sentence): Proposal[] {
  const { text } = sentence;
  return [...text.matchAll(DOING)].flatMap(({ 0: words, index }): Proposal[] => {
    const found: Proposal[] = [];
    NEXT_QUOTED.lastIndex = index + words.length;
    for (let match = NEXT_QUOTED.exec(text); match; match = NEXT_QUOTED.exec(text)) {
      const name = match.groups?.name ?? '';
      const to = NEXT_QUOTED.lastIndex - 1;
      if (FIGURATIVE.test(name) || MANNER.test(name) || NO_PROJECT.test(text.slice(to + 1, to + 9))) break;
      const from = to - name.length;
      found.push({ from, to, thing: { type: 'Project', name, ...nested(nestAt(sentence, index)) }, weight: -1 });
    }
    return found;
  });
}

const nested = (within: string[]): { within?: string[] } => (within.length > 0 ? { within } : {});

function placed(sentence: Sentence): Proposal[] {
  return bySuffix(sentence, PLACED).flatMap((found) => {
    const bare = found.own.replaceAll(/[“”\d()、]/gu, '');
    if (found.placeType === null || NO_OWN.test(bare) || ownName(bare).length < 2) return [];
    return [{ from: found.from, to: found.to, thing: mentionOf('Project', found), weight: -1 }];
  });
}

const titled = (sentence: Sentence): Proposal[] =>
  [...sentence.text.matchAll(TITLED)].flatMap(({ index, groups }) => {
    const name = groups?.name ?? '';
    if (/(?:办法|意见|方案|通知|规划|细则|计划|标准|条例|规定|目录|报告|手册|章程)$/u.test(name)) return [];
    const thing: Mention = { type: 'Project', name, ...nested(nestAt(sentence, index)) };
    return [{ from: index, to: index + name.length + 2, thing, weight: 4 }];
  });

const called = (sentence: Sentence): Proposal[] =>
  [...sentence.text.matchAll(CALLED)].map(({ 0: name, index }) => {
    const thing: Mention = { type: 'Project', name, scale: 'PROGRAMME', ...nested(articleNest(sentence)) };
    return { from: index, to: index + name.length, thing, weight: 3 };
  });

/** The programme of the whole product's documents, quoted or not. */
function linked(sentence: Sentence): Proposal[] {
  const within = articleNest(sentence);
  const { text } = sentence;
  const practised = [...text.matchAll(LINKED)].filter(
    ({ 0: name, index }) =>
      PRACTISED_BEFORE.test(text.slice(0, index)) || PRACTISED_BEHIND.test(text.slice(index + name.length)),
  );
  return practised.map(({ 0: name, index }) => {
    const thing: Mention = { type: 'Project', name, scale: 'PROGRAMME', ...(within.length > 0 ? { within } : {}) };
    return { from: index, to: index + name.length, thing, weight: -1 };
  });
}
