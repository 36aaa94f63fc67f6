/** Indicators of numbers whose own words only tell which, or what was done: 其中持证的103人, 评出五星级10家, 办结219条. */
import type { Quantity } from '../../../text/quantity.ts';
import type { Scene } from '../../scene.ts';
import { type Around, aroundOf, wordsIn } from '../shared/around.ts';
import { baseBefore, baseInSentence, objectBefore, resolved } from './base.ts';
import { ENDS_IN_PEOPLE, knownIn, PERSON, withEnd } from './label.ts';
import { type Counted, countedBy } from './noun.ts';
import { isSureNoun } from './noun-sure.ts';
import { DEED_ONLY, KIND_ONLY } from './noun-words.ts';

/** 其中持证的103人, 评出五星级10家, 办结219条: what they are stands before. */
export function openIndicator(scene: Scene, quantity: Quantity, { told }: Counted): string | null {
  const unit = quantity.unit ?? '';
  const around = aroundOf(scene, quantity);
  const from = Math.max(around.clause.from, quantity.from - 30);
  const about = `${clauseBefore(around)}${wordsIn(scene, { from, to: quantity.from })}`;
  const plain = told.replace(/(?:的|了)$/u, '').replace(/^(?:被)?评[为定]?/u, '');
  const kind = plain.length < 2 ? '' : plain;
  const deed = wordsIn(scene, { from: quantity.to, to: Math.min(around.clause.to, quantity.to + 24) });
  const isWork = PERSON.test(unit) && /(?:就业|上班|找到了?工作)$/u.test(deed) && !/推荐|培训|对接/u.test(deed);
  if (unit === '人次' && /^(?:先后|陆续|踊跃|积极|线上)*(?:参与|参加|报名)/u.test(deed)) return '参与人次';
  const own = isWork ? '就业人数' : PERSON.test(unit) && kind !== '' ? knownIn(kind, unit) : null;
  if (own) return own;
  if (
    /^(?:份|餐)$/u.test(unit) &&
    /^(?:送出|卖出|做出|售出)?$/u.test(kind) &&
    /食堂|饭堂|助餐|配餐|送餐|份饭|盒饭|饭菜|小灶|厨房/u.test(
      [scene.text, ...scene.context.before.map((one) => one.text)].join(),
    )
  )
    return '供餐份数';
  const near = ofProject(scene, unit, kind) ?? baseInSentence(scene, quantity);
  const known = near === null && (kind === told || kind === '') && told.length <= 4 ? knownIn(about, unit) : null;
  if (known) return known;
  // What the sentence before counts is meant by a word for a kind, hardly by one for what people did: 平均每次有25人参加.
  const isKind = KIND_ONLY.test(told) || (told === '' && !PERSON.test(unit));
  const beside = besideOf(scene, quantity, kind);
  if (beside) return withEnd(beside, unit);
  const noun =
    near ??
    objectBefore(scene, quantity) ??
    (isKind && (!PERSON.test(unit) || !told.endsWith('的') || OF_THOSE.test(scene.text) || SURELY_OF.test(kind))
      ? baseBefore(scene, quantity)
      : null) ??
    (kind === '' ? null : byCounter(scene, unit));
  if (noun) resolved.set(quantity, noun);
  // 全村共有623户2,418人.
  if (noun === null && unit === '户' && kind === '' && /[共有辖][^，。；]{0,2}$/u.test(about)) return '居民户数';
  if (noun === null && /^[件例起]$/u.test(unit) && kind.length > 3) return withEnd(kind, unit);
  if (noun === null) return PERSON.test(unit) && kind.length <= 8 && isSureNoun(kind) ? `${kind}人数` : null;
  // 86名护理员里，有五十来个是本地下岗女工: who they are is told already.
  if (kind !== '' && ENDS_IN_PEOPLE.test(kind) && /^[人名位个]$/u.test(unit) && !kind.endsWith(noun))
    return isSureNoun(kind) ? withEnd(kind, '人') : null;
  if (/^(?:连续|只|仅|均|都|也|还|再|又)$/u.test(kind)) return null;
  if (/^(?:结业|毕业|退学|离园)/u.test(kind))
    return withEnd(`${kind}${noun.replace(/^(?:招收|招录|接收)/u, '')}`, unit);
  const whole = /岁(?:及)?以[上下]$/u.test(kind)
    ? `${kind}${noun.replace(/^.{0,8}岁(?:及)?以[上下]/u, '')}`
    : noun.startsWith(kind)
      ? noun
      : kind.includes(noun) || (kind.length > 3 && kind.endsWith(noun.slice(-2)))
        ? kind
        : `${kind}${noun}`;
  const isKnown = kind === '' || PERSON.test(unit) || /^持证/u.test(kind) || DEED_ONLY.test(kind);
  return (isKnown ? knownIn(whole, unit) : null) ?? withEnd(whole, unit);
}

/** Persons told by what they are may be others than those of the sentence before, unless it is said: 其中, 持证的. */
const OF_THOSE = /^(?:其中|这其中|当中|按|他们|她们|从)/u;
const SURELY_OF = /^(?:持证|持有|取得|获得|通过|考取|考上|党员|专职|兼职|全职)/u;

/** 最终立项52个, 拟支持8个, 末期评估优秀10个: projects, where the text is about some. */
const ofProject = ({ text, context }: Scene, unit: string, kind: string): string | null =>
  /^[个项]$/u.test(unit) &&
  PROJECT_DEED.test(kind) &&
  /项目|创投/u.test(
    [text, context.article.title, ...[...context.before, ...context.headings].map((one) => one.text)].join(),
  )
    ? '项目'
    : null;
const PROJECT_DEED = /^(?:最终|确定|拟|共|获得?|得到)*(?:立项|结项|入围|中标|支持|资助|扶持)(?:的)?$/u;

/** 小组8个、共48节: the same, measured otherwise. */
function besideOf(scene: Scene, { from, unit }: Quantity, kind: string): string | null {
  if (kind !== '' || !/^(?:节|课时|学时|小时|次|场|期|批|集)$/u.test(unit ?? '')) return null;
  const last = scene.quantities.findLast(({ to }) => to <= from);
  if (!last || !/^[，、(]?(?:共|合计|计|累计)?$/u.test(wordsIn(scene, { from: last.to, to: from }))) return null;
  const noun = countedBy(scene, last).words;
  return noun.length > 1 && noun.length <= 10 ? `${noun}${unit}` : null;
}

const BY_COUNTER: Readonly<Record<string, string>> = { 家: '机构', 支: '队伍' };
/** 有9家退出, where the text speaks of organizations. */
const byCounter = ({ text, context }: Scene, unit: string): string | null =>
  (unit === '家' ? /机构|组织|企业/u : /队/u).test(text + context.before.map((one) => one.text).join())
    ? (BY_COUNTER[unit] ?? null)
    : null;

/** 开展社会工作者继续教育培训，累计举办22期: what is counted stands in the clause before. */
function clauseBefore({ scene, clauses, index, segment }: Around): string {
  const clause = clauses[index - 1];
  return clause && clause.from >= segment.from
    ? wordsIn(scene, { from: Math.max(clause.from, clause.to - 12), to: clause.to })
    : '';
}
