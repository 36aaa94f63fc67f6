/** When a sum or number holds: the date in its clause or the nearest before it in its sentence, with the year of the section where the month has none. */
import type { DateExpression } from '../../../text/date.ts';
import type { Range } from '../../../text/passages.ts';
import { isEdtf } from '../../../vocabulary/edtf.ts';
import { type Scene, type Spot, spot } from '../../scene.ts';
import { type Around, wordsIn } from '../shared/around.ts';

export interface When {
  readonly edtf: string | null;
  readonly dateText: string | null;
  readonly date: DateExpression | null;
  readonly spots: readonly Spot[];
}

const NONE: When = { edtf: null, dateText: null, date: null, spots: [] };

/** Words of time that stay in `dateText`, and those that mean the section's year. */
const WHOLE_YEAR = /^(?:全年|年内|年度|当年|同年)$/u;

export function whenOf(around: Around): When {
  const date = dateOf(around);
  if (!date) return NONE;
  const edtf = withYear(around.scene, date);
  const year = WHOLE_YEAR.test(date.text) ? yearOf(around.scene) : null;
  return {
    edtf: edtf ?? year,
    dateText: date.text,
    date,
    spots: date.inTitle ? [] : [spot(around.scene.passage, date.from, date.to)],
  };
}

function dateOf({ scene, clause, range, segment }: Around): DateExpression | null {
  const dates = scene.dates.filter(
    (one) => !one.inTitle && !isCondition(scene, one) && !(one.to <= clause.from && isOfFounding(scene, one)),
  );
  const own = dates.filter((one) => one.from >= clause.from && one.to <= range.from);
  const since = own.find(({ relation }) => relation === 'since');
  const before = dates.filter((one) => one.to <= range.from);
  const wide = before.filter(
    ({ relation, text }) => relation !== 'until' && relation !== 'relative' && !WHOLE_YEAR.test(text),
  );
  return since ?? own.at(-1) ?? before.findLast((one) => one.from >= segment.from) ?? wide.at(-1) ?? null;
}

/** 对2021年1月1日以后建成的 says who qualifies, 比上年 what is compared. */
const isCondition = (scene: Scene, { from, to }: Range): boolean =>
  // 每年3月和9月可以申报
  /每年(?:\d{1,2}月[和、及])?$/u.test(wordsIn(scene, { from: Math.max(scene.sentence.from, from - 6), to: from })) ||
  /[比较]$/u.test(wordsIn(scene, { from: Math.max(scene.sentence.from, from - 1), to: from })) ||
  (/[对在]$/u.test(wordsIn(scene, { from: Math.max(scene.sentence.from, from - 1), to: from })) &&
    /^[^，]{0,30}的/u.test(wordsIn(scene, { from: to, to: Math.min(scene.sentence.to, to + 32) })));

/** 2020年9月成立，现有社工4名: when something came to be is not when a later clause holds. */
const isOfFounding = (scene: Scene, { to }: Range): boolean =>
  /^(?:正式|由[^，。；]{2,20})?(?:挂牌|成立|揭牌|启用|开业|开园|投入使用|投用|注册|登记成立|创办|创立|落成|开馆)/u.test(
    wordsIn(scene, { from: to, to: Math.min(scene.sentence.to, to + 28) }),
  );

/** XXXX-11 in a section about 2021 is 2021-11. */
function withYear(scene: Scene, { edtf }: DateExpression): string | null {
  if (!edtf?.includes('XXXX')) return edtf;
  const year = yearOf(scene);
  const whole = year ? edtf.replaceAll('XXXX', year) : edtf;
  return isEdtf(whole) ? whole : null;
}

/** The year that a heading or the opening words of the passage give. */
export function yearOf({ context }: Scene): string | null {
  const period = context.period?.date ?? context.period?.edtf ?? null;
  return period && /^\d{4}$/u.test(period) ? period : null;
}
