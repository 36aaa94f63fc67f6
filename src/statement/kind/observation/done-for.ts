/** Indicators that what is done with people tells: served, asked, paired, awarded. */
import { PERSON, withEnd } from './label.ts';
import type { Counted } from './noun.ts';

/** `before` and `behind`: the words of the clause around the number. */
export function doneIndicator(before: string, counted: Counted, unit: string, behind: string): string | null {
  const done = askedOf(before, counted, unit, behind) ?? doneFor(before, counted, unit, behind);
  if (done) return done;
  if (/^[〇㐀-鿿𠀀-𲎯]{0,8}(?:正|还|仍)?在?(?:排队|排着队|轮候|候补|等候)/u.test(behind) && PERSON.test(unit))
    return '排队人数';
  if (/^(?:[〇㐀-鿿𠀀-𲎯]{0,6}的)“/u.test(behind) && /[一这那]支(?:由|是|有)?$/u.test(before)) return '成员人数';
  if (
    PERSON.test(unit) &&
    /^[〇㐀-鿿𠀀-𲎯]{0,10}?(?:轮流|轮班|轮值)(?!.{0,8}志愿者)/u.test(behind) &&
    !/志愿者|社工|义工/u.test(counted.words)
  )
    return '成员人数';
  if (/由$/u.test(before) && /^[^，。；]{2,20}(?:自发)?组成/u.test(behind)) return '成员人数';
  const told =
    leftOf(before, counted, unit, behind) ?? visitedOf(before, counted, unit) ?? takesPart(counted, unit, behind);
  if (told) return told;
  const award = AWARD.exec(behind)?.[1];
  if (!award) return null;
  return withEnd(award, /人员|者|社工|同志|标兵|人$/u.test(award) || PERSON.test(unit) ? '人' : unit);
}

/** 为86名独居老人安装设备: whom something is done for. */
function doneFor(before: string, { words }: Counted, unit: string, behind: string): string | null {
  const isFiled = /^[^，。；]{0,24}?(?:建立?|设立|做)了?[^，。；]{0,10}档/u.test(behind);
  if (IS_FOR.test(before) && IS_SERVED.test(behind)) {
    if (PERSON.test(unit)) return '服务人数';
    if (unit === '户') return '受益户数';
  }
  const isGiven =
    /给$/u.test(before) &&
    (isFiled ||
      /^[^，。；]{0,14}(?:送|提供|上门|讲|教|买|购买|发放|安装|装上|配|打扫|理发|修|做饭|看病)/u.test(behind));
  if (
    (!isGiven &&
      !/(?:^|[，、；。年月日已共]|累计|[^以作成分称行认])(?:[为向]|帮助?)(?:辖区内?|社区内?|全[市区县镇]|本地|广大|周边)?$/u.test(
        before,
      )) ||
    words === ''
  )
    return null;
  if (PERSON.test(unit) && /^[^，。；]{0,12}(?:实现|成功|顺利|找到)?了?(?:就业|再就业|工作|上岗)$/u.test(behind))
    return '就业人数';
  if (PERSON.test(unit)) return isFiled ? '建档人数' : '服务人数';
  // 为73个重残家庭提供服务.
  if (unit === '户' || (unit === '个' && words.endsWith('家庭'))) return isFiled ? '建档户数' : '受益户数';
  return null;
}

/** 对生活不能自理的2140人提供上门照护, 为1000户安装呼叫器: for whom something is done, whatever stands between. */
const IS_FOR = /(?:^|[^以作成分称行认因])(?:为|对|给|向)[^，。；\d]{0,12}$/u;
export const IS_SERVED =
  /^[^，。；]{0,20}?(?:提供|开展|实施|给予|进行|“?一对一”?|安装|建立|落实)[^，。；]{0,14}?(?:服务|照护|护理|辅导|帮扶|陪伴|关爱|训练|探访|慰问|治疗|照料|监护|看护|送餐|呼叫|手环|报警|扶手|改造|保洁)/u;

