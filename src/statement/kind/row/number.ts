/** Numbers in a row's other columns, under a head that names what they count. */
import { findQuantities, type Quantity } from '../../../text/quantity.ts';
import type { Found, FoundThing } from '../../found.ts';
import { conceptNamed } from '../../mention/concept-words.ts';
import type { Scene } from '../../scene.ts';
import { said } from '../observation/said.ts';
import { asFound } from '../shared/party.ts';
import { cellNumber } from './cell-number.ts';
import type { Column } from './columns.ts';
import { indicatorOf } from './indicator.ts';
import { namedRow } from './named-row.ts';
import type { RowThings } from './things.ts';

/** Numbers under a head that names what they count. */
export function numbers(scene: Scene, columns: readonly Column[], things: RowThings): Found[] {
  const subject = things.facility ?? things.project ?? things.organization ?? things.place;
  if (subject) return numbersOf(scene, columns, subject);
  const named = namedRow(scene, columns);
  return named.length > 0 ? named : ofClass(scene, columns);
}

/** 书记示范班 | 2 | 120: a class of things of what the text is about. */
function ofClass(scene: Scene, columns: readonly Column[]): Found[] {
  const { place } = scene.context;
  const name = columns.find(({ role, text }) => role !== 'serial' && /^[〇㐀-鿿𠀀-𲎯“”()、]{2,16}$/u.test(text));
  if (!name || !place || place.thing.named === false || place.passage.kind === 'row') return [];
  const { spot: _, ...thing } = asFound(place);
  return numbersOf(scene, columns, thing).map((one) => ({ ...one, definition: name.text }));
}

/** 合计: the numbers of what the text is about. Averages are no sums, and a number that the text has told is told. */
export function totalNumbers(scene: Scene, columns: readonly Column[]): Found[] {
  const { place } = scene.context;
  // 表中仅列出3个街道: the sum of some is not that of the place.
  const isPart = scene.context.sentences.some(({ text }) =>
    /仅列|节选|摘录|部分(?:社工站|站点|项目|街道|社区|乡镇|机构)/u.test(text),
  );
  // A place that only a row names is not what the table is about.
  if (!place || place.thing.named === false || isPart || place.passage.kind === 'row') return [];
  const { spot: _, ...thing } = asFound(place);
  return numbersOf(scene, columns, thing).map((one) => said(scene, one));
}

/** The numbers of one row about one thing. */
function numbersOf(scene: Scene, columns: readonly Column[], subject: FoundThing): Found[] {
  return columns.flatMap((column, index) => {
    const head = headOf(columns, index);
    if (!head) return [];
    const quantity = quantityOf(column);
    if (!quantity || (head.isOther && !quantity.unit && !head.unit)) return [];
    const unit = quantity.unit ?? head.unit;
    // How long something lasts.
    if (/^(?:年|个?月|天|日|周|个工作日)$/u.test(unit ?? '')) return [];
    return [
      cellNumber(scene, column, subject, quantity, {
        rule: 'row/number',
        indicator: head.isPart ? head.name : indicatorOf(head.name, unit ?? ''),
        ...(unit ? { unit } : {}),
        basis: 'AT_DATE',
        modality: 'ACTUAL',
      }),
    ];
  });
}

/** A number that fills its cell. */
function quantityOf({ text }: Column): Quantity | null {
  const [printed] = findQuantities(text.replace(/^[-−－]/u, ''));
  const quantity = printed && signed(printed, text);
  return quantity && quantity.value !== null && quantity.to - quantity.from >= text.length ? quantity : null;
}

/** -3.2%: it fell. */
function signed(quantity: Quantity, text: string): Quantity {
  if (!/^[-−－]/u.test(text) || quantity.value === null) return quantity;
  return { ...quantity, value: -quantity.value, to: quantity.to + 1 };
}

const NEVER: ReadonlySet<Column['role']> = new Set(['serial', 'person', 'money', 'payer', 'instrument', 'fund']);

/** The counter of a head that names things and no number: 在岗社工, 枢纽型组织, 社区活动; null where it names none. */
const counterOf = (head: string): string | null => COUNTERS.find(([words]) => words.test(head))?.[1] ?? null;
const COUNTERS: readonly (readonly [RegExp, string])[] = [
  [
    /(?:社工|社会工作者|志愿者|义工|人员|队员|会员|党员|学员|老人|老年人|儿童|学生|居民|督导|员工|专家|理事|骨干|残疾人)$/u,
    '人',
  ],
  [/(?:组织|机构|协会|企业|商户|基金会)$/u, '家'],
  [/(?:队|队伍|团队)$/u, '支'],
  [/(?:活动|讲座|培训|宣传|义诊|课程)$/u, '场'],
  [/(?:走访|探访)$/u, '户次'],
  [/(?:家庭|低保户|住户)$/u, '户'],
  [/(?:个案|小组|项目|社工站|中心|食堂|助餐点|驿站|社区|行政村|网格|党支部|站点|案例|基地)$/u, '个'],
];

interface Head {
  readonly name: string;
  readonly unit: string | null;
  /** The head names no number; only a cell with a counter of its own is one. */
  readonly isOther: boolean;
  /** A part of the column before it. */
  readonly isPart: boolean;
}

function headOf(columns: readonly Column[], index: number): Head | null {
  const column = columns[index];
  if (!column || NEVER.has(column.role)) return null;
  const isNumber = column.role === 'number' || column.role === 'other';
  // 枢纽型组织 over 3: how many there are.
  if (!isNumber && !(/^\d[\d,.]*$/u.test(column.text) && counterOf(column.head))) return null;
  if (/[(（](?:年|月|个月|天|日|岁)[)）]$/u.test(column.head)) return null;
  const [, name = column.head, counter] = /^(.*?)(?:[(（]([^()（）]{1,4})[)）])?$/u.exec(column.head) ?? [];
  const part = /^其中[：:]?(.+)$/u.exec(name)?.[1];
  if (part) return partHead(columns, index, part);
  const isCounter = counter && /^[〇㐀-鿿𠀀-𲎯%㎡]+$/u.test(counter) && counter !== '分';
  const unit = isCounter ? counter : (unitOf(name) ?? counterOf(name.replace(/(?:总数|数量?)$/u, '')));
  return { name, unit, isOther: column.role !== 'number', isPart: false };
}

/** 备案社会组织数 | 其中：文体类: a part of the column before it. */
function partHead(columns: readonly Column[], index: number, part: string): Head | null {
  for (let at = index - 1; at >= 0; at -= 1) {
    if (/^其中/u.test(columns[at]?.head ?? '')) continue;
    const whole = headOf(columns, at);
    if (!whole || whole.isOther) return null;
    const noun = whole.name.replace(/(?:总数|数量|数)$/u, '');
    return { ...whole, name: `${part.replace(/[数个]$/u, '')}${noun}数`, isPart: true };
  }
  return null;
}

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/人次/u, '人次'],
  [/户次/u, '户次'],
  [/场次|场数/u, '场'],
  [/人数|(?:社工|社会工作者|志愿者|人员|队员|会员|党员|学员|老人|儿童|督导)数$/u, '人'],
  [/床位/u, '张'],
  [/户数/u, '户'],
  [/面积/u, '平方米'],
  [/满意度|率$|占比|比例$|比重$/u, '%'],
];

/** 服务人次 counts in 人次, though no bracket says so; else the counter that the concept has. */
const unitOf = (head: string): string | null =>
  UNITS.find(([words]) => words.test(head))?.[1] ?? conceptNamed('indicator', head)?.unit?.replace(/^分$/u, '') ?? null;
