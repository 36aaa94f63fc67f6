/** Projects: a name in quotes with what it is (“银龄守护”项目), a name behind a place that ends in 项目 or 计划, 三社联动 itself. */
import type { Mention } from '../../vocabulary/statement.ts';
import type { Proposal } from './proposal.ts';
import type { Sentence } from './sentence.ts';
import { ownName } from './social-organization.ts';
import { articleNest, bySuffix, mentionOf, nestAt } from './suffixed.ts';

const KIND = '项目|计划|行动|工程|活动|服务|模式|机制|课堂|课程|品牌|工作法|系列活动|试点|体系|改革|制度|案例';
/** “X” + words + kind. The words are no clause: no mark, no verb of setting up. */
const QUOTED = new RegExp(
  `(?<order>(?:第[一二三四五六七八九十\\d]{1,3}[届期批]|首[届批]|20\\d\\d年度?)?)“(?<name>[^“”《》。；，]{2,24})”(?<rest>(?:[\\p{Script=Han}A-Za-z\\d/+]|“[^“”]{1,12}”){0,14}?(?:(?:服务|活动|品牌|课程|案例|社区服务|制度|试点|支持)(?:项目|模式|机制|计划|行动|体系|工程|活动|保障体系)|${KIND}))(?<after>.{0,2})`,
  'gu',
);
/** What is so called by figure of speech is no project. */
const FIGURATIVE =
  /^(?:一(?:揽子|站式|门式|条龙|对一|老一小|网|张|件|卡通)|零距离|最后一公里|保姆式|菜单式|点单式|订单式|组团式|嵌入式|家门口|成绩单|加速度|金钥匙|新引擎|助推器|双向|点对点|面对面|上门|免费|专业|物理|心理|输血|造血|互联网\+?|红黑榜|传声筒|大管家|娘家人|主力军|生力军|孵化|联动|两委|我为群众办实事|放管服|双随机|一公开|十四五|十三五|十二五)/u;
const NO_REST = /[的了和与在由对将把等]|为(?![老民侨])|组织|机构|企业|社工(?!服务)|开展|提供|通过|推动|服务对象/u;
const BARE = /^(?:项目|行动|活动|品牌|试点|课堂|系列活动|微项目|公益项目)$/u;
/** “X” alone, taken as a project where such a verb stands right before it. */
const DOING =
  /(?:开展|打造|推出|创办|开办|启动|推行|发起|办起|开设|策划|首创)(?:了|起|出|的|以|一个|了一批|名为)?“(?<name>[^“”。；，]{2,16})”(?![\p{Script=Han}]{0,6}(?:组织|机构|协会|中心|服务队|志愿队|团队|队|基金|平台|党支部|社区|人才|政策|需求|问题|称号))/gu;
const SELF_NAMED = /“(?<name>[^“”。；，]{1,16}(?:计划|行动|工程|项目|大讲堂|系列活动))”/gu;
const LINKED = /“?(?:三社联动|五社联动|四社联动)”?/gu;
const PLACED = /(?:项目|计划|工程|行动|创投活动|公益创投)/gu;
/** A kind of project and no project: 资助项目, 社区公益项目. */
const NO_OWN =
  /^(?:项目|重点|公益|服务|社会组织|购买服务|政府购买服务|微治理|示范|试点|优秀|社会工作|社工|民生|惠民|创投|购买|采购|建设|资助|扶持|帮扶|各|类|等|年度|工作|发展|专项|行动|三年|五年|年)*$/u;

export function project(sentence: Sentence): Proposal[] {
  return [...quoted(sentence), ...selfNamed(sentence), ...done(sentence), ...placed(sentence), ...linked(sentence)];
}

function quoted(sentence: Sentence): Proposal[] {
  const { text } = sentence;
  return [...text.matchAll(QUOTED)].flatMap(({ index, groups }): Proposal[] => {
    const { order = '', name = '', rest = '', after = '' } = groups ?? {};
    if (
      NO_REST.test(rest) ||
      FIGURATIVE.test(name) ||
      /^(?:资金|经费|对接|单位|组织|中心|办|评|人员|专员)/u.test(after)
    )
      return [];
    const from = index + order.length;
    const end = from + name.length + 2 + rest.length;
    const around = nested(nestAt(sentence, from));
    if (BARE.test(rest) && order === '')
      return [{ from: from + 1, to: from + 1 + name.length, thing: { type: 'Project', name, ...around }, weight: 2 }];
    const thing: Mention = { type: 'Project', name: text.slice(index, end), ...around };
    return [{ from: index, to: end, thing, weight: 1 }];
  });
}

/** “双百计划”: what it is stands inside the quotes. */
function selfNamed(sentence: Sentence): Proposal[] {
  return [...sentence.text.matchAll(SELF_NAMED)].map(({ index, groups }) => {
    const name = groups?.name ?? '';
    const thing: Mention = { type: 'Project', name, ...nested(nestAt(sentence, index)) };
    return { from: index + 1, to: index + 1 + name.length, thing, weight: -1 };
  });
}

function done(sentence: Sentence): Proposal[] {
  return [...sentence.text.matchAll(DOING)].flatMap(({ 0: words, index, groups }): Proposal[] => {
    const name = groups?.name ?? '';
    if (FIGURATIVE.test(name)) return [];
    const from = index + words.length - name.length - 1;
    return [
      {
        from,
        to: from + name.length,
        thing: { type: 'Project', name, ...nested(nestAt(sentence, index)) },
        weight: -1,
      },
    ];
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

/** The programme of the whole product's documents, quoted or not. */
function linked(sentence: Sentence): Proposal[] {
  const within = articleNest(sentence);
  return [...sentence.text.matchAll(LINKED)].map(({ 0: name, index }) => {
    const thing: Mention = { type: 'Project', name, scale: 'PROGRAMME', ...(within.length > 0 ? { within } : {}) };
    return { from: index, to: index + name.length, thing, weight: -1 };
  });
}
