/** Q: What do several places say of one indicator, or of what they spend: what may be set side by side, and why not the rest? */
import { Arg, Args, ArgsType, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { compareOne, comparePlaces } from '../error.ts';
import { moneyOf } from './comparison-money.ts';
import { checksOf, observedIn, pointsOf } from './comparison-numbers.ts';
import { ComparisonPoint, ComparisonRole } from './comparison-point.ts';
import { ComparisonReason, REASON_WORDS, reasonsAgainst } from './comparison-reason.ts';
import type { QuestionContext } from './context.ts';
import { fundingsOf } from './funding-row.ts';
import { type EntityRow, Indicator, Place } from './graph-types.ts';
import { Missing, MissingReason, missingHop } from './missing.ts';
import { namedEntities } from './name.ts';
import { PartsCheck } from './parts-check.ts';
import { Language } from './said.ts';

@ArgsType()
export class CompareArguments {
  @Field(() => String, { nullable: true, description: 'An indicator: id or any of its names; narrower ones are shown too. 指标。' })
  indicator?: string | null;

  @Field(() => String, { nullable: true, description: 'A kind of funding in words: field, purpose, instrument, project, population. Without it and without an indicator: all money. 款项种类。' })
  funding?: string | null;

  @Field(() => [String], { description: 'Two to ten places: id or name. 二至十个地点。' })
  places!: string[];
}

@ObjectType({ description: 'The values of one place. 一地的数值序列。' })
export class ComparisonSeries {
  @Field(() => Place)
  place!: EntityRow;

  @Field(() => [ComparisonPoint], { description: 'Its values: own first, the newest first. 数值。' })
  points!: ComparisonPoint[];

  @Field(() => ComparisonPoint, { nullable: true, description: 'The value that stands for the place: own, happened, newest, largest. 代表值。' })
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
    const verdict = this.comparable ? (english ? 'may be compared' : '可比') : english ? `not comparable: ${why}` : `不可比：${why}`;
    return `${this.first.inWords(language)} | ${this.second.inWords(language)} → ${verdict}${english ? '.' : '。'}`;
  }
}

@ObjectType({ description: 'What several places say of one thing. 多地比较。' })
export class Comparison {
  @Field(() => Indicator, { nullable: true })
  indicator!: EntityRow | null;

  @Field(() => Boolean, { description: 'Whether every place has a value and the leading values may all be set side by side. 各地代表值是否全部可比。' })
  comparable!: boolean;

  @Field(() => [ComparisonReason], { description: 'Why not: every way in which the leading values differ. 不可比的原因。' })
  reasons!: ComparisonReason[];

  @Field(() => [ComparisonSeries], { description: 'One for each place, in the order asked. 各地数值。' })
  series!: ComparisonSeries[];

  pairsAll!: readonly ComparisonPair[];

  @Field(() => [ComparisonPair], { description: 'Own values of different places, two by two, those that may be compared first. 两两对照，可比者在前。' })
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
    const values = this.series.map(({ place, leading }) => leading?.inWords(language) ?? `${place.name ?? ''}${english ? ': no document says.' : '：没有文档说明。'}`).join(' ');
    if (this.comparable) return `${values} ${english ? 'They may be set side by side.' : '可并列比较。'}`;
    const why = wordsOf(this.reasons, english);
    return `${values} ${english ? `Not comparable${why ? `: ${why}` : ''}.` : `不可直接比较${why ? `：${why}` : ''}。`}`;
  }
}

const wordsOf = (reasons: readonly ComparisonReason[], english: boolean): string =>
  reasons.map((reason) => REASON_WORDS[reason][english ? 1 : 0]).join(english ? '; ' : '；');

