/** Values side by side, two by two: which may be compared, and of each that stands alone why. */
import { Arg, Field, ObjectType } from 'type-graphql';
import { type EntityRow, Place } from '../answer/graph-types.ts';
import { Language } from '../answer/said.ts';
import { ComparisonPoint, isOwn } from './comparison-point.ts';
import { ComparisonReason, reasonsAgainst, reasonWords } from './comparison-reason.ts';

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
    const why = reasonWords(this.reasons, english);
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

@ObjectType({ description: 'A value that may be set beside none of another place. 无法与其他任何一地并列的数值。' })
export class ComparisonApart {
  @Field(() => ComparisonPoint)
  point!: ComparisonPoint;

  @Field(() => [ComparisonPair], {
    description:
      'For each other place that has a value of its own: the one that is least unlike it, and why not even that. 与其余各地最接近的数值，及仍不可比的原因。',
  })
  against!: ComparisonPair[];
}

/** What a place says, as far as pairs need it. */
interface Sayings {
  readonly place: EntityRow;
  readonly points: readonly ComparisonPoint[];
}

/** Own values of different places, two by two, those that may be compared first. Grows with the square of the values. */
export const pairsOf = (all: readonly Sayings[]): ComparisonPair[] =>
  all
    .flatMap((one, index) =>
      all
        .slice(index + 1)
        .flatMap((other) =>
          one.points
            .filter(isOwn)
            .flatMap((first) => other.points.filter(isOwn).map((second) => pairOf(first, second))),
        ),
    )
    .sort((a, b) => a.reasons.length - b.reasons.length);

/** How many pairs `pairsOf` would make. */
export const countPairs = (all: readonly Sayings[]): number => {
  const counts = all.map(({ points }) => points.filter(isOwn).length);
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.reduce((sum, count) => sum + count * (total - count), 0) / 2;
};

/** Own values that may be compared with no value of another place. */
export function apartIn(all: readonly Sayings[], comparable: ReadonlySet<ComparisonPoint>): ComparisonPoint[] {
  return all.flatMap(({ points }) => points.filter((point) => isOwn(point) && !comparable.has(point)));
}

export const apartOf = (point: ComparisonPoint, all: readonly Sayings[]): ComparisonApart =>
  Object.assign(new ComparisonApart(), {
    point,
    against: all.flatMap(({ place, points }) => {
      if (place.id === point.place.id) return [];
      const [nearest] = points
        .filter(isOwn)
        .map((other) => pairOf(point, other))
        .sort((a, b) => a.reasons.length - b.reasons.length);
      return nearest ? [nearest] : [];
    }),
  });

export function pairOf(first: ComparisonPoint, second: ComparisonPoint): ComparisonPair {
  const reasons = reasonsAgainst(first, second);
  return Object.assign(new ComparisonPair(), {
    ...{ firstPlace: first.place, first, secondPlace: second.place, second },
    ...{ reasons, comparable: reasons.length === 0 },
  });
}
