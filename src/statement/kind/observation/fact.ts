/** Which numbers of a sentence are observations: not counts of sums and parties, not conditions, ranks, codes or figures of speech. */
import type { Quantity } from '../../../text/quantity.ts';
import type { Scene } from '../../scene.ts';
import { isCountOfSum } from '../funding/count.ts';
import { wordsBefore as before, wordsBehind as behind } from '../shared/around.ts';
import { isCondition } from './condition.ts';
import { isOfAParty } from './party.ts';
import { isSpent } from './spent.ts';
import { isStory } from './story.ts';
import { NO_COUNT, RHETORICAL, TIMES } from './words.ts';

/** Such a counter does count behind these: 得分93.5分, 平均年龄34岁, 志愿服务时长2100小时, 开设课程12门. */
const MEASURED: readonly (readonly [RegExp, RegExp])[] = [
  [/^岁$/u, /平均年龄[^，。；]{0,4}$/u],
  [/^分$/u, /(?:得|均|总|评|最高|最低)分[^，。；]{0,14}$|分数[^，。；]{0,4}$|满意度[^，。；]{0,12}$/u],
  [
    /^小时$/u,
    /(?:时长|时数|服务时间|志愿服务|义工服务|服务了|累计服务|贡献[^，。；]{0,8}|培训)[^，。；每周天日]{0,8}$/u,
  ],
  [/^门$/u, /课程?[^，。；]{0,2}$/u],
];

/** Codes, dates, ages and ordinals are no quantities in the first place; see `findQuantities`. */
export function isFact(scene: Scene, quantity: Quantity): boolean {
  const { weak, vague, value, unit } = quantity;
  if (weak || vague || value === null || isCountOfSum(scene, quantity) || /^0\d/u.test(quantity.text)) return false;
  if (unit !== null && NO_COUNT.test(unit) && !isMeasured(scene, quantity)) return false;
  if (unit === null && !isBare(scene, quantity)) return false;
  if (isPartition(scene, quantity) || isPointed(scene, quantity)) return false;
  if (isStory(scene, quantity) || isSpent(scene, quantity)) return false;
  if (isMeasure(scene, quantity) || isInQuotes(scene, quantity) || isSomePlaces(scene, quantity)) return false;
  if (isOfARule(scene, quantity)) return false;
  if (
    /^(?:感谢|鸣谢|致谢|抄送|抄报|主送|附件|参会人员|出席人员|参加人员|列席|联系人|联系电话|地址|邮箱)[：:]?/u.test(
      scene.text,
    ) ||
    isHeadline(scene) ||
    isAgent(scene, quantity)
  )
    return false;
  if (isCalledOff(scene, quantity) || isOfAPanel(scene, quantity)) return false;
  if (isSupposed(scene, quantity) || isApposition(scene, quantity) || isDistance(scene, quantity)) return false;
  return !isOfAParty(scene, quantity) && !isCondition(scene, quantity) && !isRhetoric(scene, quantity);
}

/** Scores of a scheme, votes, copies printed, counters of a page, and money as people say it: 价格分10分, 68票赞成, 印数3000, 预算300块. */
const isOfARule = (scene: Scene, quantity: Quantity): boolean =>
  (quantity.unit === '分' && /评分(?:标准|细则|办法|表|项)|分值|权重|赋分|计分/u.test(scene.text)) ||
  (quantity.unit === '分' && /(?:占|总分)$/u.test(before(scene, quantity, 2)) && (quantity.value ?? 0) % 5 === 0) ||
  (quantity.unit === '块' && /(?:预算|费用?|钱|花|收|付|捐)了?[^，。；]{0,4}$/u.test(before(scene, quantity, 8))) ||
  (quantity.unit === '票' && /^(?:赞成|同意|反对|弃权)/u.test(behind(scene, quantity, 2))) ||
  /(?:印数|满分|印量|印张|准印证号?)[：:为]?$/u.test(before(scene, quantity, 5)) ||
  /^次?(?:下载|浏览|点赞|阅读|转发|围观|收藏|在看)/u.test(behind(scene, quantity, 4));

