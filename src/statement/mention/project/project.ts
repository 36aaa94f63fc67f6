/** Projects: a name in quotes with what it is (“银龄守护”项目), a name behind a place that ends in 项目 or 计划, 三社联动 itself. */
import { matches } from '../../../text/matches.ts';
import type { Range } from '../../../text/passages.ts';
import type { Mention } from '../../../vocabulary/statement.ts';
import { articleNest, bySuffix, mentionOf, nestAt } from '../name/suffixed.ts';
import { isPhrase, ownName } from '../organization/social-organization.ts';
import type { Proposal } from '../proposal.ts';
import { nestOf, type Sentence } from '../sentence.ts';
import { doneProject, FIGURATIVE, MANNER, nested } from './done.ts';

const KIND =
  '项目|计划|行动|工程|活动|服务(?!类)|积分制|模式|机制|课堂|课程|品牌|工作法|公益微?创投(?!活动|项目|大赛|计划|比赛|资金)|创投大赛|(?:成长|训练|夏令|冬令|亲子|体验|研学)营(?!项目|计划|服务|活动)|系列活动|试点|体系|改革|制度|案例';
/** “X” + words + kind. The words are no clause: no mark, no verb of setting up. */
const QUOTED = new RegExp(
  `(?<order>(?:第[一二三四五六七八九十\\d]{1,3}[届期批]|首[届批]|20\\d\\d年度?)?)(?<more>(?:“[^“”《》。；，]{2,12}”)*)“(?<name>[^“”《》。；，]{2,24})”(?<rest>(?:的(?=服务模式|工作模式|治理模式|模式|机制|体系|服务体系))?(?:[〇㐀-鿿𠀀-𲎯A-Za-z\\d/+]|“[^“”]{1,12}”){0,14}?(?:(?:服务|活动|品牌|课程|案例|社区服务|制度|试点|支持)(?:项目|模式|机制|计划|行动|体系|工程|活动|品牌|保障体系)|${KIND}))(?=(?<after>.{0,2}))`,
  'gu',
);
/** “邻里情”社区社会组织公益创投项目: for whom it is. */
const OF_ORGANIZATIONS =
  /^(?:社区)?社会组织(?=(?:公益创投|培育|孵化|扶持|支持|发展|能力|品牌|服务)[^，]*(?:项目|计划|行动|工程|大赛)$)/u;
/** 三社联动 is a programme of its own; its projects are any. */
const LINKED_CLASS = /^[三四五]社联动$/u;
/** “组团”服务流动儿童: a verb with its object. */
const SERVED = /^(?![的和与项模由在已获被将共累荣入于自为等行启覆惠])[〇㐀-鿿𠀀-𲎯]/u;
const NO_REST =
  /^(?:[二两三四五六七八九十\d]+|一(?!个项目$))[个项]|^(?:单个|各|每|子|等|中)|[的了和与在由将把等]|(?<![结应面配相])对(?![接口象话])|为(?![老民侨])|组织|机构|企业|社工(?!服务)|(?:资助|获奖|入选|入围|立项|中标|在库|储备)项目|开展|提供|通过|推动|服务对象/u;
const BARE = /^(?:这?一?个?项目|行动|活动|品牌|试点|课堂|系列活动|微项目|公益项目)$/u;
/** 获奖项目“一堂课”, 服务品牌“邻里红” */
const KIND_BEFORE = /(?:项目|品牌|计划|行动)(?:名为)?“(?<name>[^“”。；，]{2,16})”(?!项目|团队|队)/gu;
const SELF_NAMED = /“(?<name>[^“”。；，]{1,16}(?:计划|行动|工程|项目|大讲堂|系列活动))”/gu;
const LINKED = /“[三四五]社联动”|(?<!“)[三四五]社联动(?!”)/gu;
/** As a slogan it is none: only where it is done, or called what is practised. */
const PRACTISED_BEFORE =
  /(?:实施|推行|探索|开展|推进|推动|深化|建立|构建|启动|创新|完善|健全|形成|试点|实行)(?:了|起|以)?$/u;
const PRACTISED_BEHIND =
  /^”?(?:的)?(?:社区|社会|基层|服务|工作|治理|社会工作|社区治理|社区服务)*(?:项目|活动|模式|机制|体系|改革|试点|制度|服务|工作(?!者|站|室|人员|综述|总结|汇报|报告|纪实|会议|座谈|领导|专班|指引|指南|方案|办法|意见|规范|规程|手册|要点|细则|标准))/u;
