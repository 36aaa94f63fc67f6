/** Indicators of numbers whose own words only tell which, or what was done: 其中持证的103人, 评出五星级10家, 办结219条. */
import type { Quantity } from '../../../text/quantity.ts';
import type { Scene } from '../../scene.ts';
import { type Around, aroundOf, wordsIn } from '../shared/around.ts';
import { baseBefore, baseInSentence, objectBefore } from './base.ts';
import { knownIn, PERSON, withEnd } from './label.ts';
import { type Counted, countedBy } from './noun.ts';
import { DEED_ONLY, KIND_ONLY } from './noun-words.ts';

/** 其中持证的103人, 评出五星级10家, 办结219条: what they are stands before. */
export function openIndicator(scene: Scene, quantity: Quantity, { told }: Counted): string | null {
  const unit = quantity.unit ?? '';
  const around = aroundOf(scene, quantity);
  const from = Math.max(around.clause.from, quantity.from - 30);
  const about = `${clauseBefore(around)}${wordsIn(scene, { from, to: quantity.from })}`;
  const kind = told.replace(/(?:的|了)$/u, '').replace(/^(?:被)?评[为定]?/u, '');
  const own = PERSON.test(unit) && kind !== '' ? knownIn(kind, unit) : null;
  if (own) return own;
  const near = baseInSentence(scene, quantity);
  const known = near === null && kind === told && told.length <= 4 ? knownIn(about, unit) : null;
  if (known) return known;
  // What the sentence before counts is meant by a word for a kind, hardly by one for what people did: 平均每次有25人参加.
  const isKind = KIND_ONLY.test(told) || (told === '' && !PERSON.test(unit));
  const beside = besideOf(scene, quantity, kind);
  if (beside) return withEnd(beside, unit);
  const noun =
    near ??
    objectBefore(scene, quantity) ??
    (isKind ? baseBefore(scene, quantity) : null) ??
    (kind === '' ? null : byCounter(scene, unit)) ??
    (/^[个项]$/u.test(unit) && /^(?:立项|结项|入围|中标)$/u.test(kind) ? '项目' : null);
  // 全村共有623户2,418人.
  if (noun === null && unit === '户' && kind === '' && /[共有辖][^，。；]{0,2}$/u.test(about)) return '居民户数';
  if (noun === null) return PERSON.test(unit) && kind.length > 1 ? `${kind}人数` : null;
  if (/^(?:连续|只|仅|均|都|也|还|再|又)$/u.test(kind)) return null;
  const whole = /岁(?:及)?以[上下]$/u.test(kind)
    ? `${kind}${noun.replace(/^.{0,8}岁(?:及)?以[上下]/u, '')}`
    : noun.startsWith(kind)
      ? noun
      : kind.includes(noun)
        ? kind
        : `${kind}${noun}`;
  const isKnown = kind === '' || PERSON.test(unit) || /^持证/u.test(kind) || DEED_ONLY.test(kind);
  return (isKnown ? knownIn(whole, unit) : null) ?? withEnd(whole, unit);
}

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
  unit !== '家' || /机构|组织|企业/u.test(text + context.before.map((one) => one.text).join())
    ? (BY_COUNTER[unit] ?? null)
    : null;

/** 开展社会工作者继续教育培训，累计举办22期: what is counted stands in the clause before. */
function clauseBefore({ scene, clauses, index, segment }: Around): string {
  const clause = clauses[index - 1];
  return clause && clause.from >= segment.from
    ? wordsIn(scene, { from: Math.max(clause.from, clause.to - 12), to: clause.to })
    : '';
}
