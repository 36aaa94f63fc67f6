/** Events with a name: 第三届…论坛, …对接会, …大赛, …宣传周. */

import { matches } from '../../text/matches.ts';
import { earliest, withoutLead } from './name/edge.ts';
import type { Proposal } from './proposal.ts';
import { lastPlace, nestOf, type Sentence } from './sentence.ts';

const ENDING =
  /(?:论坛|高峰论坛|研讨会|对接会|推介会|交流会|博览会|慈展会|公益展|展示会|展示交流会|洽谈会|供需会|发布会|推进会|现场会|签约仪式|启动仪式|颁奖仪式|揭牌仪式|创投大赛|大赛|比赛|竞赛|挑战赛|嘉年华|文化节|社工节|公益节|邻里节|艺术节|宣传周|活动周|公益周|宣传月|活动月|宣传日|公益日|征集活动|征集令|集市|公益集市|年会|运动会)/gu;
const ORDER = /^第[一二三四五六七八九十\d]+[届次期]|^(?:19|20)\d\d年?(?:度)?/u;
const FIRST = /^首[届次]/u;
/** Any meeting of the kind is no event of its own. */
const GENERIC =
  /^(?:现场|工作|项目|经验|座谈|专题|各类|各种|系列|一|次|场|新闻|社区|服务|供需|公益|大型|资源|多|等|相关|召开|举行|组织|社会|技能|知识|成果|座)*$/u;

/** A call for projects that are then paid for is a programme: 公益创投大赛. */
const PROGRAMME = /创投(?:项目)?(?:大赛|比赛|活动)$/u;

export function event(sentence: Sentence): Proposal[] {
  const { text, cuts } = sentence;
  return matches(text, ENDING).flatMap(({ 0: ending, index }): Proposal[] => {
    const low = numbered(text, earliest(text, cuts, index), index);
    const place = lastPlace(sentence, low, index);
    const isOrdered = /^(?:第|首|19|20)/u.test(text.slice(low, low + 2));
    const from = isOrdered ? low : (place?.from ?? withoutLead(text, low, index));
    const to = index + ending.length;
    const name = text.slice(from, to);
    const own = text.slice(from, index).replace(ORDER, '').replace(FIRST, '');
    const isNamed = isOrdered ? own !== '' || ORDER.test(name) : place !== null || /^“/u.test(own);
    if (PROGRAMME.test(name) || !isNamed || (GENERIC.test(own) && !isOrdered) || name.length > 40) return [];
    const within = place?.isFull ? nestOf(place.thing) : [];
    return [{ from, to, thing: { type: 'Event', name, ...(within.length > 0 ? { within } : {}) } }];
  });
}

/** 第三届 and 2019年 are cut off as numbers; of an event they are part of the name. */
function numbered(text: string, from: number, end: number): number {
  const before = /(?:第[一二三四五六七八九十\d]{1,3}[届次期]|首[届次]|(?:19|20)\d\d年?度?)$/u.exec(
    text.slice(Math.max(0, from - 8), from),
  );
  if (before) return from - before[0].length;
  const inside = /首届|第[一二三四五六七八九十\d]{1,3}届/u.exec(text.slice(from, end));
  return inside ? from + inside.index : from;
}
