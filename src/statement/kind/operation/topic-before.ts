/** What is run, where it stands before who runs it: the project or house that the words before are about. */
import type { Range } from '../../../text/passages.ts';
import type { Scene } from '../../scene.ts';
import { isProjectOrFacility } from '../shared/parties.ts';
import { clausesOf, textOf, type Unit, unitsOf } from '../shared/sentence-parts.ts';
import { topicAbove } from '../shared/topic-above.ts';

/** 甲客厅设有阅览室、健身房，交由…: rooms of the house that is meant. */
export const isEquipment = (scene: Scene, { from }: Range, unit: Unit): boolean =>
  /(?:设有|内设|配有|内有|配备|开辟|划分为|分为|设置)[^，。；]*$/u.test(textOf(scene, { from, to: unit.from }));

/** 甲厨房开在乙中心一楼，由…运营: where it is. */
const WHERE = /(?:[在于]|依托|毗邻|紧邻|进驻|入驻|落户)“?$/u;

/** 采取“政府支持+企业运营”模式: how it is run is not what is run. */
const isWay = (scene: Scene, { from }: Range, unit: Unit): boolean =>
  /(?:模式|机制|方式|做法|工作法)[”’]?$/u.test(textOf(scene, unit)) &&
  /(?:采取|采用|实行|探索|按照|依托|通过|以)了?“?$/u.test(textOf(scene, { from, to: unit.from }));

/** 甲食堂、乙食堂，委托…管理: the members of the list that the last one stands in. */
function withListed(scene: Scene, units: readonly Unit[]): Unit[] {
  let first = units.length - 1;
  while (first > 0) {
    const gap = textOf(scene, { from: (units[first - 1] as Unit).to, to: (units[first] as Unit).from });
    if (!/^(?:、|和|与|及|以及)$/u.test(gap)) break;
    first -= 1;
  }
  return units.slice(first);
}

/** 本届大赛项目成果展由…承办: something of the project. */
const OF_WHICH = /^(?:项目)?(?:成果|启动仪式|资金|经费|办法|方案|名单|负责人|总结|评选|颁奖)/u;

/** “小手拉大手”亲子阅读由…执行, of which nothing was read. */
const QUOTED = /“[^“”]{2,20}”[^，。；]{0,12}(?:由|交由|交给|委托)[^，。；]{0,4}$/u;
const MADE_IN =
  /^(?:内|里|还|也|今年|新|共|已|另)*(?:设立|新设|开设|增设|建成|打造|成立|推出|开辟|建起|新建)了?[\u4e00-\u9fff“”]{3,}$/u;
const OTHER =
  /[将把](?!于|在)[^，。；]{2,}(?:交由|交给|交付|移交|委托)[^，。；]{0,4}$|^(?:[^，。；]{0,10})(?:新建|新设|设立|成立|建成|打造|开设|改造|建起|新增|增设|启动|实施|开展|(?<!政府)购买(?!服务))了?(?!以来|后)[\u4e00-\u9fff“”\d]{3,}$/u;

/** “甲”项目继续实施，项目由…: the one that the sentence itself has named. */
function meantBy(scene: Scene, unit: Unit | undefined): Unit | undefined {
  if (unit?.named.thing.printed !== '项目') return unit;
  const own = unitsOf(scene).findLast(
    ({ to, named }) => to <= unit.from && named.thing.type === 'Project' && named.thing.printed !== '项目',
  );
  return own ?? unit;
}

/** 超市由一家企业经营: another thing that was not read. */
const UNREAD =
  /(?:超市|机构|资金|经费|所得|费用|评估|督导|系统|设施|场地|房屋|人员|餐食|配送|授课|课程|教学|师资|物资|维护|保洁|安保|后勤|宣传|招募|监测|审计|社工|护理员|厨师|学校|学堂|医院|队)(?:约?[\d.,]+余?[万亿]?余?元)?(?:则|均|都|也)?(?:由|交由|交给|委托)[^，。；]{0,4}$/u;

/** The project or facility that the words before are about, nearest first; a whole list where a clause names several. */
export function topicBefore(scene: Scene, at: number): Unit[] {
  const clauses = clausesOf(scene).filter(({ from }) => from < at);
  for (const clause of clauses.toReversed()) {
    const within = unitsOf(scene).filter(
      (unit) =>
        unit.from >= clause.from &&
        unit.to <= Math.min(at, clause.to) &&
        isProjectOrFacility(unit.named) &&
        !isEquipment(scene, clause, unit) &&
        !isWay(scene, clause, unit) &&
        !WHERE.test(textOf(scene, { from: clause.from, to: unit.from })) &&
        !OF_WHICH.test(textOf(scene, { from: unit.to, to: Math.min(scene.sentence.to, unit.to + 6) })),
    );
    const last = meantBy(scene, within.at(-1));
    // 甲园设立咨询专窗，由…: what is made in the house was not read.
    const behind = last ? textOf(scene, { from: last.to, to: Math.min(at, clause.to) }) : '';
    if (last && (MADE_IN.test(behind) || UNREAD.test(behind))) return [];
    if (last && last !== within.at(-1)) return [last];
    if (last) return withListed(scene, within);
    // 将公共服务交由乙会承接; 新设甲镇分园，委托…: what is given out or made here was not read.
    if (QUOTED.test(textOf(scene, { from: clause.from, to: Math.min(at, clause.to) }))) return [];
    if (UNREAD.test(textOf(scene, { from: clause.from, to: Math.min(at, clause.to) }))) return [];
    if (OTHER.test(textOf(scene, { from: clause.from, to: Math.min(at, clause.to) }))) return [];
    if (/；/u.test(textOf(scene, { from: clause.from - 1, to: clause.from }))) return [];
  }
  const above = topicAbove(scene, at);
  return above ? [above] : [];
}
