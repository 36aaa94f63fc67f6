/** Why a sum is not added to another: a closed list. */
import { registerEnumType } from 'type-graphql';

export enum LeftOutReason {
  NO_VALUE = 'NO_VALUE',
  RATE = 'RATE',
  BASIS_NOT_STATED = 'BASIS_NOT_STATED',
  REPRINT = 'REPRINT',
  SHARE_NOT_STATED = 'SHARE_NOT_STATED',
  PERIOD_WIDER = 'PERIOD_WIDER',
  DIFFERENT_NATURE = 'DIFFERENT_NATURE',
  DIFFERENT_MODALITY = 'DIFFERENT_MODALITY',
  DIFFERENT_BASIS = 'DIFFERENT_BASIS',
  DIFFERENT_CURRENCY = 'DIFFERENT_CURRENCY',
  PART_OF_WHOLE = 'PART_OF_WHOLE',
  PERIOD_NOT_STATED = 'PERIOD_NOT_STATED',
  PERIODS_NEST = 'PERIODS_NEST',
  PERIODS_OVERLAP = 'PERIODS_OVERLAP',
  SCOPES_NEST = 'SCOPES_NEST',
}

/** In plain words, Chinese and English. */
export const LEFT_OUT_WORDS: Record<LeftOutReason, readonly [string, string]> = {
  NO_VALUE: ['原文无金额', 'no sum is stated'],
  RATE: ['标准（单价）不相加', 'a rate is never added'],
  BASIS_NOT_STATED: ['未说明是总额还是累计', 'whether it is a total or cumulative is not stated'],
  REPRINT: ['同一文本的转载', 'a reprint of one text'],
  SHARE_NOT_STATED: ['与其他组共有，未说明各占多少', 'shared with other groups; no share is stated'],
  PERIOD_WIDER: ['期间超出所问年份', 'its period goes beyond the year asked for'],
  DIFFERENT_NATURE: ['资金与资源不相加', 'money and resources are not added'],
  DIFFERENT_MODALITY: ['已发生与计划、公布、意向不相加', 'done and planned, announced or intended are not added'],
  DIFFERENT_BASIS: ['总额与累计不相加', 'a total and a cumulative sum are not added'],
  DIFFERENT_CURRENCY: ['币种不同', 'another currency'],
  PART_OF_WHOLE: ['整体与部分不相加', 'a part is not added to its whole'],
  PERIOD_NOT_STATED: ['期间未明确，可能重叠', 'a period is not stated, so they may overlap'],
  PERIODS_NEST: ['一个期间包含另一个', 'one period holds the other'],
  PERIODS_OVERLAP: ['期间部分重叠', 'the periods overlap'],
  SCOPES_NEST: ['范围可能重复', 'one may hold the other'],
};

registerEnumType(LeftOutReason, {
  name: 'LeftOutReason',
  description: 'Why a sum is not added. 未计入的原因。',
  valuesConfig: Object.fromEntries(
    Object.entries(LEFT_OUT_WORDS).map(([reason, [chinese, english]]) => [
      reason,
      { description: `${english.charAt(0).toUpperCase()}${english.slice(1)}. ${chinese}。` },
    ]),
  ),
});