@Resolver()
export class Compare {
  /** Cost: two round trips: names, then the numbers of the indicator or the sums. */
  @Query(() => Comparison, {
    description: 'An indicator, or a kind of funding, in several places: what may be set side by side, and why not the rest. 多地指标或款项比较。',
  })
  async compare(@Args(() => CompareArguments) { indicator, funding, places }: CompareArguments, @Ctx() context: QuestionContext): Promise<Comparison> {
    if (indicator && funding) throw compareOne();
    if (places.length < 2 || places.length > 10) throw comparePlaces(places.length);
    const names = places.map((text) => ({ argument: 'places', text, labels: ['Place'] }));
    const found = await namedEntities(context, [...names, ...(indicator ? [{ argument: 'indicator', text: indicator, labels: ['Indicator'] }] : [])]);
    const asked = [...new Map(found.slice(0, places.length).map((place) => [place.id, place])).values()];
    const measured = found[places.length] ?? null;
    if (!measured) {
      const rows = await fundingsOf(context, {});
      return comparison(null, asked.map((place) => series(place, moneyOf(place, funding ?? null, rows))), [], 'GIVES');
    }
    const rows = await observedIn(context, measured.id, asked.map(({ id }) => id));
    const checks = checksOf(rows);
    return comparison(measured, asked.map((place) => series(place, pointsOf(place, measured, rows, checks))), checks, 'MEASURES');
  }
}

const OWN: readonly ComparisonRole[] = [ComparisonRole.STATED, ComparisonRole.DERIVED];
const isOwn = ({ role }: ComparisonPoint): boolean => OWN.includes(role);

function series(place: EntityRow, points: readonly ComparisonPoint[]): ComparisonSeries {
  const sorted = points.toSorted(byWeight);
  return Object.assign(new ComparisonSeries(), { place, points: sorted, leading: sorted.find((point) => isOwn(point) && point.value !== null) ?? null });
}

const byWeight = (a: ComparisonPoint, b: ComparisonPoint): number =>
  Number(isOwn(b)) - Number(isOwn(a)) ||
  Number(b.modality === 'ACTUAL') - Number(a.modality === 'ACTUAL') ||
  Number(a.basis === 'RATE') - Number(b.basis === 'RATE') ||
  (a.indicator ? (b.date ?? '').localeCompare(a.date ?? '') : 0) ||
  b.size - a.size;

function comparison(indicator: EntityRow | null, all: ComparisonSeries[], checks: PartsCheck[], hop: string): Comparison {
  const pairs = pairsOf(all).sort((a, b) => a.reasons.length - b.reasons.length);
  const leading = pairs.filter(({ first, second }) => all.some((one) => one.leading === first) && all.some((one) => one.leading === second));
  const empty = all.filter((one) => one.leading === null);
  return Object.assign(new Comparison(), {
    ...{ indicator, series: all, checks, pairsAll: pairs, pairCount: pairs.length },
    comparable: empty.length === 0 && leading.length > 0 && leading.every(({ comparable }) => comparable),
    reasons: Object.values(ComparisonReason).filter((reason) => leading.some(({ reasons }) => reasons.includes(reason))),
    missing: all.flatMap(({ place, points, leading: one }) => missingOf(place, points, one, hop)),
  });
}

function missingOf(place: EntityRow, points: readonly ComparisonPoint[], leading: ComparisonPoint | null, hop: string): Missing[] {
  if (leading === null) return [missingHop(hop, place)];
  const own = points.filter(isOwn);
  return own.every(({ modality }) => modality !== 'ACTUAL') ? [missingHop(hop, place, MissingReason.ONLY_PLANNED)] : [];
}

const pairsOf = (all: readonly ComparisonSeries[]): ComparisonPair[] =>
  all.flatMap((one, index) =>
    all.slice(index + 1).flatMap((other) =>
      one.points.filter(isOwn).flatMap((first) =>
        other.points.filter(isOwn).map((second) => {
          const reasons = reasonsAgainst(first, second);
          return Object.assign(new ComparisonPair(), { firstPlace: one.place, first, secondPlace: other.place, second, reasons, comparable: reasons.length === 0 });
        }),
      ),
    ),
  );