const isMeasured = (scene: Scene, quantity: Quantity): boolean =>
  MEASURED.some(([unit, words]) => unit.test(quantity.unit ?? '') && words.test(before(scene, quantity, 14))) ||
  (quantity.unit === '门' && /^[^，。；]{0,8}课/u.test(behind(scene, quantity, 10)));

/** 资金分两期拨付, 一式三份, 分三批推进: how something is cut up. */
const isPartition = (scene: Scene, quantity: Quantity): boolean =>
  /(?:分(?:为|成|作|别按)?|一式|每隔|隔|前|后|头)$/u.test(before(scene, quantity, 3)) &&
  /^(?:批|期|次|步|轮|份|段|档|类|组|块|片|个|步走|阶段|层|级)$/u.test(quantity.unit ?? '') &&
  (quantity.value ?? 0) < 10;

/** “两项补贴”, “15分钟服务圈”: part of a name. */
const isInQuotes = (scene: Scene, quantity: Quantity): boolean => {
  const [open = ''] = /“[^“”]*$/u.exec(before(scene, quantity, 8)) ?? [];
  const [close = ''] = /^[^“”，。；]*”/u.exec(behind(scene, quantity, 10)) ?? [];
  return open !== '' && close !== '' && open.length + quantity.text.length + close.length <= 16;
};

/** 每服务1名残疾人补助80元: what a rate is paid for; 三成多即31.7%: said once more. */
const isMeasure = (scene: Scene, quantity: Quantity): boolean =>
  (quantity.value === 1 &&
    /每(?:成功)?(?:服务|培养|培训|新增|完成|增加|减少|孵化|举办|开展|招用|吸纳|接收|救助|收住|建设|新建|录用|化解|调解|培育|提供|承接|获得|引进|吸引)$/u.test(
      before(scene, quantity, 6),
    )) ||
  /每(?:增加|增|减少|满|超过|超|隔|有|具有|提供)?$/u.test(before(scene, quantity, 3)) ||
  (/^(?:人|名|个|位)$/u.test(quantity.unit ?? '') &&
    /^[^，。；]{0,10}(?:正在|围坐|围着|坐在|聚在|忙着|笑着)/u.test(behind(scene, quantity, 14))) ||
  // 低于全省0.92家的平均水平: another's number.
  /^的(?:平均|全国|全省|全市)水平/u.test(behind(scene, quantity, 8)) ||
  (/^的(?:标准|平均[数值]|要求|底线)/u.test(behind(scene, quantity, 6)) &&
    /(?:高于|低于|超过|达到|全[国省市区县]|规定)[^，。；]{0,4}$/u.test(before(scene, quantity, 8))) ||
  isExtreme(scene, quantity) ||
  // 每5个社工中就有1个: a share, as people say it.
  /每\d{1,2}[个名位户家人][^，。；\d]{0,10}有$/u.test(before(scene, quantity, 18)) ||
  // 较合同约定的95%, 距规划提出的400人目标: what is compared with.
  /(?:较|(?<![占对])比|距|(?<![分隔])离)[^，。；\d]{2,12}的$/u.test(before(scene, quantity, 16)) ||
  isHowOften(scene, quantity) ||
  /^即约?\d/u.test(behind(scene, quantity, 4));

/** 最小的也有8人, 最多的一天: one of many. */
const isExtreme = (scene: Scene, quantity: Quantity): boolean =>
  /^最[多少高低]的/u.test(quantity.text) ||
  (quantity.unit !== '分' &&
    quantity.unit !== '%' &&
    /最(?:大|小|多|少|长|短|远|近|忙)的?(?:一?[个家支户天次])?(?:有|成员|队员|人|也|就|只|仅|达|为|是|剪了|卖出|接待){0,3}$/u.test(
      before(scene, quantity, 12),
    ));