const CALLED =
  /(?:第[一二三四五六七八九十\d]{1,3}[届期]|首届|20\d\d年度?)(?:“[^“”]{1,12}”)?[〇㐀-鿿𠀀-𲎯]{0,10}公益创投(?:项目)?(?:大赛|比赛|活动|计划)/gu;
/** 《四点半的约定》落地甲街道 */
const TITLED = /《(?<name>[^《》]{2,16})》(?=(?:公益|服务)?项目(?!管理|资金)|落地|在[^，。]{2,16}落地)/gu;
const PLACED = /(?:项目|计划|工程|行动|创投活动|公益创投)/gu;
/** A kind of project and no project: 资助项目, 社区公益项目. */
const NO_OWN =
  /^(?:项目|重点|公益|服务|社会组织|购买服务|政府购买服务|微治理|示范|试点|优秀|社会工作|社工|民生|惠民|创投|购买|采购|建设|资助|扶持|帮扶|各|类|等|年度|工作|发展|专项|行动|三年|五年|年)*$/u;
/** 区财政计划投入: a verb. */
const PLANS =
  /^计划(?:投入|安排|用于|新增|拿出|建设|新建|在|将|于|开展|支出|筹|购买|引进|再|为|把|今年|明年|年内|对|通过|推出|建成)/u;
/** 甲区民政局计划新建: a body plans. */
const OF_BODY = /[有无没]$|首次|入选|(?:[局委办厅院会]|政府|街道|中心|公司|社区|村)$/u;

/** 项目名称：甲街道社工站运营服务项目 */
const LABELLED = /项目名称[：:]\s*(?<name>[^；。，：:“”《》\s]{4,40})(?=[；。，\s]|$)/gu;

/** 【敲门行动】我们与…: the name before what is told of it. */
const BRACKETED = /^【(?<name>[〇㐀-鿿𠀀-𲎯]{2,9}(?:行动|计划|课堂|学堂|项目|工程|活动))】(?=[〇㐀-鿿𠀀-𲎯])/gu;

const bracketed = (sentence: Sentence): Proposal[] =>
  matches(sentence.text, BRACKETED).map(({ groups }) => {
    const name = groups?.name ?? '';
    const thing: Mention = { type: 'Project', name, ...nested(nestAt(sentence, 1)) };
    return { from: 1, to: 1 + name.length, thing };
  });

export function project(sentence: Sentence): Proposal[] {
  return [
    ...bracketed(sentence),
    ...labelled(sentence),
    ...quoted(sentence),
    ...selfNamed(sentence),
    ...doneProject(sentence),
    ...placed(sentence),
    ...linked(sentence),
    ...titled(sentence),
    ...called(sentence),
  ];
}

const labelled = (sentence: Sentence): Proposal[] =>
  matches(sentence.text, LABELLED).map(({ 0: words, index, groups }) => {
    const name = groups?.name ?? '';
    const to = index + words.length;
    const from = to - name.length;
    const head = sentence.places.find((one) => one.from === from);
    const thing: Mention = { type: 'Project', name, ...nested(head ? nestOf(head.thing) : nestAt(sentence, index)) };
    return { from, to, thing, weight: 2 };
  });

function quoted(sentence: Sentence): Proposal[] {
  const { text } = sentence;
  return matches(text, QUOTED).flatMap(({ index, groups }): Proposal[] => {
    const { order = '', more = '', name = '', rest = '', after = '' } = groups ?? {};
    if (
      NO_REST.test(rest.replace(/^的(?=(?:服务|工作|治理)?(?:模式|机制|体系))/u, '').replace(OF_ORGANIZATIONS, '')) ||
      FIGURATIVE.test(name) ||
      (MANNER.test(name) && !/^(?:计划|行动|工程)$/u.test(rest)) ||
      (rest === '服务' && SERVED.test(after)) ||
      (LINKED_CLASS.test(name) &&
        /^(?:服务|社区|公益|工作)*(?:项目|服务|活动|模式|机制|试点|工作|改革|案例)$/u.test(rest)) ||
      /^(?:资金|经费|对接|单位|组织|中心|办|评|人员|专员|名单|清单|一览|汇总|目录|公示)/u.test(after)
    )
      return [];
    const isOf = rest.startsWith('的');
    const from = index + order.length + (isOf ? 0 : more.length);
    const end = index + order.length + more.length + name.length + 2 + rest.length;
    const around = nested(nestAt(sentence, from));
    if (BARE.test(rest) && order === '') return [bare(sentence, { from, to: end }, name)];
    // The year is that of the edition, and no part of a name in quotation marks.
    const start = order === '' || /^20/u.test(order) ? from : index;
    const printed = text.slice(start, end);
    const called = isOf ? { name: printed.replace(`”${rest}`, `”${rest.slice(1)}`), printed } : { name: printed };
    return [{ from: start, to: end, thing: { type: 'Project', ...called, ...around }, weight: 1 }];
  });
}

