/** Why two values may not be set side by side: a closed list. */
import { registerEnumType } from 'type-graphql';
import { yearsOf } from '../../vocabulary/edtf.ts';
import type { ComparisonPoint } from './comparison-point.ts';

export enum ComparisonReason {
  DEFINITION = 'DEFINITION',
  BASIS = 'BASIS',
  PERIOD = 'PERIOD',
  PERIOD_NOT_STATED = 'PERIOD_NOT_STATED',
  PURPOSE = 'PURPOSE',
  PAYER = 'PAYER',
  UNIT = 'UNIT',
  NATURE = 'NATURE',
  MODALITY = 'MODALITY',
  NO_VALUE = 'NO_VALUE',
}

const REASON_WORDS: Record<ComparisonReason, readonly [string, string]> = {
  DEFINITION: ['口径不同或未说明', 'defined differently, or one does not say'],
  BASIS: ['时点、期间、累计或标准不同', 'one is a total, a rate, cumulative or at a date and the other is not'],
  PERIOD: ['时间不同', 'of different times'],
  PERIOD_NOT_STATED: ['时间未明确', 'a time is not stated'],
  PURPOSE: ['用途不同', 'for different purposes'],
  PAYER: ['出资方不同', 'paid by different kinds of payer'],
  UNIT: ['单位不同', 'in different units'],
  NATURE: ['一为资金一为资源', 'one is money, the other resources'],
  MODALITY: ['一已发生一未发生', 'one has happened, the other is planned or announced'],
  NO_VALUE: ['原文无数值', 'no number is stated'],
};

registerEnumType(ComparisonReason, {
  name: 'ComparisonReason',
  description: 'Why two values may not be set side by side. 不可并列比较的原因。',
  valuesConfig: Object.fromEntries(
    Object.entries(REASON_WORDS).map(([reason, [chinese, english]]) => [
      reason,
      { description: `${english.charAt(0).toUpperCase()}${english.slice(1)}. ${chinese}。` },
    ]),
  ),
});

/** Reasons as one run of words. */
export const reasonWords = (reasons: readonly ComparisonReason[], english: boolean): string =>
  reasons.map((reason) => REASON_WORDS[reason][english ? 1 : 0]).join(english ? '; ' : '；');

/** All reasons; none means that the two may be compared. */
export function reasonsAgainst(a: ComparisonPoint, b: ComparisonPoint): ComparisonReason[] {
  const [one, other] = [a.signature, b.signature];
  const found: ComparisonReason[] = [];
  if (a.value === null || b.value === null) found.push(ComparisonReason.NO_VALUE);
  if (one.definition !== other.definition) found.push(ComparisonReason.DEFINITION);
  if (one.basis !== other.basis) found.push(ComparisonReason.BASIS);
  const [time, otherTime] = [timeOf(a), timeOf(b)];
  if (time === null || otherTime === null) found.push(ComparisonReason.PERIOD_NOT_STATED);
  else if (time !== otherTime) found.push(ComparisonReason.PERIOD);
  if (one.purpose !== other.purpose) found.push(ComparisonReason.PURPOSE);
  if (one.payer !== other.payer) found.push(ComparisonReason.PAYER);
  if (one.unit !== other.unit) found.push(ComparisonReason.UNIT);
  if (one.nature !== other.nature) found.push(ComparisonReason.NATURE);
  if (one.modality !== other.modality) found.push(ComparisonReason.MODALITY);
  return found;
}

/** The time within which a value may be set beside others: of counts at a date its year, else the period itself. Null where no year is stated. */
export const timeOf = ({ basis, signature: { period } }: ComparisonPoint): string | null => {
  const years = yearsOf(period).join();
  return years === '' ? null : basis === 'AT_DATE' ? years : period;
};