/** 每人每周打2次电话、上门1次. */
const isHowOften = (scene: Scene, quantity: Quantity): boolean =>
  /^(?:次|餐|顿|份)$/u.test(quantity.unit ?? '') &&
  (quantity.value ?? 0) <= 10 &&
  !(
    quantity.bound === 'AT_LEAST' && /社区|每[场个站镇村]|探访|上门|走访|活动|督导/u.test(before(scene, quantity, 20))
  ) &&
  /每(?:人|名|位|户|个|家)?[^，。；]{0,6}每?(?:天|日|周|月|季度|半年|半月|年)[^，。；]{0,16}$/u.test(
    before(scene, quantity, 26),
  );

/** 上述两项, 这3个街道: what was told before is meant again. */
const isPointed = (scene: Scene, { from, value }: Quantity): boolean =>
  ((value ?? 0) <= 12 &&
    /(?:上述|(?<![级岁人家元年周星])以上|前述|前面|这|那|该|此)$/u.test(before(scene, { from, to: from }, 3))) ||
  /(?:上述|前述|[这那])$/u.test(before(scene, { from, to: from }, 2));

/** 在3个社区开设课堂: a few places where something is done; in words they rather repeat than count. */
const isSomePlaces = (scene: Scene, quantity: Quantity): boolean =>
  (quantity.numeral === 'chinese' || /[在到于]$/u.test(before(scene, quantity, 1))) &&
  (quantity.value ?? 0) < 10 &&
  quantity.unit === '个' &&
  /^(?:试点|项目)?(?:社区|街道|乡镇|镇|村|小区|片区|区县|县|区|市|城市)(?!社会组织|社工站|食堂|服务)/u.test(
    behind(scene, quantity, 8),
  ) &&
  !/建成|新建|覆盖|辖|共有|现有|选取|推广/u.test(before(scene, quantity, 12));

/** A heading without a sentence tells in short what the text says. */
const isHeadline = (scene: Scene): boolean =>
  isShortLine(scene) && !neighboursOf(scene).some((one) => isShortLine(one) && one.quantities.length > 0);

const isShortLine = ({ passage, text }: Scene): boolean =>
  passage.kind === 'heading' && text.length <= 30 && !/[。；]/u.test(text);

/** Of a list of such lines (志愿者 3,206人 / 走进社区 29个) each tells its number. */
function neighboursOf(scene: Scene): Scene[] {
  const { sentences } = scene.context;
  const at = sentences.indexOf(scene);
  return [sentences[at - 1], sentences[at + 1]].filter((one) => one !== undefined);
}

/** 两场活动因疫情取消: there were none. */
const isCalledOff = (scene: Scene, quantity: Quantity): boolean =>
  /^[^，。；\d]{0,16}(?:因[^，。；\d]{1,10})?(?:被?取消|停办|未能?(?:如期|按期)?(?:举办|开展|举行|召开))/u.test(
    behind(scene, quantity, 32),
  );

/** 谈判小组由3人组成: how a panel is made up. */
const isOfAPanel = (scene: Scene, quantity: Quantity): boolean =>
  /^[人名位]$/u.test(quantity.unit ?? '') &&
  /(?:谈判|磋商|询价|评审|评标|评议|评估|评选|验收|专家|领导|工作)(?:小组|委员会|组|专家组)[^，。；\d]{0,6}由[^，。；]{0,30}$/u.test(
    before(scene, quantity, 40),
  ) &&
  /^[^，。；]{0,20}组成/u.test(behind(scene, quantity, 24));

/** 若在10个街道增设: nothing is said to be. */
const isSupposed = (scene: Scene, { from }: Quantity): boolean =>
  /(?:^|[，；。])(?:据[^，]{1,10}，)?(?:若(?!干)|如果|假如|倘若|要是|万一|一旦|哪怕|即使|只要(?!是))[^。；]{0,40}$/u.test(
    before(scene, { from, to: from }, 60),
  );

