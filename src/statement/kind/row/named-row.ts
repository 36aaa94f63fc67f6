/** Rows that name an indicator: 入户走访 | 600户次 | 684户次. The heads tell what was agreed and what was done. */
import { findQuantities } from '../../../text/quantity.ts';
import type { Modality } from '../../../vocabulary/statement.ts';
import type { Found, FoundThing } from '../../found.ts';
import type { Scene } from '../../scene.ts';
import { asFound } from '../shared/party.ts';
import { cellNumber } from './cell-number.ts';
import type { Column } from './columns.ts';
import { indicatorOf } from './indicator.ts';

const NAMES = /指标|服务内容|内容|任务|事项|产出|服务类型/u;
const AGREED = /约定|合同|计划|目标|任务|指标值|应完成/u;

/** The counter stands in the cell, behind the name (个案(个)) or in a column of its own. */
export function namedRow(scene: Scene, columns: readonly Column[]): Found[] {
  const name = columns.find(({ head, role }) => role !== 'serial' && NAMES.test(head));
  const subject = subjectOf(scene);
  const counter = name ? counterOf(name.text, columns) : null;
  if (!name || !subject || !/^[〇㐀-鿿𠀀-𲎯()“”]{2,14}$/u.test(name.text)) return [];
  const plain = name.text.replace(/[(（][^()（）]{1,4}[)）]$/u, '');
  return columns.flatMap((column) => {
    if (column === name || column.role === 'serial' || column.role === 'money') return [];
    const [quantity] = findQuantities(column.text);
    if (!quantity || quantity.value === null || quantity.to - quantity.from < column.text.length) return [];
    const unit = quantity.unit ?? counter;
    if (!unit) return [];
    const period = /^(\d{4})年/u.exec(column.head)?.[1];
    const modality: Modality = AGREED.test(column.head) && !/完成率|实际/u.test(column.head) ? 'PLANNED' : 'ACTUAL';
    return [
      cellNumber(scene, column, subject, quantity, {
        rule: 'row/named',
        indicator: unit === '%' ? column.head : indicatorOf(plain, unit),
        definition: plain,
        unit,
        basis: 'IN_PERIOD',
        modality,
        ...(period ? { period } : {}),
      }),
    ];
  });
}

function counterOf(name: string, columns: readonly Column[]): string | null {
  const own = /[(（]([〇㐀-鿿%]{1,3})[)）]$/u.exec(name)?.[1] ?? /(人次|户次)$/u.exec(name)?.[1];
  const column = columns.find(({ head }) => /^(?:计量)?单位$/u.test(head))?.text;
  const counter = own ?? column ?? null;
  return counter === null || /元$/u.test(counter) ? null : counter;
}

/** The project that the text is about, else its place. */
function subjectOf({ context }: Scene): FoundThing | null {
  const first = context.sentences
    .slice(0, 6)
    .flatMap(({ things }) => things)
    .find(({ thing }) => thing.type === 'Project' && thing.named !== false);
  const about = first ?? context.place;
  return about && about.thing.named !== false ? asFound(about) : null;
}
