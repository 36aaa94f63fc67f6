/** What `compare` answers: a series for each place, pairs side by side, and why they may not be compared. */
import { Arg, Field, Int, ObjectType } from 'type-graphql';
import { pageSizeRefused } from '../../error.ts';
import { type EntityRow, Indicator, Place } from '../answer/graph-types.ts';
import { Missing } from '../answer/missing.ts';
import { Language } from '../answer/said.ts';
import { apartIn, apartOf, ComparisonApart, ComparisonPair, countPairs, pairsOf } from './comparison-pairs.ts';
import { ComparisonPoint } from './comparison-point.ts';
import { ComparisonReason, reasonWords } from './comparison-reason.ts';
import { ComparisonSet, ComparisonSetKind, setsOf } from './comparison-sets.ts';
import { PartsCheck } from './parts-check.ts';

@ObjectType({ description: 'The values of one place. 一地的数值序列。' })
export class ComparisonSeries {
  @Field(() => Place)
  place!: EntityRow;

  points!: readonly ComparisonPoint[];

  @Field(() => [ComparisonPoint], {
    name: 'points',
    description: 'Its values: own first, the newest first; 1 to 100 of them. 数值，至多100个。',
  })
  shownPoints(@Arg('first', () => Int, { defaultValue: 50 }) first: number): ComparisonPoint[] {
    return cut(this.points, first);
  }

  @Field(() => Int, { description: 'How many values there are. 数值总数。' })
  pointCount(): number {
    return this.points.length;
  }

  @Field(() => ComparisonPoint, {
    nullable: true,
    description: 'The value that stands for the place: own, happened, newest, largest. 代表值。',
  })
  leading!: ComparisonPoint | null;
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

  @Field(() => [ComparisonSet], {
    description:
      'Own values that may be set side by side, each set fit for one axis; the largest sets first, 1 to 100 of them. 可并列的数值，每组可画在同一坐标轴上。',
  })
  sets(@Arg('first', () => Int, { defaultValue: 20 }) first: number): ComparisonSet[] {
    return cut(this.setsAll(), first);
  }

  @Field(() => Int, { description: 'How many sets there are. 组数。' })
  setCount(): number {
    return this.setsAll().length;
  }

  @Field(() => [ComparisonApart], {
    description:
      'Own values that may be set beside none of another place, with the reasons; 1 to 100 of them. 无法与他地并列的数值及原因。',
  })
  apart(@Arg('first', () => Int, { defaultValue: 50 }) first: number): ComparisonApart[] {
    return cut(this.apartAll(), first).map((point) => apartOf(point, this.series));
  }

  @Field(() => Int, { description: 'How many there are. 总数。' })
  apartCount(): number {
    return this.apartAll().length;
  }

  @Field(() => [ComparisonPair], {
    description:
      'Own values of different places, two by two, those that may be compared first; 1 to 100 of them. 两两对照，可比者在前。',
  })
  pairs(@Arg('first', () => Int, { defaultValue: 50 }) first: number): ComparisonPair[] {
    return cut(pairsOf(this.series), first);
  }

  @Field(() => Int, { description: 'How many pairs there are. 对照总数。' })
  pairCount(): number {
    return countPairs(this.series);
  }

  private setsAll(): ComparisonSet[] {
    this.sorted ??= setsOf(this.series.flatMap(({ points }) => points));
    return this.sorted;
  }

  private apartAll(): ComparisonPoint[] {
    const besideOthers = this.setsAll().filter(({ kind }) => kind === ComparisonSetKind.PLACES);
    return apartIn(this.series, new Set(besideOthers.flatMap(({ points }) => points)));
  }

  private sorted: ComparisonSet[] | undefined;

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
    const why = reasonWords(this.reasons, english);
    return `${values} ${english ? `Not comparable${why ? `: ${why}` : ''}.` : `不可直接比较${why ? `：${why}` : ''}。`}`;
  }
}

/** The first so many; throws LIMIT_TOO_LARGE. */
function cut<T>(all: readonly T[], first: number): T[] {
  if (first < 1 || first > MOST) throw pageSizeRefused(first, MOST);
  return all.slice(0, first);
}

const MOST = 100;