/** “甲”项目 is called so, and 甲 for short; where the text has named “甲”社区支持项目 it is that. */
function bare(sentence: Sentence, { from, to }: Range, name: string): Proposal {
  const { text, known } = sentence;
  const printed = text.slice(from, to);
  const longer = known.recent?.find(
    (one) => one.type === 'Project' && one.name !== printed && one.name.startsWith(`“${name}”`),
  );
  const around = nested(nestAt(sentence, from));
  const isPlain = /”(?:项目|行动|活动|品牌|试点|课堂)$/u.test(printed);
  const called = isPlain ? { name: printed, printed: name } : { name, printed };
  const thing: Mention = longer ? { ...longer, printed } : { type: 'Project', ...called, ...around };
  return { from, to, thing, weight: 2 };
}

/** “双百计划”, 获奖项目“一堂课”: what it is stands inside the quotes or before them. */
function selfNamed(sentence: Sentence): Proposal[] {
  return [...matches(sentence.text, SELF_NAMED), ...matches(sentence.text, KIND_BEFORE)].flatMap(
    ({ 0: words, index, groups }) => {
      const name = groups?.name ?? '';
      if (FIGURATIVE.test(name)) return [];
      const to = index + words.length - 1;
      const thing: Mention = { type: 'Project', name, ...nested(nestAt(sentence, index)) };
      return [{ from: to - name.length, to, thing, weight: -1 }];
    },
  );
}

function placed(sentence: Sentence): Proposal[] {
  return bySuffix(sentence, PLACED).flatMap((found) => {
    const bare = found.own.replaceAll(/[“”\d()、]/gu, '');
    if (
      PLANS.test(found.ending + sentence.text.slice(found.to, found.to + 4)) ||
      found.placeType === null ||
      NO_OWN.test(bare) ||
      OF_BODY.test(bare) ||
      isPhrase(found) ||
      ownName(bare).length < 2
    )
      return [];
    return [{ from: found.from, to: found.to, thing: mentionOf('Project', found), weight: -1 }];
  });
}

const titled = (sentence: Sentence): Proposal[] =>
  matches(sentence.text, TITLED).flatMap(({ index, groups }) => {
    const name = groups?.name ?? '';
    if (/(?:办法|意见|方案|通知|规划|细则|计划|标准|条例|规定|目录|报告|手册|章程)$/u.test(name)) return [];
    const thing: Mention = { type: 'Project', name, ...nested(nestAt(sentence, index)) };
    return [{ from: index, to: index + name.length + 2, thing, weight: 4 }];
  });

const called = (sentence: Sentence): Proposal[] =>
  matches(sentence.text, CALLED).map(({ 0: name, index }) => {
    const thing: Mention = { type: 'Project', name, scale: 'PROGRAMME', ...nested(articleNest(sentence)) };
    return { from: index, to: index + name.length, thing, weight: 3 };
  });

/** The programme of the whole product's documents, quoted or not. */
function linked(sentence: Sentence): Proposal[] {
  const within = articleNest(sentence);
  const { text } = sentence;
  const practised = matches(text, LINKED).filter(
    ({ 0: name, index }) =>
      PRACTISED_BEFORE.test(text.slice(0, index)) || PRACTISED_BEHIND.test(text.slice(index + name.length)),
  );
  return practised.map(({ 0: name, index }) => {
    const thing: Mention = { type: 'Project', name, scale: 'PROGRAMME', ...(within.length > 0 ? { within } : {}) };
    return { from: index, to: index + name.length, thing, weight: -1 };
  });
}
