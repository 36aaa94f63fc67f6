/** Q: What do several places say of one indicator, or of what they spend: what may be set side by side, and why not the rest? */
import { Args, ArgsType, Ctx, Field, Query, Resolver } from 'type-graphql';
import { compareOne, comparePlaces } from '../error.ts';
import type { QuestionContext } from './answer/context.ts';
import type { EntityRow } from './answer/graph-types.ts';
import { type Missing, MissingReason, missingHop } from './answer/missing.ts';
import { namedEntities } from './answer/name.ts';
import { Comparison, ComparisonSeries } from './comparison/comparison.ts';
import { moneyOf } from './comparison/comparison-money.ts';
import { checksOf, observedIn, pointsOf } from './comparison/comparison-numbers.ts';
import { pairsOf } from './comparison/comparison-pairs.ts';
import { type ComparisonPoint, isOwn } from './comparison/comparison-point.ts';
import { ComparisonReason } from './comparison/comparison-reason.ts';
import type { PartsCheck } from './comparison/parts-check.ts';
import { fundingsOf } from './money/funding-row.ts';

@ArgsType()
export class CompareArguments {
  @Field(() => String, {
    nullable: true,
    description: 'An indicator: id or any of its names; narrower ones are shown too. 指标。',
  })
  indicator?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'A kind of funding in words: field, purpose, instrument, project, population. Without it and without an indicator: all money. 款项种类。',
  })
  funding?: string | null;

  @Field(() => [String], { description: 'Two to ten places: id or name. 二至十个地点。' })
  places!: string[];
}

@Resolver()
export class Compare {
  /** Cost: two round trips: names, then the numbers of the indicator or the sums. */
  @Query(() => Comparison, {
    description:
      'An indicator, or a kind of funding, in several places: what may be set side by side, and why not the rest. 多地指标或款项比较。',
  })
  async compare(
    @Args(() => CompareArguments) { indicator, funding, places }: CompareArguments,
    @Ctx() context: QuestionContext,
  ): Promise<Comparison> {
    if (indicator && funding) throw compareOne();
    if (places.length < 2 || places.length > 10) throw comparePlaces(places.length);
    const names = places.map((text) => ({ argument: 'places', text, labels: ['Place'] }));
    const found = await namedEntities(context, [
      ...names,
      ...(indicator ? [{ argument: 'indicator', text: indicator, labels: ['Indicator'] }] : []),
    ]);
    const asked = [...new Map(found.slice(0, places.length).map((place) => [place.id, place])).values()];
    const measured = found[places.length] ?? null;
    if (!measured) {
      const rows = await fundingsOf(context, { places: asked.map(({ id }) => id) });
      return comparison(
        null,
        asked.map((place) => series(place, moneyOf(place, funding ?? null, rows))),
        [],
        'GIVES',
      );
    }
    const rows = await observedIn(
      context,
      measured,
      asked.map(({ id }) => id),
    );
    const checks = checksOf(rows);
    return comparison(
      measured,
      asked.map((place) => series(place, pointsOf(place, measured, rows, checks))),
      checks,
      'MEASURES',
    );
  }
}

function series(place: EntityRow, points: readonly ComparisonPoint[]): ComparisonSeries {
  const sorted = points.toSorted(byWeight);
  return Object.assign(new ComparisonSeries(), {
    place,
    points: sorted,
    leading: sorted.find((point) => isOwn(point) && point.value !== null) ?? null,
  });
}

const byWeight = (a: ComparisonPoint, b: ComparisonPoint): number =>
  Number(isOwn(b)) - Number(isOwn(a)) ||
  Number(b.modality === 'ACTUAL') - Number(a.modality === 'ACTUAL') ||
  Number(a.basis === 'RATE') - Number(b.basis === 'RATE') ||
  (a.indicator ? (b.date ?? '').localeCompare(a.date ?? '') : 0) ||
  b.size - a.size;

function comparison(
  indicator: EntityRow | null,
  all: ComparisonSeries[],
  checks: PartsCheck[],
  hop: string,
): Comparison {
  const leading = pairsOf(all.map(({ place, leading: one }) => ({ place, points: one ? [one] : [] })));
  const empty = all.filter((one) => one.leading === null);
  return Object.assign(new Comparison(), {
    ...{ indicator, series: all, checks },
    comparable: empty.length === 0 && leading.length > 0 && leading.every(({ comparable }) => comparable),
    reasons: Object.values(ComparisonReason).filter((reason) =>
      leading.some(({ reasons }) => reasons.includes(reason)),
    ),
    missing: all.flatMap(({ place, points, leading: one }) => missingOf(place, points, one, hop)),
  });
}

function missingOf(
  place: EntityRow,
  points: readonly ComparisonPoint[],
  leading: ComparisonPoint | null,
  hop: string,
): Missing[] {
  if (leading === null) return [missingHop(hop, place)];
  const own = points.filter(isOwn);
  return own.every(({ modality }) => modality !== 'ACTUAL') ? [missingHop(hop, place, MissingReason.ONLY_PLANNED)] : [];
}
