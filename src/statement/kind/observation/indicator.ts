/** Which indicator a number belongs to: a concept of the scheme where its words and counter fit, else the printed noun. */
import type { Quantity } from '../../../text/quantity.ts';
import { conceptNamed } from '../../mention/concept-words.ts';
import type { Scene } from '../../scene.ts';
import { aroundOf, wordsIn } from '../shared/around.ts';
import { doneIndicator } from './done-for.ts';
import { ENDS_IN_PEOPLE, knownIn, PERSON, withEnd } from './label.ts';
import type { Counted } from './noun.ts';
import { isSureNoun } from './noun-sure.ts';
import { TAIL } from './noun-words.ts';
import { openIndicator } from './open.ts';
import { shareIndicator } from './share-indicator.ts';
import { wholeNoun } from './whole.ts';

/** Null where the text does not say what is counted, or says it in words that may mean something else. */
export function indicatorOf(scene: Scene, quantity: Quantity, counted: Counted): string | null {
  const indicator = inWords(scene, quantity, counted);
  const concept = indicator === null ? undefined : conceptNamed('indicator', indicator);
  // 两个鞋盒: a few things in words are rather told than counted.
  return concept?.prefLabel.zh ?? (isFew(quantity) ? null : indicator);
}

const isFew = ({ numeral, value, bound, unit }: Quantity): boolean =>
  numeral === 'chinese' &&
  (bound === 'EXACT' || value === 1) &&
  (value ?? 0) < 10 &&
  !/^(?:期|场次?|次|户次?|处|所|人次|%|岁|份)$/u.test(unit ?? '');

function inWords(scene: Scene, quantity: Quantity, counted: Counted): string | null {
  // 25个孩子 are persons, whatever their counter.
  const isPeople = quantity.unit === '个' && !counted.isOpen && ENDS_IN_PEOPLE.test(counted.words);
  const unit = isPeople ? '人' : (quantity.unit ?? '');
  const around = aroundOf(scene, quantity);
  const before = wordsIn(scene, { from: Math.max(counted.reach.from, quantity.from - 24), to: quantity.from });
  const behind = wordsIn(scene, { from: quantity.to, to: Math.min(scene.sentence.to, quantity.to + 12) });
  const place = PLACE_COUNTERS[unit];
  if (place && quantity.numeral === 'arabic') return place;
  if (unit === '%' && (quantity.text.includes('覆盖') || /^(?:的)?(?:全)?覆盖/u.test(behind))) return '覆盖率';
  if (/百分点/u.test(unit)) return /高于|低于|高出|超出|相差/u.test(before) ? null : '与往年之比';
  if (unit !== '%' && COMPARED.test(counted.around)) return '与往年之比';
  const clause = wordsIn(scene, { from: quantity.to, to: around.clause.to });
  // 5600口人, 25万人口.
  if (/口人$/u.test(quantity.text) || (unit === '人' && behind.startsWith('口') && !counted.isBefore)) return '人口数';
  if (unit === '册' && /^(?:藏|图)?(?:书|图书|绘本|书籍)$/u.test(counted.words)) return '图书册数';
  // 抽取21个村.
  if (unit === '个' && counted.words === '村') return '村数';
  const residents = residentsOf(counted, unit);
  if (residents) return residents;
  const done = doneIndicator(before, counted, unit, clause);
  if (done) return done;
  const each = eachOfMany(scene, counted, before);
  if (each) return printedIndicator({ ...counted, words: each }, unit, behind);
  // 870户居民参与.
  if (unit === '户' && !counted.isBefore && /^(?:家庭)?(?:参与|参加|加入|认领|报名|捐)/u.test(counted.told))
    return '参与户数';
  // “巧手帮”14人: a team by its name.
  if (
    PERSON.test(unit) &&
    counted.isBefore &&
    /”$/u.test(counted.words) &&
    !/最|优秀|先进|标兵|模范|十佳|之星|达人|称号/u.test(counted.words)
  )
    return '成员人数';
  const turned = turnedOf(before, counted, unit);
  if (turned) return turned;
  if (unit === '倍') return null;
  const measured = MEASURED[unit];
  if (measured && counted.words === '') return unit === '公里' ? null : measured;
  if (counted.isOpen) return openIndicator(scene, quantity, counted);
  const about = wordsAbout(counted, before, unit);
  // 先后有74家社会组织住进来.
  if (!counted.isBefore && /^[家支个]$/u.test(unit) && MOVES_IN.test(counted.words + counted.told)) return '入驻机构数';
  const known = knownIn(about, unit) ?? knownByDeed(counted, about, unit);
  if (known) return known;
  const which = unit === '%' ? qualified(scene, quantity, counted) : null;
  if (which) return which;
  const whole = unit === '%' ? wholeNoun(scene, quantity, counted) : null;
  if (whole && counted.told !== '') {
    const words = `${whole}${counted.told}`;
    return knownIn(words, unit) ?? shareIndicator(whole, { ...counted, isBefore: false }, behind);
  }
  return printedIndicator(whole ? { ...counted, words: whole, around: `${whole}占` } : counted, unit, behind);
}

