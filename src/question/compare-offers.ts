/** Q: Of which indicators do documents give numbers for several places of one level, so that `compare` has something to set side by side? */
import { Arg, Args, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { type Answer, answer, answerOf } from './answer/answer.ts';
import type { QuestionContext, Row } from './answer/context.ts';
import { FacetKind } from './answer/facet.ts';
import { type EntityRow, Indicator, Place } from './answer/graph-types.ts';
import { kept } from './answer/kept.ts';
import { PageArguments } from './answer/page.ts';
import { LEVEL_TYPE, PlaceLevel } from './answer/place-level.ts';
import { Language } from './answer/said.ts';
import { disjointParts } from './comparison/indicator-parts.ts';

@ObjectType({ description: 'An indicator with numbers of several places of one level. 多个同级地点均有数字的指标。' })
export class CompareOffer {
  @Field(() => Indicator)
  indicator!: EntityRow;

  @Field(() => PlaceLevel)
  level!: PlaceLevel;

  @Field(() => [Place], {
    description: 'Ten at most, those with the most numbers first. 地点，至多十个，数字多者在前。',
  })
  places!: EntityRow[];

  @Field(() => Int, { description: 'How many places there are. 地点总数。' })
  placeCount!: number;

  @Field(() => String, { description: 'One plain sentence. 一句话说明。' })
  inWords(@Arg('language', () => Language, { defaultValue: Language.ZH }) language: Language): string {
    const names = this.places.map(({ name = '' }) => name);
    const more = this.placeCount - names.length;
    return language === Language.EN
      ? `${this.indicator.name ?? ''}: numbers of ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`
      : `${this.indicator.name ?? ''}：${names.join('、')}${more > 0 ? `等${this.placeCount}地` : ''}有数字。`;
  }
}

const CompareOfferConnection = answerOf(CompareOffer);

@Resolver()
export class CompareOffers {
  /** Cost: two round trips; the second grows with the numbers of places, and is kept for whoever asks next. */
  @Query(() => CompareOfferConnection, {
    description:
      'Indicators of which several places of one level have numbers, be it only of all their parts; those of most places first. 可供比较的指标。',
  })
  async compareOffers(
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: QuestionContext,
  ): Promise<Answer<CompareOffer>> {
    const offers = await kept(
      context,
      'compareOffers',
      {},
      () => readOffers(context),
      ({ length }) => length,
    );
    return answer(offers, page, ({ level }) => ({ [FacetKind.TYPE]: [level] }), []);
  }
}

async function readOffers({ run }: QuestionContext): Promise<CompareOffer[]> {
  const rows = await run<CountedRow>(CYPHER);
  const offers = Object.values(PlaceLevel).flatMap((level) => offersAt(level, rows));
  return offers.sort((a, b) => b.placeCount - a.placeCount || compare(a.indicator.name ?? '', b.indicator.name ?? ''));
}

/** How many numbers of one indicator one place has. */
type CountedRow = Row & { readonly indicator: EntityRow; readonly place: EntityRow; readonly numbers: number };

function offersAt(level: PlaceLevel, rows: readonly CountedRow[]): CompareOffer[] {
  const here = rows.filter(({ place }) => place.type === LEVEL_TYPE[level]);
  const byIndicator = new Map<string, CountedRow[]>();
  for (const row of here) {
    const name = row.indicator.name ?? '';
    const found = byIndicator.get(name);
    if (found) found.push(row);
    else byIndicator.set(name, [row]);
  }
  return [...new Map(rows.map(({ indicator }) => [indicator.name ?? '', indicator]))].flatMap(([name, indicator]) => {
    const stated = (byIndicator.get(name) ?? []).map(({ place }) => place);
    const derived = disjointParts(name).flatMap((parts) => placesWithAll(parts, byIndicator));
    const places = [...new Map([...stated, ...derived].map((place) => [place.id, place])).values()];
    if (places.length < 2) return [];
    const offer = { indicator, level, places: places.slice(0, MOST_PLACES), placeCount: places.length };
    return [Object.assign(new CompareOffer(), offer)];
  });
}

/** As many as `compare` takes. */
const MOST_PLACES = 10;

function placesWithAll(parts: readonly string[], byIndicator: ReadonlyMap<string, readonly CountedRow[]>): EntityRow[] {
  const [first = [], ...others] = parts.map((part) => (byIndicator.get(part) ?? []).map(({ place }) => place));
  const ids = others.map((places) => new Set(places.map(({ id }) => id)));
  return first.filter(({ id }) => ids.every((known) => known.has(id)));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const CYPHER = `
  MATCH (indicator:Indicator)<-[:MEASURES]-(number:Observation)-[:OBSERVED {as: 'SUBJECT'}]->(place:Place)
  WHERE place.named AND number.value IS NOT NULL AND number.countOf IS NULL
  WITH indicator, place, count(number) AS numbers ORDER BY numbers DESC, place.name, place.id
  RETURN indicator {.*, searchNames: null, searchText: null} AS indicator, place {.id, .name, .type, .named} AS place, numbers`;
