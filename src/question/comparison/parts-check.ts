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

/** One check for each whole of which parts are stated. */
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
    return whole && typeof whole.number.value === 'number' ? [check(whole, whole.number.value, found)] : [];
  });
}

function check(whole: Stated, value: number, parts: readonly Stated[]): PartsCheck {
  const all = limitsOf(value, whole.number.valueTo ?? null, boundOf(whole.number.bound), whole.number.text ?? null);
  const sum = sumOfLimits(
    parts.map(({ number }) =>
      limitsOf(number.value ?? 0, number.valueTo ?? null, boundOf(number.bound), number.text ?? null),
    ),
  );
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
