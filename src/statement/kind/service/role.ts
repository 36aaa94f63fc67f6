/** The part that a thing plays in its clause, by the words right before it. */
import type { Range } from '../../../text/passages.ts';
import type { Scene } from '../../scene.ts';
import { isPlace } from '../shared/parties.ts';
import { textOf, type Unit, unitsOf } from '../shared/sentence-parts.ts';

export type Role = 'subject' | 'object' | 'agent' | 'aside';

/** 由甲中心, 委托甲中心. */
const AGENT =
  /(?:由|交由|交给|交与|托付给|委托|引进|引入|聘请|邀请|联合|联同|联手|会同|携手|授权|通过|依托|经|请)(?:了)?[^，。；、]{0,6}$/u;
/** 购买“甲”项目, 建成一家甲食堂. */
const OBJECT =
  /(?:开展|实施|启动|打造|推出|推行|组织|举办|购买|承接|承办|运营|开办|开设|创办|建成|建设|新建|改建|建立|设立|成立|设置|投用|启用|发起|策划|立项|资助|支持|申报|获批|试点|创建|搭建|孵化|入驻|执行|推进|探索|合办|组建|组成|培育|发展|办起|建起|办|建|设|试行|形成|完善|落地|开通|开放|改造|变成|变为|改成|改为|改作|改建成|更名为|改名为|名为|包括|拥有|配备|现有|共有|有)(?:了|起|出|着|成|为|的)*(?:[^，。；、：]{0,12}?)$/u;
/** 为甲, 在甲: it acts not. */
const ASIDE = /(?:在|于|对|向|为|给|把|将|从|到|至|与|和|同|及|、|根据|按照|依据|依照|围绕|以|比|含|如|是|的)$/u;
/** 向14家食堂拨付. */
const COUNT = /[\d,.一二两三四五六七八九十百余多]+[家个所处名支座]?$/u;
/** 对接甲学校, 走进甲站: it is only met. */
const MET =
  /(?:对接|联系|走进|进驻|链接|深入|整合|覆盖|辐射|惠及|引导|动员|争取|利用|借助|借用|租用|翻新|腾出|盘活|联动|发动|培训|帮助|拨付|投入|安排|筹集|募集|接收|接受|获得|获|赢得|选取|选派|派出|访问|调研|走访|慰问|采购|落户|坐落|来到|加入|参加|参与)了?[^，。；：]{0,10}$/u;
/** Before a subject stand only time, manner and what kind it is. */
const LEAD = /^(?:[^，。；]{0,20}?[：:])?[^，。；：]{0,16}$/u;
/** Before a class: anything else is the rest of a name that nobody has read. */
const CLASS_LEAD =
  /(?:^|[，、：\d]|目前|其中|同时|全|本|各级?|每[个家处]?|全[市区县省镇]|这些|这[个家处]|上述|该|一[个家处批]|[个家处所]|今年|去年|来|的)$/u;
/** 甲站牵头的“乙”行动. */
const OWNED = /^[^，。；]{0,6}?(?:牵头|发起|开展|实施|组织|申报|运营|负责|主办|承接|推出|打造|创办|设立|开办)的$/u;
/** 隔壁的“甲食堂”. */
const BESIDE = /^(?:隔壁|旁边|对面|附近|楼[上下]|一旁|不远处|院里|村里|镇上|这里|同一层)的?$/u;
/** 位于甲街道的乙食堂. */
const SITUATED = /^(?:位于|坐落[于在]|地处|设在|建在|在)$/u;

export function roleOf(scene: Scene, clause: Range, unit: Unit): Role {
  const former = unitsOf(scene).findLast(({ from, to }) => from >= clause.from && to <= unit.from);
  const lead = textOf(scene, { from: former?.to ?? clause.from, to: unit.from });
  if (former && /^的?$/u.test(lead))
    return !isPlace(unit.named) && isSituated(scene, clause, former) ? 'subject' : roleOf(scene, clause, former);
  // 甲街道、乙街道“丙之家”: the places stand before it together.
  if (former && isPlace(former.named) && isPlace(unit.named) && /^(?:、|和|与|及|以及)$/u.test(lead))
    return roleOf(scene, clause, former);
  if (/[把将]$/u.test(lead) && isCarriedOn(scene, clause, unit)) return 'subject';
  if (AGENT.test(lead) || isBoughtFrom(scene, clause, unit, lead)) return 'agent';
  if (former && !isPlace(former.named) && OWNED.test(lead)) return 'subject';
  if (former === undefined && BESIDE.test(lead)) return 'subject';
  if (/在$/u.test(lead)) return 'aside';
  if (OBJECT.test(lead)) return 'object';
  if (ASIDE.test(lead.replace(COUNT, '')) || MET.test(lead)) return 'aside';
  if (unit.named.thing.named === false && !CLASS_LEAD.test(lead)) return 'aside';
  return (former === undefined || isPlace(former.named)) && LEAD.test(lead) ? 'subject' : 'aside';
}

/** 将甲项目推广到乙县，惠及…: it goes on elsewhere. */
const isCarriedOn = (scene: Scene, clause: Range, { to, named }: Unit): boolean =>
  /^(?:Project|Facility)$/u.test(named.thing.type) &&
  /^(?:复制|推广|延伸|扩大|拓展|引入|引进|带进|带到|搬到|办到|开到|送到)/u.test(
    textOf(scene, { from: to, to: Math.max(to, clause.to) }),
  );

/** 向甲中心购买服务. */
const isBoughtFrom = (scene: Scene, clause: Range, unit: Unit, lead: string): boolean =>
  /(?:向|从)$/u.test(lead) &&
  /^[^，。；]{0,4}(?:购买|采购)/u.test(textOf(scene, { from: unit.to, to: Math.max(unit.to, clause.to) }));

const isSituated = (scene: Scene, clause: Range, place: Unit): boolean =>
  isPlace(place.named) && SITUATED.test(textOf(scene, { from: clause.from, to: place.from }));