/** 48名留守儿童在站里固定参加作业辅导, 65名孩子在这里度过了假期: whom a project or a house serves. */
function takesPart({ words, isBefore, lead }: Counted, unit: string, behind: string): string | null {
  if (isBefore || !PERSON.test(unit) || !SERVED.test(words) || /志愿者|社工|义工/u.test(words)) return null;
  return /(?:带动|陪伴?|辅导|照料|照看|照顾|接送|护送|看护|守护|守着|领着|带着|教会?)[了着]?$/u.test(lead) ||
    TAKES_PART.test(behind.slice(words.length))
    ? '服务人数'
    : null;
}
const SERVED =
  /(?:儿童|孩子|老人|老年人|长者|学生|居民|患者|残疾人|残障人士|家长|妇女|青少年|小朋友|学员|病人|对象|人员子女|随迁子女)$/u;
const TAKES_PART =
  /^(?:因此|从中|每[天周月]|固定|长期|经常|免费|先后|正|已)*(?:在(?:这里|此|站里|中心|家门口|校外|小屋|驿站|基地|园里)|参加[^，。；]{0,8}(?:辅导|课程|课堂|托管|训练|夏令营|冬令营|小组|服务)|接受|得到了?|享受|度过|受益|每[餐顿]只?[交付花]|由[^，。；]{1,10}(?:领着|带着|陪着|陪同)|入住|获得[^，。；]{0,6}(?:服务|帮助|陪伴|照护))/u;

/** 随机访问居民800人: who was asked. */
function visitedOf(before: string, { words, isBefore, lead }: Counted, unit: string): string | null {
  if (!isBefore || !PERSON.test(unit)) return null;
  const asked = /(?:随机|抽样|入户|电话)?(访问|采访|回访|访谈|问卷调查)(?:了)?(?:[〇㐀-鿿𠀀-𲎯]{0,8})$/u.exec(
    lead,
  )?.[1];
  if (!asked || /次$/u.test(before) || words.length > 20) return null;
  return /^[访采]/u.test(asked) && asked !== '访谈' ? '受访人数' : `${asked}人数`;
}

/** 去年走了9名社工, 三年里走了7个, 6位同事离开: who left. */
function leftOf(before: string, { words, isBefore }: Counted, unit: string, behind: string): string | null {
  if (!/^[人名位个]$/u.test(unit)) return null;
  const isTold = LEAVES.test(behind);
  if (!isTold && !/(?:走|流失|离职|辞职|离开|跳槽)(?:掉)?了$/u.test(before)) return null;
  const noun = isBefore || isTold ? '' : words;
  if (noun.length > 8) return null;
  return withEnd(`离职${noun || (/社工/u.test(before) ? '社工' : '人员')}`, '人');
}

const LEAVES =
  /^(?:[〇㐀-鿿𠀀-𲎯]{0,6})?(?:同事|社工|员工|人员|骨干|队员)?(?:先后|陆续|相继|中途|选择)?(?:离开了?(?:$|[，。；机队岗])|离职|辞职|流失|跳槽)/u;

/** 授予20名同志“优秀社会工作者”称号. */
const AWARD = /^[^“，。；\d]{0,10}“([^”]{2,16})”(?:荣誉)?(?:称号|奖项|荣誉)/u;

/** 对全市1864户低保家庭入户走访. */
const OF_ALL = /[对向](?:辖区内?|辖内|全[省市区县旗镇乡村])?(?:的)?$/u;

/** 与96户独居老人结对, 对150名老人的问卷: with whom or of whom something is done. */
function askedOf(before: string, { words }: Counted, unit: string, behind: string): string | null {
  if (/[与同和跟]$/u.test(before) && /^[^，。；]{0,14}(?:结对|结成|签约)/u.test(behind))
    return PERSON.test(unit) ? '服务人数' : unit === '户' ? '受益户数' : null;
  if (unit === '户' && OF_ALL.test(before) && /^[^，。；]{0,16}(?:入户|走访|探访)/u.test(behind)) return '走访户次';
  const asked = /(?:[对向]|抽取|抽样|抽选|选取|随机)了?$/u.test(before)
    ? /^[^，。；]{0,24}?(问卷|调查|访谈|回访|测评|摸底)/u.exec(behind)?.[1]
    : undefined;
  if (!asked) return null;
  const how = asked === '问卷' ? '问卷调查' : asked;
  return PERSON.test(unit) ? `${how}人数` : unit === '户' ? `${how}户数` : `${how}${words}数`;
}
