/** What `compare` answers: a series for each place, pairs side by side, and why they may not be compared. */
import { Arg, Field, Int, ObjectType } from 'type-graphql';
import { type EntityRow, Indicator, Place } from '../answer/graph-types.ts';
import { Missing } from '../answer/missing.ts';
import { Language } from '../answer/said.ts';
import { ComparisonPoint } from './comparison-point.ts';
import { ComparisonReason, REASON_WORDS } from './comparison-reason.ts';
import { PartsCheck } from './parts-check.ts';

@ObjectType({ description: 'The values of one place. 一地的数值序列。' })
export class ComparisonSeries {
  @Field(() => Place)
  place!: EntityRow;

  @Field(() => [ComparisonPoint], { description: 'Its values: own first, the newest first. 数值。' })
  points!: ComparisonPoint[];

  @Field(() => ComparisonPoint, {
    nullable: true,
    description: 'The value that stands for the place: own, happened, newest, largest. 代表值。',
  })
  leading!: ComparisonPoint | null;
}

@ObjectType({ description: 'Two values of two places, side by side. 两地两个数值的对照。' })
export class ComparisonPair {
  @Field(() => Place) firstPlace!: EntityRow;
  @Field(() => ComparisonPoint) first!: ComparisonPoint;
  @Field(() => Place) secondPlace!: EntityRow;
  @Field(() => ComparisonPoint) second!: ComparisonPoint;

  @Field(() => Boolean, { description: 'Whether they may be compared. 是否可比。' })
  comparable!: boolean;

  @Field(() => [ComparisonReason], { description: 'Why not. 不可比的原因。' })
  reasons!: ComparisonReason[];

  @Field(() => String, { description: 'One plain sentence. 一句话说明。' })
  inWords(@Arg('language', () => Language, { defaultValue: Language.ZH }) language: Language): string {
    const english = language === Language.EN;
    const why = wordsOf(this.reasons, english);
    const verdict = this.comparable
      ? english
        ? 'may be compared'
        : '可比'
      : english
        ? `not comparable: ${why}`
        : `不可比：${why}`;
    return `${this.first.inWords(language)} | ${this.second.inWords(language)} → ${verdict}${english ? '.' : '。'}`;
  }
}

@ObjectType({ description: 'What several places say of one thing. 多地比较。' })
export class Comparison {
  @Field(() => Indicator, { nullable: true })
  indicator!: EntityRow | null;

  @Field(() => Boolean, {
    description:
      'Whether every place has a value and the leading values may all be set side by side. 各地代表值是否全部可比。',
  })
  comparable!: boolean;

  @Field(() => [ComparisonReason], {
    description: 'Why not: every way in which the leading values differ. 不可比的原因。',
  })
  reasons!: ComparisonReason[];

  @Field(() => [ComparisonSeries], { description: 'One for each place, in the order asked. 各地数值。' })
  series!: ComparisonSeries[];

  pairsAll!: readonly ComparisonPair[];

  @Field(() => [ComparisonPair], {
    description: 'Own values of different places, two by two, those that may be compared first. 两两对照，可比者在前。',
  })
  pairs(@Arg('first', () => Int, { defaultValue: 50 }) first: number): ComparisonPair[] {
    return this.pairsAll.slice(0, Math.min(Math.max(first, 0), 100));
  }

  @Field(() => Int, { description: 'How many pairs there are. 对照总数。' })
  pairCount!: number;

  @Field(() => [PartsCheck], { description: 'Stated parts checked against stated wholes. 部分与整体的核对。' })
  checks!: PartsCheck[];

  @Field(() => [Missing], { description: 'Places of which no document says it. 缺失的环节。' })
  missing!: Missing[];

  @Field(() => String, { description: 'One plain sentence. 一句话说明。' })
  inWords(@Arg('language', () => Language, { defaultValue: Language.ZH }) language: Language): string {
    const english = language === Language.EN;
    const values = this.series
      .map(
        ({ place, leading }) =>
          leading?.inWords(language) ?? `${place.name ?? ''}${english ? ': no document says.' : '：没有文档说明。'}`,
      )
      .join(' ');
    if (this.comparable) return `${values} ${english ? 'They may be set side by side.' : '可并列比较。'}`;
    const why = wordsOf(this.reasons, english);
    return `${values} ${english ? `Not comparable${why ? `: ${why}` : ''}.` : `不可直接比较${why ? `：${why}` : ''}。`}`;
  }
}

const wordsOf = (reasons: readonly ComparisonReason[], english: boolean): string =>
  reasons.map((reason) => REASON_WORDS[reason][english ? 1 : 0]).join(english ? '; ' : '；');