/** 五个社区合计1.62万户、4.1万人: who lives in a place. */
const LIVES =
  /(?:社区|街道|[镇乡村]|小区|全[省市区县镇乡村])(?:[〇㐀-鿿𠀀-𲎯]{0,4}现|总|合)?(?:共计|合计|共有|共|总计|现有|有|住着|住有|居住着?)$/u;
function residentsOf({ isBefore, lead }: Counted, unit: string): string | null {
  if (!isBefore || !LIVES.test(lead.replace(/(?:约|近|超过?)$/u, ''))) return null;
  return unit === '户' ? '居民户数' : unit === '人' ? '常住人口' : null;
}

/** 月收入不足2,000元的占27.4%: the words that tell which hold a sum or number themselves. */
function qualified(scene: Scene, { from }: Quantity, { isBefore, lead, reach }: Counted): string | null {
  if (!isBefore || !/^(?:以[上下])?的(?:人|居民|老人|社工)?(?:约|共|合计)?(?:占[比了到]?)?$/u.test(lead)) return null;
  const { clause } = aroundOf(scene, { from, to: from });
  if (reach.from <= clause.from) return null;
  const words = wordsIn(scene, { from: clause.from, to: from }).replace(
    /(?:的(?:人|居民|老人|社工)?)?(?:约|共|合计)?(?:占[比了到]?)?$/u,
    '',
  );
  return words.length < 3 || words.length > 24 ? null : `${words}的占比`;
}

/** 每名社工服务居民1260人, 每所幸福院设岗位2个: of whom it is told, not what is counted. */
const OF_EACH =
  /^.*?每[名个家所位处支][〇㐀-鿿𠀀-𲎯]{1,6}?(?=服务|联系|配备|设|拥有|有|培育|开展|举办|帮扶|负责|管理|覆盖|建)/u;

const WORKS = /^[^，。；]{0,8}(?:当上了?|找到了?工作|上岗|走上[^，。；]{0,6}岗位|有了[^，。；]{0,6}收入|重新就业)/u;

const MOVES_IN = /(?:组织|机构|团队|队伍|企业|单位|协会)(?:先后|陆续|相继|已经?|正式|成功)*(?:住进|搬进|入驻|进驻)/u;

/** 1150个社会组织的负责人进行培训: what is done with them tells. */
const knownByDeed = ({ isBefore, told }: Counted, about: string, unit: string): string | null => {
  if (!isBefore && PERSON.test(unit) && WORKS.test(told)) return '就业人数';
  const deed = isBefore ? undefined : /^[^，。；]{0,12}(?:培训|参训|轮训|就业|等级评估)/u.exec(told)?.[0];
  return deed ? knownIn(`${about}${deed}`, unit) : null;
};

/** The words that may tell which indicator it is. Behind another number of the clause only the verb before this one is its own. */
function wordsAbout({ words, isBefore, told, around, lead }: Counted, before: string, unit: string): string {
  if (isBefore && unit === '%') return /中(?:的|有)?$/u.test(before) ? around : before;
  if (isBefore) return `${lead.slice(0, lead.lastIndexOf(words)).replace(OF_EACH, '').slice(-16)}${words}`;
  return `${lead.slice(-4)}${words}${unit === '%' ? told : ''}`;
}

/** 辖10镇5乡: the counter is what is counted. */
const PLACE_COUNTERS: Readonly<Record<string, string>> = {
  省: '省份数',
  市: '城市数',
  县: '县数',
  区: '区数',
  镇: '街道数',
  乡: '街道数',
  村: '村数',
};

