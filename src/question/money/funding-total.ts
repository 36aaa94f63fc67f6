/** What sums come to, as answers show it: with bound, formula, the sums that were added and those that were not. */
import { Arg, Field, ObjectType } from 'type-graphql';
import { boundOf, boundWords } from '../answer/bound.ts';
import { dateInWords } from '../answer/date-words.ts';
import { DecimalScalar, yuanFromFen } from '../answer/decimal.ts';
import { type EntityRow, Funding } from '../answer/graph-types.ts';
import { BoundKind, FundingBasis, Nature } from '../answer/money-terms.ts';
import { Language, reservation, Said, type StatementRow, said } from '../answer/said.ts';
import { type Added, type LeftOut, timeWords } from './funding-sum.ts';
import { LEFT_OUT_WORDS, LeftOutReason } from './left-out.ts';

@ObjectType({
  description:
    'What sums come to: one stated sum, or several added (DERIVED). 合计：单笔所述金额，或多笔相加（推算）。',
})
export class FundingTotal extends Said {
  @Field(() => DecimalScalar, { description: 'Yuan. 金额（元）。' })
  value!: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'Upper end, where a range was added. 上限。' })
  valueTo!: string | null;

  @Field(() => BoundKind, { description: 'Bound of the total, from the bounds printed. 合计的界限。' })
  bound!: string;

  @Field(() => String, { description: 'The sums as printed. 原文写法。' })
  text!: string;

  @Field(() => Boolean, {
    description: 'DERIVED: more than one sum was added; no document states this one. 是否为推算。',
  })
  derived!: boolean;

  @Field(() => String, { nullable: true, description: 'The addition in yuan; null for one stated sum. 算式。' })
  formula!: string | null;

  @Field(() => Nature, { nullable: true })
  nature!: string | null;

  @Field(() => FundingBasis, { nullable: true })
  basis!: string | null;

  @Field(() => [String], { description: 'Stages that documents state (AWARDED, PAID …). 所述阶段。' })
  stages!: string[];

  @Field(() => [String], { description: 'Periods, EDTF or as printed. 期间。' })
  periods!: string[];

  @Field(() => [Funding], { description: 'The sums that it adds. 所计入的款项。' })
  fundings!: EntityRow[];
}

@ObjectType({ description: 'A sum that was not added, and why. 未计入的款项及原因。' })
export class LeftOutFunding extends Said {
  @Field(() => Funding, { description: 'The sum. 款项。' })
  funding!: EntityRow;

  @Field(() => LeftOutReason, { description: 'Why. 原因。' })
  reason!: LeftOutReason;

  @Field(() => Funding, { nullable: true, description: 'The sum that it does not go with. 与之不相容的款项。' })
  against!: EntityRow | null;

  @Field(() => String, { description: 'One plain sentence with its reservation. 一句话说明。' })
  inWords(@Arg('language', () => Language, { defaultValue: Language.ZH }) language: Language): string {
    const [chinese, english] = LEFT_OUT_WORDS[this.reason];
    const note = reservation(this, language);
    return language === Language.EN
      ? `${this.funding.name}: not added, ${english}${note}.`
      : `${this.funding.name}：未计入，${chinese}${note}。`;
  }
}

export function toTotal(sum: Added): FundingTotal {
  const [first] = sum.rows;
  const derived = sum.rows.length > 1;
  return Object.assign(new FundingTotal(), {
    ...saidByAll(sum.rows.map((row) => row.said)),
    value: yuanFromFen(sum.fen) ?? '0',
    valueTo: yuanFromFen(sum.fenTo),
    bound: sum.bound,
    text: sum.rows.map(({ funding }) => funding.text ?? yuanFromFen(funding.fen) ?? '').join(' + '),
    derived,
    formula: derived
      ? `${sum.rows.map(({ funding }) => yuanFromFen(funding.fen)).join(' + ')} = ${yuanFromFen(sum.fen)}`
      : null,
    nature: first?.funding.nature ?? null,
    basis: first?.funding.basis ?? null,
    stages: distinct(sum.rows.map(({ funding }) => funding.stage)),
    periods: distinct(sum.rows.map(timeWords)),
    fundings: sum.rows.map(({ funding }) => funding),
  });
}

export function toLeftOut({ row, reason, against }: LeftOut): LeftOutFunding {
  return Object.assign(new LeftOutFunding(), {
    ...said([row.said]),
    ...{ funding: row.funding, reason, against: against?.funding ?? null },
  });
}

/** 合计约6447.71万元 is never made up: a single sum keeps its printed words, an added one stands in yuan. */
export function totalInWords(total: FundingTotal, language: Language): string {
  const english = language === Language.EN;
  const amount = total.derived
    ? `${boundWords(boundOf(total.bound), english)}${total.value}${english ? ' yuan' : '元'}`
    : `${total.text}`;
  const basis = english ? BASIS_EN[total.basis ?? ''] : BASIS_ZH[total.basis ?? ''];
  const when = total.periods.map((period) => dateInWords(period, language)).join(english ? ', ' : '、');
  const agreed =
    total.derived && total.stages.includes('AWARDED')
      ? english
        ? 'agreed sums among them, not said to be paid'
        : '含已签约而未说明已支付者'
      : '';
  const notes = [
    basis,
    total.nature === 'RESOURCES' ? (english ? 'resources, maybe not money' : '资源，未必是资金') : '',
    when,
    total.derived
      ? english
        ? `added from ${total.fundings.length} sums`
        : `由${total.fundings.length}笔相加推算`
      : '',
    agreed,
  ].filter(Boolean);
  return `${amount}${english ? ' (' : '（'}${notes.join(english ? '; ' : '；')}${english ? ')' : '）'}${reservation(total, language)}`;
}

const BASIS_ZH: Record<string, string> = { TOTAL: '所述期间总额', CUMULATIVE: '累计', RATE: '标准' };
const BASIS_EN: Record<string, string> = { TOTAL: 'total of the period', CUMULATIVE: 'cumulative', RATE: 'rate' };

export const distinct = (words: readonly (string | null | undefined)[]): string[] => [
  ...new Set(words.filter((word): word is string => Boolean(word))),
];

/** `said` for what rests on every one of the statements, not on any: as sure as the least sure of them. */
export function saidByAll(statements: readonly StatementRow[]): ReturnType<typeof said> {
  const weakest = statements.toSorted((a, b) => (a.certainty ?? 1) - (b.certainty ?? 1))[0];
  return { ...said(statements), certainty: weakest?.certainty ?? 1, doubt: weakest?.doubt ?? null };
}
