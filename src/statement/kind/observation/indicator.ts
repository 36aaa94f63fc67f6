/** Which indicator a number belongs to: a concept of the scheme where its words and counter fit, else the printed noun. */
import type { Quantity } from '../../../text/quantity.ts';
import { conceptNamed } from '../../mention/concept-words.ts';
import type { Scene } from '../../scene.ts';
import { aroundOf, wordsIn } from '../shared/around.ts';
import { doneIndicator } from './done-for.ts';
import { knownIn, PERSON, withEnd } from './label.ts';
import type { Counted } from './noun.ts';
import { TAIL } from './noun-words.ts';
import { openIndicator } from './open.ts';
import { shareIndicator } from './share-indicator.ts';
import { wholeNoun } from './whole.ts';

/** Null where the text does not say what is counted. */
export function indicatorOf(scene: Scene, quantity: Quantity, counted: Counted): string | null {
  const indicator = inWords(scene, quantity, counted);
  return indicator === null ? null : (conceptNamed('indicator', indicator)?.prefLabel.zh ?? indicator);
}

function inWords(scene: Scene, quantity: Quantity, counted: Counted): string | null {
  const unit = quantity.unit ?? '';
  const around = aroundOf(scene, quantity);
  const before = wordsIn(scene, { from: Math.max(counted.reach.from, quantity.from - 24), to: quantity.from });
  const behind = wordsIn(scene, { from: quantity.to, to: Math.min(scene.sentence.to, quantity.to + 12) });
  const place = PLACE_COUNTERS[unit];
  if (place && quantity.numeral === 'arabic') return place;
  if (unit === '%' && (quantity.text.includes('覆盖') || /^(?:的)?(?:全)?覆盖/u.test(behind))) return '覆盖率';
  if (/百分点/u.test(unit)) return /高于|低于|超出|相差/u.test(before) ? null : '与往年之比';
  if (unit !== '%' && COMPARED.test(counted.around)) return '与往年之比';
  const clause = wordsIn(scene, { from: quantity.to, to: around.clause.to });
  const done = doneIndicator(before, counted, unit, clause);
  if (done) return done;
  const each = eachOfMany(scene, counted, before);
  if (each) return printedIndicator({ ...counted, words: each }, unit, behind);
  const turned = turnedOf(before, counted, unit);
  if (turned) return turned;
  const measured = MEASURED[unit];
  if (measured && counted.words === '') return measured;
  if (counted.isOpen) return openIndicator(scene, quantity, counted);
  const about = wordsAbout(counted, before, unit);
  const known = knownIn(about, unit) ?? knownByDeed(counted, about, unit);
  if (known) return known;
  const whole = unit === '%' ? wholeNoun(scene, quantity, counted) : null;
  if (whole && counted.told !== '') {
    const words = `${whole}${counted.told}`;
    return knownIn(words, unit) ?? shareIndicator(whole, { ...counted, isBefore: false }, behind);
  }
  return printedIndicator(whole ? { ...counted, words: whole, around: `${whole}占` } : counted, unit, behind);
}

/** 每名社工服务居民1260人, 每所幸福院设岗位2个: of whom it is told, not what is counted. */
const OF_EACH =
  /^.*?每[名个家所位处支][\p{Script=Han}]{1,6}?(?=服务|联系|配备|设|拥有|有|培育|开展|举办|帮扶|负责|管理|覆盖|建)/u;

const WORKS = /^[^，。；]{0,8}(?:当上了?|找到了?工作|上岗|走上[^，。；]{0,6}岗位|有了[^，。；]{0,6}收入|重新就业)/u;

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
  /(?:比|较|同比|环比)(?:上年|去年|上一?年|往年|同期|年初|上月|上季度|\d{4}年|[\p{Script=Han}]{1,6}前)?[^，。；]{0,4}(?:净)?(?:增|减|多|少|升|降|提高|翻|下滑|扩大)|[比较](?:上年|去年|上一?年|往年|同期)/u;

/** 每千人口托位数, 每万人拥有社工: a ratio is named with what it is taken of. */
const EACH_OF_MANY = /每[百千万]+(?:名|个|户)?[\p{Script=Han}]{2,18}$/u;

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
    .replace(/^(?:的|了|共|等)+|(?:等|的|了)+$/gu, '')
    .replace(/[“”"《》]/gu, '')
    .replace(/^(.{2,}?)(新增|净增|新设)$/u, '$2$1');
  if (unit === '%') return shareIndicator(noun, counted, behind);
  const measured = MEASURED[unit];
  if (measured) return /面积|里程|长度|规模|半径|距离|高度/u.test(noun) ? noun : `${noun}${measured}`;
  // 每个社区配备5至7人: who they are is not said.
  if (PERSON.test(unit) && /(?:社区|街道|镇|村|站|中心|机构|小区|项目|配备)$/u.test(noun)) return null;
  if (noun.length < 2 || noun.length > 24 || /^[，。]/u.test(noun) || !/\p{Script=Han}.*\p{Script=Han}/u.test(noun))
    return null;
  return withEnd(noun, unit);
}
