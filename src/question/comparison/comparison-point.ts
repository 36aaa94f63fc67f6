/** One number or sum of one place, as `compare` sets it beside others: stated, or derived from stated disjoint parts. */
import { Arg, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { boundOf, boundWords } from '../answer/bound.ts';
import { DecimalScalar } from '../answer/decimal.ts';
import { Entity, type EntityRow, Indicator, Place } from '../answer/graph-types.ts';
import { BoundKind } from '../answer/money-terms.ts';
import { Language, MatchedBy, reservation, Said } from '../answer/said.ts';

export enum ComparisonRole {
  STATED = 'STATED',
  DERIVED = 'DERIVED',
  NARROWER = 'NARROWER',
  PART = 'PART',
  WITHIN = 'WITHIN',
}
registerEnumType(ComparisonRole, {
  name: 'ComparisonRole',
  description: 'How a value belongs to the place and the thing asked for. 数值与所问的关系。',
  valuesConfig: {
    STATED: { description: 'Stated of the place itself. 文中直接说明。' },
    DERIVED: {
      description: 'Added from stated parts that exclude each other; no document states it. 由互斥的所述部分相加推算。',
    },
    NARROWER: { description: 'Of a narrower indicator: not the thing itself. 下位指标。' },
    PART: { description: 'A part of a stated whole. 所述整体的一部分。' },
    WITHIN: {
      description: 'Of something that stands in the place, not of the place. 属该地之内的主体，而非该地本身。',
    },
  },
});

@ObjectType({ description: 'One value of one place. 一地的一个数值。' })
export class ComparisonPoint extends Said {
  @Field(() => ID, { description: 'Tells it from the other values of one comparison. 在一次比较中的编号。' })
  key(): string {
    return [this.place.id, this.role, ...this.statements, this.source?.id ?? ''].join(' ');
  }

  @Field(() => Place, { description: 'The place whose series it is in. 所属地点。' })
  place!: EntityRow;

  @Field(() => ComparisonRole)
  role!: ComparisonRole;

  @Field(() => Entity, {
    nullable: true,
    description: 'The observation or funding that states it; null where it is derived. 对应的观测或款项。',
  })
  source!: EntityRow | null;

  @Field(() => Entity, { nullable: true, description: 'Whose number it is, or who pays. 主体。' })
  subject!: EntityRow | null;

  @Field(() => Indicator, { nullable: true, description: 'What is counted. 指标。' })
  indicator!: EntityRow | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The number, or yuan; null where the text gives none. 数值。',
  })
  value!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Upper end of a range. 上限。' })
  valueTo!: string | null;

  @Field(() => BoundKind)
  bound!: string;

  @Field(() => String, { nullable: true, description: 'As printed. 原文写法。' })
  text!: string | null;

  @Field(() => String, { nullable: true, description: 'Unit. 单位。' })
  unit!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Date or period, EDTF; null where it could not be resolved. 时点或期间。',
  })
  date!: string | null;

  @Field(() => String, { nullable: true, description: 'Date as printed. 原文时间。' })
  dateText!: string | null;

  @Field(() => String, { nullable: true, description: "Definition in the document's words. 口径（原文）。" })
  definition!: string | null;

  @Field(() => String, { nullable: true, description: 'AT_DATE, IN_PERIOD, TOTAL, CUMULATIVE or RATE. 时间口径。' })
  basis!: string | null;

  @Field(() => [String], {
    description:
      'With a RATE: all that it is paid for, in the words of the document; never multiplied. 标准的计量单位。',
  })
  per!: string[];

  @Field(() => String, { nullable: true, description: 'With money: MONEY or RESOURCES. 资金或资源。' })
  nature!: string | null;

  @Field(() => String, { nullable: true, description: 'With money: purpose. 用途。' })
  purpose!: string | null;

  @Field(() => String, { nullable: true, description: 'With DERIVED: the addition. 算式。' })
  formula!: string | null;

  @Field(() => [Entity], { description: 'With DERIVED: the stated parts. 所述部分。' })
  parts!: EntityRow[];

  @Field(() => MatchedBy)
  matchedBy!: MatchedBy;

  /** What two values must share to be set side by side; never shown as it stands. */
  signature!: Signature;
  document!: string;
  size!: number;

  @Field(() => String, { description: 'One plain sentence with its reservation. 一句话说明。' })
  inWords(@Arg('language', () => Language, { defaultValue: Language.ZH }) language: Language): string {
    const english = language === Language.EN;
    const unnamed = this.subject?.named === false ? (english ? ' (not named)' : '（未点名）') : '';
    const whose =
      this.subject && this.subject.name !== this.place.name
        ? `${this.place.name ?? ''} · ${this.subject.name ?? ''}${unnamed}`
        : (this.place.name ?? '');
    const what = this.indicator
      ? (this.definition ?? this.indicator.name ?? '')
      : [this.purpose || (english ? 'no purpose stated' : '用途未说明'), this.definition]
          .filter(Boolean)
          .join(english ? '; ' : '；');
    const made = `${boundWords(boundOf(this.bound), english)}${this.value ?? ''}${this.unit ?? ''}`;
    const amount =
      this.role === ComparisonRole.DERIVED
        ? `${made}${english ? ` (derived: ${this.formula})` : `（推算：${this.formula}）`}`
        : `${this.text ?? (english ? 'no number stated' : '无数值')}${this.per.length === 0 ? '' : english ? ` (rate per ${this.per.join(', ')})` : `（标准：每${this.per.join('、每')}）`}`;
    const when = this.date ?? this.dateText ?? (english ? 'no date stated' : '时间未说明');
    return english
      ? `${whose}, ${what}, ${when}: ${amount}${reservation(this, language)}.`
      : `${whose}，${what}，${when}：${amount}${reservation(this, language)}。`;
  }
}

/** Its own value, not one of something narrower, or of a part, or of what stands in the place. */
export const isOwn = ({ role }: ComparisonPoint): boolean =>
  role === ComparisonRole.STATED || role === ComparisonRole.DERIVED;

export interface Signature {
  /** null: the document does not define it. */
  readonly definition: string | null;
  readonly basis: string;
  /** EDTF, or null where no date or period is stated. */
  readonly period: string | null;
  readonly unit: string;
  readonly modality: string;
  readonly nature: string;
  readonly purpose: string;
  readonly payer: string;
}

/** A number without exponent. */
export const decimalOf = (value: number | null | undefined): string | null =>
  typeof value === 'number' ? String(Math.round(value * 1e6) / 1e6) : null;
