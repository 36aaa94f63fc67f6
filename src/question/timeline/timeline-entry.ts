/** One thing that happened, or is planned, with its date as stated. */
import { Arg, Ctx, Field, ObjectType, registerEnumType } from 'type-graphql';
import type { QuestionContext } from '../answer/context.ts';
import { dateInWords } from '../answer/date-words.ts';
import { Entity, type EntityRow, Place } from '../answer/graph-types.ts';
import { Language, reservation, Said } from '../answer/said.ts';

export enum TimelineType {
  POLICY_ISSUED = 'POLICY_ISSUED',
  FUNDING = 'FUNDING',
  EVENT = 'EVENT',
  ESTABLISHMENT = 'ESTABLISHMENT',
  OBSERVATION = 'OBSERVATION',
}
registerEnumType(TimelineType, {
  name: 'TimelineType',
  description: 'What happened. 事件种类。',
  valuesConfig: {
    POLICY_ISSUED: { description: 'A policy was issued. 出台政策。' },
    FUNDING: { description: 'Money was given, or is to be. 资金。' },
    EVENT: { description: 'An event. 活动。' },
    ESTABLISHMENT: { description: 'Something was established. 设立。' },
    OBSERVATION: { description: 'A number was stated as of, or for, a time. 数据。' },
  },
});

export enum DateMeaning {
  DATE = 'DATE',
  PERIOD = 'PERIOD',
  AS_OF = 'AS_OF',
}
registerEnumType(DateMeaning, {
  name: 'DateMeaning',
  description: 'What the date says. 日期的含义。',
  valuesConfig: {
    DATE: { description: 'It happened then. 发生之时。' },
    PERIOD: { description: 'It goes for this period. 所属时段。' },
    AS_OF: { description: 'It stood so at that time. 截至之时。' },
  },
});

@ObjectType({ description: 'One entry of a timeline. 时间线的一项。' })
export class TimelineEntry extends Said {
  @Field(() => TimelineType, { name: 'type' })
  type!: TimelineType;

  @Field(() => String, {
    nullable: true,
    description: 'EDTF; null, or without a year (XXXX-05), where no document dates it. 日期（EDTF）。',
  })
  date!: string | null;

  @Field(() => DateMeaning, { nullable: true, description: 'What the date says. 日期的含义。' })
  dateMeaning!: DateMeaning | null;

  @Field(() => String, { nullable: true, description: 'The words for the time, as printed. 原文的时间用词。' })
  dateText!: string | null;

  @Field(() => Entity, {
    description: 'The policy, sum, event, thing established or observation. 政策、资金、活动、设立之物或数据。',
  })
  thing!: EntityRow;

  /** All statements of the thing; the entry rests on those of its own date. */
  found!: readonly string[];

  @Field(() => [Entity], {
    description:
      'Who issued, paid, organised, established; whom a number is about. 出台者、付款者、主办者、设立者或数据主体。',
  })
  async by(@Ctx() { entryAround }: QuestionContext): Promise<readonly EntityRow[]> {
    return (await entryAround.load(this)).by;
  }

  @Field(() => [Place], { description: 'Where, as far as a document says. 地点。' })
  async places(@Ctx() { entryAround }: QuestionContext): Promise<readonly EntityRow[]> {
    return (await entryAround.load(this)).places;
  }

  documents!: readonly string[];

  @Field(() => String, { description: 'One plain sentence with its reservation. 一句话说明。' })
  async inWords(
    @Arg('language', () => Language, { defaultValue: Language.ZH }) language: Language,
    @Ctx() context: QuestionContext,
  ): Promise<string> {
    const english = language === Language.EN;
    const asOf = this.dateMeaning === DateMeaning.AS_OF ? (english ? 'as of ' : '截至') : '';
    const date = this.date === null ? null : dateInWords(this.date, language);
    const when = `${asOf}${date ?? this.dateText ?? (english ? 'undated' : '未注明日期')}`;
    const by = await this.by(context);
    const who = by.map(nameOf(english)).join(english ? ', ' : '、');
    const thing = nameOf(english)(this.thing);
    const rest = reservation(this, language);
    // The label of a sum or number says already who pays, or whom it is about.
    const alone = who === '' || this.type === TimelineType.FUNDING || this.type === TimelineType.OBSERVATION;
    if (alone)
      return english
        ? `${when}: ${VERB_EN[this.type]} ${thing}${rest}.`
        : `${when}：${VERB_ZH[this.type]}${thing}${rest}。`;
    return english
      ? `${when}: ${VERB_EN[this.type]} ${thing}, by ${who}${rest}.`
      : `${when}：${who}${VERB_ZH[this.type]}${thing}${rest}。`;
  }
}

const nameOf =
  (english: boolean) =>
  ({ name = '', named }: EntityRow): string =>
    named === false ? `${name}${english ? ' (not named)' : '（未点名）'}` : name;

const VERB_ZH: Record<TimelineType, string> = {
  POLICY_ISSUED: '出台',
  FUNDING: '资金：',
  EVENT: '举办',
  ESTABLISHMENT: '设立',
  OBSERVATION: '数据：',
};
const VERB_EN: Record<TimelineType, string> = {
  POLICY_ISSUED: 'policy issued:',
  FUNDING: 'money:',
  EVENT: 'event:',
  ESTABLISHMENT: 'established:',
  OBSERVATION: 'number:',
};