/** 江汉、武昌、硚口三个区: the number only says how many were named. */
function isApposition(scene: Scene, { from, value, numeral }: Quantity): boolean {
  if (numeral !== 'chinese' || value === null || value < 2 || value > 12) return false;
  const list = /(?:[^，。；：、“”的]{2,24}、)*[^，。；：、“”的]{2,24}(?:、|和|及|与)[^，。；：、“”的]{2,24}$/u.exec(
    before(scene, { from, to: from }, 160),
  )?.[0];
  return list !== undefined && list.split(/[、和及与]/u).length === value;
}

/** 来回要跑上百公里: how far, not what there is. */
const isDistance = (scene: Scene, quantity: Quantity): boolean =>
  /^(?:公里|里|米)$/u.test(quantity.unit ?? '') &&
  /(?:海拔|最后[“”]?|跑|走|离|距|相隔|路程|往返|来回|相距|辗转|行程)[^，。；]{0,8}$/u.test(before(scene, quantity, 14));

/** 到年底，两个食堂累计供餐1.9万份: a few named before, of whom the next number tells. */
const isAgent = (scene: Scene, quantity: Quantity): boolean =>
  quantity.numeral === 'chinese' &&
  (quantity.value ?? 0) < 10 &&
  /^[个家所支]$/u.test(quantity.unit ?? '') &&
  /(?:^|[，。；])$/u.test(before(scene, quantity, 1)) &&
  /^[〇㐀-鿿𠀀-𲎯]{2,8}?(?:共|累计|合计|总共|一共|平均|每[天月年])[^，。；\d]{0,12}[\d一二三四五六七八九十百千万]/u.test(
    behind(scene, quantity, 30),
  );

/** 7中学生: a number right before a word for people; other bare numbers are names, ratios and pages (4050人员, 1+3+N). */
const isBare = (scene: Scene, quantity: Quantity): boolean =>
  quantity.numeral === 'arabic' &&
  (quantity.value ?? 0) < 100 &&
  Number.isInteger(quantity.value) &&
  /^(?:大|中|小)?(?:学生|社工|志愿者|医生|护士|党员|老人|居民|工作人员)/u.test(behind(scene, quantity, 6)) &&
  /(?:^|[，。；：、〇㐀-鿿𠀀-𲎯])$/u.test(before(scene, quantity, 1)) &&
  scene.passage.kind === 'paragraph' &&
  /[，。；]/u.test(scene.text);

function isRhetoric(scene: Scene, quantity: Quantity): boolean {
  const words = behind(scene, quantity, 8);
  if (/^[:：∶]/u.test(words) || (/[:：∶]$/u.test(before(scene, quantity, 1)) && quantity.unit === null)) return true;
  if (quantity.unit === '件' && quantity.numeral === 'chinese' && words.startsWith('事')) return true;
  if (quantity.unit === '次' && quantity.numeral === 'chinese') return true;
  if (quantity.unit === '个' && TIMES.test(words)) return true;
  const isSmall = (quantity.value ?? 0) < 10 && quantity.numeral === 'chinese';
  // 缺口主要在三处: what follows is what counts.
  if (isSmall && /^[处个点项条方]$/u.test(quantity.unit ?? '') && /^[。：；，]/u.test(words))
    if (/(?:在|为|是|以下|如下|表现为|归纳为|概括为)$/u.test(before(scene, quantity, 3))) return true;
  return (
    (isSmall &&
      /^(?:个|大|项|种|条|支|方|张|把|道|套|面|块|根|本)?$/u.test(quantity.unit ?? '') &&
      RHETORICAL.test(words.replace(/^[“”]/u, ''))) ||
    (quantity.unit === null && quantity.numeral === 'chinese')
  );
}
