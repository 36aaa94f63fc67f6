/** Projects of no further words, told by what is done with them: 开展“甲”, 试办的“乙”, 将“丙”推广到. */
import { matches } from '../../../text/matches.ts';
import { HOUSE } from '../facility/words.ts';
import { nestAt } from '../name/suffixed.ts';
import type { Proposal } from '../proposal.ts';
import type { Sentence } from '../sentence.ts';

/** What is so called by figure of speech is no project. */
export const FIGURATIVE =
  /^(?:家门口$|一(?:揽子|站式|门式|条龙|对一|老一小|网|张|件|卡通)|零距离|最后一公里|保姆式|菜单式|点单式|订单式|组团式|嵌入式|成绩单|加速度|金钥匙|新引擎|助推器|双向|点对点|面对面|上门|免费|专业|物理|心理|输血|造血|互联网\+?|红黑榜|传声筒|大管家|娘家人|主力军|生力军|孵化|联动|两委|我为群众办实事|放管服|双随机|一公开|党建引领$|党建\+?$|网格化|共建共治|三治融合|五治融合|十四五|十三五|十二五)/u;
/** 社会化, 智能型: how something is done. */
export const MANNER = /^[〇㐀-鿿𠀀-𲎯]*[化式型性]$/u;
/** “X” alone, taken as a project where such a verb stands before it, also with an attribute between: 开展以党员为主体的“X”. */
const DOING =
  /(?:复制|推广|试行|开展|打造|推出|创办|开办|启动|推行|发起|办起|开设|策划|首创|实施|举办|合办|联办|(?:共建|设立|开出|建立|成立)了?(?=“[^“”]{2,10}(?:课堂|学堂|讲堂|课程|项目|计划|行动)”)|(?<![创开举主承协合试申])办)(?:了|起|出)?(?:一批|一个|名为|以[^，。；、“”]{1,16}的)?(?=“)/gu;
const NO_PROJECT =
  /^[〇㐀-鿿𠀀-𲎯]{0,9}?(?:组织|机构|协会|中心|服务队|志愿队|团队|队|基金|平台|展|展览|大会|比赛|大赛|竞赛|沙龙|讲座|晚会|联欢会?|集市|嘉年华|游园|义诊|运动会|对接会|座谈会|文化节|邻里节|宣传|党支部|社区|人才|政策|需求|问题|称号|论坛|大会|仪式)/u;
/** 将“甲”模式推广至, 把“乙”带到: what is carried further. */
const CARRIED =
  /(?:将|把)(?=“[^“”]{2,16}”(?:的?(?:模式|做法|经验|品牌|机制))?(?:推广|复制|延伸|拓展|扩展|推开|铺开|引入|引到|[带开办送搬建做推][到进]|纳入|打造))/gu;
/** 为“困难老人爱心餐”募集善款: what is raised for. */
const RAISED_FOR = /(?<=为)(?=“[^“”]{3,16}”(?:项目)?(?:筹|募|捐|凑))/gu;
/** 去年试办的“丙” */
const DONE_OF = /(?:试办|开展|推出|打造|创办|首创|发起|举办|承办|开设|运营|承接|启动|实施)的(?=“)/gu;
/** The next of a list, each with an attribute of its own: 、以青年为主体的“Y”. */
const NEXT_QUOTED = /(?:[、和与及]?(?:以[^，。；、“”]{1,16}的)?)“(?<name>[^“”。；，]{2,16})”/uy;

export const nested = (within: string[]): { within?: string[] } => (within.length > 0 ? { within } : {});

export function doneProject(sentence: Sentence): Proposal[] {
  const { text } = sentence;
  return [
    ...matches(text, DOING),
    ...matches(text, CARRIED),
    ...matches(text, DONE_OF),
    ...matches(text, RAISED_FOR),
  ].flatMap(({ 0: words, index }): Proposal[] => {
    const found: Proposal[] = [];
    NEXT_QUOTED.lastIndex = index + words.length;
    for (let match = NEXT_QUOTED.exec(text); match; match = NEXT_QUOTED.exec(text)) {
      const name = match.groups?.name ?? '';
      const to = NEXT_QUOTED.lastIndex - 1;
      if (FIGURATIVE.test(name) || MANNER.test(name) || NO_PROJECT.test(text.slice(to + 1, to + 9))) break;
      if (HOUSE.test(name) && !/[学课讲]堂$|乐园$|田园$/u.test(name)) continue;
      const from = to - name.length;
      found.push({ from, to, thing: { type: 'Project', name, ...nested(nestAt(sentence, index)) }, weight: -1 });
    }
    return found;
  });
}
