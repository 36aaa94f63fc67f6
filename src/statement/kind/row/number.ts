/** Numbers in a row's other columns, under a head that names what they count. */
import { findQuantities } from '../../../text/quantity.ts';
import type { Found } from '../../found.ts';
import { type Scene, spot, spotOf } from '../../scene.ts';
import { INDICATORS } from '../observation/words.ts';
import type { Column } from './columns.ts';
import type { RowThings } from './things.ts';

/** Numbers under a head that names what they count. */
export function numbers(scene: Scene, columns: readonly Column[], things: RowThings): Found[] {
  const subject = things.facility ?? things.project ?? things.organization ?? things.place;
  if (!subject) return [];
  return columns.flatMap((column) => {
    if (column.role !== 'number' && column.role !== 'other') return [];
    const [quantity] = findQuantities(column.text);
    if (
      !quantity ||
      (column.role === 'other' && !quantity.unit) ||
      quantity.value === null ||
      quantity.to - quantity.from < column.text.length
    )
      return [];
    const [, name = column.head, counter] = /^(.*?)(?:[(（]([^()（）]{1,4})[)）])?$/u.exec(column.head) ?? [];
    const unit =
      quantity.unit ??
      (counter && /^[\p{Script=Han}%㎡]+$/u.test(counter) && counter !== '分' ? counter : counterIn(name));
    const from = scene.passage.clean.text.indexOf(column.text, column.cell.from);
    const at = spot(scene.passage, from, from + column.text.length);
    return [
      {
        rule: 'row/number',
        kind: 'observation' as const,
        predicate: 'HAS_VALUE' as const,
        subject,
        indicator: indicatorOf(name, unit ?? ''),
        value: quantity.value,
        ...(unit ? { unit } : {}),
        text: column.text,
        bound: quantity.bound,
        basis: 'AT_DATE' as const,
        modality: 'ACTUAL' as const,
        at,
        evidence: [spotOf(scene)],
      },
    ];
  });
}

/** 服务人次 counts in 人次, though no bracket says so. */
const counterIn = (head: string): string | null =>
  /人次/u.test(head)
    ? '人次'
    : /人数/u.test(head)
      ? '人'
      : /床位/u.test(head)
        ? '张'
        : /户数/u.test(head)
          ? '户'
          : null;

function indicatorOf(head: string, unit: string): string {
  const known = INDICATORS.find(
    ({ units, words, not }) => unit !== '' && units.test(unit) && words.test(head) && !not?.test(head),
  );
  if (known) return known.label;
  return /数|量|率|分|面积|人次/u.test(head) ? head : /^[人名位]$/u.test(unit) ? `${head}人数` : `${head}数`;
}
