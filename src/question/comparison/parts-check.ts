/** Stated parts and their whole, checked by arithmetic. Parts that carry `partOf` are a subset: they breach only by exceeding the whole, or where they make it up in full. */
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { boundOf, canBeEqual, limitsOf, sumOfLimits } from '../answer/bound.ts';
import { Entity, type EntityRow } from '../answer/graph-types.ts';
import { Said, type StatementRow } from '../answer/said.ts';
import { saidByAll } from '../money/funding-total.ts';
import { makeUp } from './indicator-parts.ts';

/** A number as it was stated: an Observation, or a Funding with its yuan as value. */
export interface NumberRow extends EntityRow {
  readonly id: string;
  readonly name: string;
  readonly value?: number | null;
  readonly valueTo?: number | null;
  readonly bound?: string | null;
  readonly text?: string | null;
  readonly unit?: string | null;
  readonly partOf?: unknown;
}

export interface Stated {
  readonly number: NumberRow;
  readonly indicator: string | null;
  readonly said: StatementRow;
}

export enum PartsOutcome {
  EQUAL = 'EQUAL',
  LESS = 'LESS',
  EXCEED = 'EXCEED',
  FALL_SHORT = 'FALL_SHORT',
}
registerEnumType(PartsOutcome, {
  name: 'PartsOutcome',
  description: 'How stated parts stand to their stated whole. 部分与整体的关系。',
  valuesConfig: {
    EQUAL: { description: 'They add up to the whole. 相加等于整体。' },
    LESS: { description: 'They are less, and need not be all of it. 小于整体（并非全部）。' },
    EXCEED: { description: 'They exceed the whole: a breach. 超过整体（不符）。' },
    FALL_SHORT: { description: 'They should make it up in full and do not: a breach. 应为全部而不足（不符）。' },
  },
});

@ObjectType({ description: 'Parts checked against their whole. 部分与整体的核对。' })
export class PartsCheck extends Said {
  @Field(() => Entity, { description: 'The whole. 整体。' })
  whole!: EntityRow;

  @Field(() => [Entity], { description: 'The parts. 部分。' })
  parts!: EntityRow[];

  @Field(() => PartsOutcome)
  outcome!: PartsOutcome;

  @Field(() => String, { description: 'The arithmetic. 算式。' })
  formula!: string;

  /** Whether the scheme says that such parts make up such a whole. */
  full!: boolean;
}

/** One check for each breakdown of each whole of which parts are stated. `stated` is in the order of the text. */
export function checkParts(stated: readonly Stated[]): PartsCheck[] {
  const byId = new Map(stated.map((one) => [one.number.id, one]));
  const parts = new Map<string, Stated[]>();
  for (const one of stated) {
    const whole = one.number.partOf;
    if (typeof whole === 'string' && byId.has(whole) && typeof one.number.value === 'number')
      parts.set(whole, [...(parts.get(whole) ?? []), one]);
  }
  return [...parts].flatMap(([id, found]) => {
    const whole = byId.get(id);
    const value = whole?.number.value;
    return whole && typeof value === 'number'
      ? breakdownsOf(whole, value, found).map((parts) => check(whole, value, parts))
      : [];
  });
}

/**
 * A whole may be broken down twice, by who pays and by what for: parts that follow one another and make it up are one breakdown.
 * Where what is left over after them exceeds the whole they were none, and all parts are one.
 */
function breakdownsOf(whole: Stated, value: number, parts: readonly Stated[]): Stated[][] {
  const all = limitsIn(whole, value);
  const breakdowns: Stated[][] = [];
  let open: Stated[] = [];
  for (const part of parts) {
    open.push(part);
    if (!canBeEqual(sumOf(open), all)) continue;
    breakdowns.push(open);
    open = [];
  }
  if (sumOf(open).low > all.high) return [[...parts]];
  return open.length > 0 ? [...breakdowns, open] : breakdowns;
}

const limitsIn = ({ number }: Stated, value: number) =>
  limitsOf(value, number.valueTo ?? null, boundOf(number.bound), number.text ?? null);

const sumOf = (parts: readonly Stated[]) => sumOfLimits(parts.map((part) => limitsIn(part, part.number.value ?? 0)));

function check(whole: Stated, value: number, parts: readonly Stated[]): PartsCheck {
  const all = limitsIn(whole, value);
  const sum = sumOf(parts);
  const total = round(parts.reduce((added, { number }) => added + (number.value ?? 0), 0));
  const full = makeUp(
    whole.indicator ?? '',
    parts.map(({ indicator }) => indicator ?? ''),
  );
  const formula = `${parts.map(({ number }) => number.text ?? number.value).join(' + ')} = ${total} ${total === value ? '=' : '≠'} ${whole.number.text ?? value}`;
  return Object.assign(new PartsCheck(), {
    ...saidByAll([whole, ...parts].map((one) => one.said)),
    ...{ whole: whole.number, parts: parts.map(({ number }) => number), formula, full },
    outcome: outcomeOf(sum, all, full),
  });
}

function outcomeOf(sum: ReturnType<typeof limitsOf>, all: ReturnType<typeof limitsOf>, full: boolean): PartsOutcome {
  if (sum.low > all.high) return PartsOutcome.EXCEED;
  if (canBeEqual(sum, all)) return PartsOutcome.EQUAL;
  return full ? PartsOutcome.FALL_SHORT : PartsOutcome.LESS;
}

export const isBreach = ({ outcome }: PartsCheck): boolean =>
  outcome === PartsOutcome.EXCEED || outcome === PartsOutcome.FALL_SHORT;

export const round = (value: number): number => Math.round(value * 1e6) / 1e6;
