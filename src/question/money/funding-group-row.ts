/** One group of sums, as `fundingSummary` answers it. */
import { Arg, Field, Int, ObjectType } from 'type-graphql';
import { answerOf } from '../answer/answer.ts';
import { Entity, type EntityRow } from '../answer/graph-types.ts';
import { Language, reservation, Said } from '../answer/said.ts';
import type { FundingRow } from './funding-row.ts';
import { FundingTotal, LeftOutFunding, totalInWords } from './funding-total.ts';
import { PayerKind } from './payer-kind.ts';

@ObjectType({ description: 'One group of sums. 一组款项。' })
export class FundingGroup extends Said {
  @Field(() => String, {
    description: 'What the group is: an id, a kind, words, a year; NOT_STATED where no document says it. 组的键。',
  })
  key!: string;

  zh!: string;
  en!: string;

  @Field(() => Entity, { nullable: true, description: 'The funder, place, policy, population or field. 对应的实体。' })
  entity!: EntityRow | null;

  @Field(() => PayerKind, { nullable: true, description: 'With PAYER_KIND. 出资方类别。' })
  payerKind!: PayerKind | null;

  @Field(() => FundingTotal, {
    nullable: true,
    description: 'The largest total that may be formed; null where nothing may be added. 可相加的最大合计。',
  })
  total!: FundingTotal | null;

  @Field(() => [FundingTotal], {
    description: 'What the sums left out come to, where they may be added among themselves. 未计入者之间可相加的合计。',
  })
  otherTotals!: FundingTotal[];

  @Field(() => [LeftOutFunding], {
    description: 'Sums of the group that the total does not hold, each with the reason. 未计入合计的款项及原因。',
  })
  leftOut!: LeftOutFunding[];

  @Field(() => Int, { description: 'How many sums the group holds. 款项笔数。' })
  fundingCount!: number;

  rows!: readonly FundingRow[];

  @Field(() => String, { description: 'Name of the group. 组名。' })
  name(@Arg('language', () => Language, { defaultValue: Language.ZH }) language: Language): string {
    return language === Language.EN ? this.en : this.zh;
  }

  @Field(() => String, { description: 'One plain sentence with its reservation. 一句话说明。' })
  inWords(@Arg('language', () => Language, { defaultValue: Language.ZH }) language: Language): string {
    const english = language === Language.EN;
    const sum = this.total
      ? totalInWords(this.total, language)
      : `${english ? 'nothing that may be added' : '没有可相加的金额'}${reservation(this, language)}`;
    const rest = this.leftOut.length;
    const left = rest === 0 ? '' : english ? `; ${rest} more not added` : `；另有${rest}笔未计入`;
    return english ? `${this.en}: ${sum}${left}.` : `${this.zh}：${sum}${left}。`;
  }
}

export const FundingGroupConnection = answerOf(FundingGroup);