/** 较2020年增加3215人, 比上年多了12家: by how much, not how many. */
const COMPARED =
  /(?:比|较|同比|环比)(?:上年|去年|上一?年|往年|同期|年初|上月|上季度|\d{4}年|[〇㐀-鿿𠀀-𲎯]{1,6}前)?[^，。；]{0,4}(?:净)?(?:增|减|多|少|升|降|提高|翻|下滑|扩大)|[比较](?:上年|去年|上一?年|往年|同期)|(?<![占对])[比较](?![例赛如重为])[^，。；\d]{1,10}(?:[末期初底年月时前]|上届|往届)[^，。；\d]{0,3}(?:净)?(?:增|减|多|少|升|降|提高|翻|扩大)/u;

/** 每千人口托位数, 每万人拥有社工: a ratio is named with what it is taken of. */
const EACH_OF_MANY = /每[百千万]+(?:名|个|户)?[〇㐀-鿿𠀀-𲎯]{2,18}$/u;

function eachOfMany(scene: Scene, { isBefore, reach, words }: Counted, before: string): string | null {
  if (!isBefore) return null;
  const last = scene.quantities.find(({ to }) => to === reach.from);
  // 每10万人拥有慈善组织0.67家: what it is taken of is a number itself.
  if (last && words !== '' && wordsIn(scene, { from: last.from - 1, to: last.from }) === '每')
    return `每${last.text}${words}`;
  return EACH_OF_MANY.exec(before.replace(TAIL, ''))?.[0] ?? null;
}

const TURNED = /(入驻|出壳|孵化|申报|办结|获评|入选|参评)(?:了|的)?$/u;

/** 入驻社会组织42家，出壳18家: what became of them tells one number from another. */
function turnedOf(before: string, { words, isBefore }: Counted, unit: string): string | null {
  if (!/^[家个支条件]$/u.test(unit)) return null;
  const verb = TURNED.exec(isBefore && words !== '' ? before.slice(0, before.lastIndexOf(words)) : before)?.[1];
  if (!verb) return null;
  const noun = words !== '' && words.length <= 12 ? words : unit === '家' ? '机构' : '';
  return noun === '' || (verb === '参评' && noun === '社会组织') ? null : `${verb}${noun}数`;
}

const MEASURED: Readonly<Record<string, string>> = {
  平方米: '面积',
  个平方: '面积',
  '㎡': '面积',
  m2: '面积',
  亩: '面积',
  公顷: '面积',
  平方公里: '面积',
  公里: '里程',
};

/** The noun as printed with 数, 人数, 户数; a noun that already ends in 率, 数, 人口 stays. */
function printedIndicator(counted: Counted, unit: string, behind: string): string | null {
  const noun = counted.words
    .replace(/^(?:的|了|共|等(?!级))+|(?:等|的|了)+$/gu, '')
    .replace(/[“”"《》]/gu, '')
    .replace(/^(.{2,}?)(新增|净增|新设)$/u, '$2$1');
  if (unit === '%') return shareIndicator(noun, counted, behind);
  const measured = MEASURED[unit];
  if (measured && /面积|里程|长度|规模|半径|距离|高度/u.test(noun)) return noun;
  if (measured)
    return isSureNoun(noun) && (unit !== '公里' || /[路道线网河渠]$/u.test(noun)) ? `${noun}${measured}` : null;
  // 每个社区配备5至7人: who they are is not said.
  if (PERSON.test(unit) && /(?:社区|街道|镇|村|站|中心|机构|小区|项目|配备)$/u.test(noun)) return null;
  // 养老护理员仍有126人的缺口.
  if (isSureNoun(noun) && /^的?缺口/u.test(behind)) return `${noun}缺口`;
  // 6个项目社工流动率超过30%: the rate is told of them, and has a number of its own.
  if (!counted.isBefore && /(?:率|进度|比例|占比)$/u.test(noun)) {
    const head = /^(?:项目|机构|社区|街道|社工站|站点|食堂|组织|单位|团队|家庭)/u.exec(noun)?.[0];
    return head ? (knownIn(head, unit) ?? withEnd(head, unit)) : null;
  }
  if (!isSureNoun(noun)) return null;
  // Whatever takes place is counted in 场.
  return /^场次?$/u.test(unit) ? '活动场次' : withEnd(noun, unit);
}
