/** Q: Where is a population served, where only planned for, where in need, and where does nobody say? */
import { Args, ArgsType, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { matrixTooLarge, periodRefused } from '../error.ts';
import { interval } from '../vocabulary/edtf.ts';
import { type Answer, answer, answerOf } from './answer/answer.ts';
import type { QuestionContext } from './answer/context.ts';
import { certaintyBand, FacetKind, type Facets } from './answer/facet.ts';
import { type EntityRow, Place, Population } from './answer/graph-types.ts';
import { kept } from './answer/kept.ts';
import { type Missing, MissingReason, missingHop } from './answer/missing.ts';
import { namedEntities } from './answer/name.ts';
import { PageArguments } from './answer/page.ts';
import { LEVEL_TYPE, PlaceLevel } from './answer/place-level.ts';
import { CoverageCell, CoverageState, CoverageStateCount } from './coverage/coverage-cell.ts';
import { type CoverageAxes, readCoverage } from './coverage/coverage-facts.ts';
import { type CoverageFact, cellOf, factsOf, inPeriod } from './coverage/coverage-matrix.ts';

@ArgsType()
export class CoverageArguments extends PageArguments {
  @Field(() => String, {
    nullable: true,
    description: 'A place: its own cells and those of every named place inside it. 地点（含其内各级地点）。',
  })
  within?: string | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Populations: ids or names; without them, all that documents mention. 人群；不填则为文档提及的全部人群。',
  })
  populations?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'EDTF: 2018, 2014/2019. Years of statements, else of their documents. 年份或时段。',
  })
  period?: string | null;

  @Field(() => PlaceLevel, {
    nullable: true,
    description:
      'Only places of this level. Without it: every level inside `within`; without both, cities, and provinces of which no city is named. 只取该层级；不填则取范围内各级，范围也不填则取各市（及未提及其下城市的省级地点）。',
  })
  level?: PlaceLevel | null;

  @Field(() => [CoverageState], { nullable: true, description: 'Only cells in these states. 只取这些状态。' })
  states?: CoverageState[] | null;

  @Field(() => Int, { defaultValue: 100, description: 'How many cells, 1 to 500. 每页格数。' })
  override first = 100;
}

@ObjectType('CoverageConnection')
class CoverageMatrix extends (answerOf(CoverageCell, 'Coverage') as new () => Answer<CoverageCell>) {
  @Field(() => [Place], { description: 'Its columns. 各列地点。' })
  places!: EntityRow[];

  @Field(() => [Population], { description: 'Its rows, those of which most is said first. 各行人群。' })
  populations!: EntityRow[];

  @Field(() => [CoverageStateCount], {
    description: 'How many cells are in each state, whatever `states` leaves out. 各状态的格数（不受 states 限制）。',
  })
  stateCounts!: CoverageStateCount[];
}

/** A matrix is looked at whole, or nearly. */
const LARGEST_PAGE = 500;

/** Cells that one question may ask for: a matrix is computed whole before it is paged. */
const MOST_CELLS = 50_000;

@Resolver()
export class Coverage {
  /**
   * Cost: four round trips, six queries; the matrix is then made in memory from what is said of the populations, and kept for the
   * pages after the first, which cost two round trips.
   */
  @Query(() => CoverageMatrix, {
    description:
      'Population by place: served, only planned, in need, stated for a wider place, or not stated. 人群与地点的覆盖矩阵。',
  })
  async coverage(
    @Args(() => CoverageArguments) args: CoverageArguments,
    @Ctx() context: QuestionContext,
  ): Promise<CoverageMatrix> {
    const { within, populations, period, level, states, ...page } = args;
    if (period && !interval(period)) throw periodRefused('period', period);
    const named = await namesOf(context, within, populations);
    const query = {
      within: named.where?.id ?? null,
      populations: named.whom?.map(({ id }) => id) ?? null,
      type: level ? LEVEL_TYPE[level] : null,
    };
    const read = async () => {
      const found = await readCoverage(context, query);
      const { places, populations: whom } = found.axes;
      if (places.length * whom.length > MOST_CELLS) throw matrixTooLarge(places.length, whom.length, MOST_CELLS);
      const all = factsOf(found);
      const facts = period ? inPeriod(all, period) : all;
      return { all, facts, rows: matrixOf(found.axes, facts) };
    };
    const asked = { ...query, period: period ?? null };
    const { all, facts, rows } = await kept(context, 'coverage', asked, read, ({ rows }) =>
      rows.reduce((sum, { cells }) => sum + cells.length, 0),
    );
    const whole = rows.flatMap((row) => row.cells);
    const cells = whole.filter(({ state }) => !states || states.includes(state));
    return {
      ...answer(cells, page, facetsOf, missingFrom(cells, facts, all, named.where), LARGEST_PAGE),
      places: rows[0]?.cells.map(({ place }) => place) ?? [],
      populations: rows.map(({ population }) => population),
      stateCounts: countStates(whole),
    };
  }
}

async function namesOf(
  context: QuestionContext,
  within: string | null | undefined,
  populations: readonly string[] | null | undefined,
) {
  const asked = [
    ...(within ? [{ argument: 'within', text: within, labels: ['Place'] }] : []),
    ...(populations ?? []).map((text) => ({ argument: 'populations', text, labels: ['Population'] })),
  ];
  const found = await namedEntities(context, asked);
  return { where: within ? (found[0] ?? null) : null, whom: populations ? found.slice(within ? 1 : 0) : null };
}

interface MatrixRow {
  population: EntityRow;
  cells: CoverageCell[];
}

/** Populations of which most is said first; places from wide to narrow. */
function matrixOf({ places, populations, documents }: CoverageAxes, facts: readonly CoverageFact[]): MatrixRow[] {
  const columns = places.toSorted(
    (a, b) => LEVELS.indexOf(a.type ?? '') - LEVELS.indexOf(b.type ?? '') || compare(a.name, b.name),
  );
  const published = new Map(documents.map((document) => [document.id, document.published]));
  const rows = populations.map((population) => {
    const about = facts.filter((fact) => population.narrower.includes(fact.population.id));
    const cells = columns.map((place) => Object.assign(cellOf(population, place, about), { published }));
    const { id, name, type } = population;
    return {
      population: { id, name, type } as EntityRow,
      cells,
      said: cells.filter(({ state }) => state !== CoverageState.NOT_STATED).length,
    };
  });
  return rows.sort((a, b) => b.said - a.said || compare(a.population.name, b.population.name));
}

const countStates = (cells: readonly CoverageCell[]): CoverageStateCount[] =>
  Object.values(CoverageState).map((state) => ({
    state,
    count: cells.filter((cell) => cell.state === state).length,
  }));

const LEVELS = Object.values(LEVEL_TYPE);

const compare = (a = '', b = ''): number => (a < b ? -1 : a > b ? 1 : 0);

/** Nothing said at all; things said of no place, or unnamed; statements that bear no year when a period is asked. */
function missingFrom(
  cells: readonly CoverageCell[],
  facts: readonly CoverageFact[],
  all: readonly CoverageFact[],
  where: EntityRow | null,
): Missing[] {
  const unplaced = new Map(
    facts.filter(({ place }) => place === null).map(({ thing }) => [thing.id, missingHop('LOCATED_IN', thing)]),
  );
  const within = new Set(facts);
  const undated = all.filter((fact) => !within.has(fact) && fact.activeYears.length === 0).map(({ thing }) => thing);
  const missing = [
    ...unplaced.values(),
    ...new Map(undated.map((thing) => [thing.id, missingHop('date', thing)])).values(),
  ];
  const states = new Set(cells.map(({ state }) => state));
  const from = where ?? { id: '', name: 'graph' };
  if (cells.length === 0 || (states.size === 1 && states.has(CoverageState.NOT_STATED)))
    missing.unshift(missingHop('SERVES', from));
  else if (states.has(CoverageState.ONLY_PLANNED) && !states.has(CoverageState.SERVED))
    missing.unshift(missingHop('SERVES', from, MissingReason.ONLY_PLANNED));
  if (cells.some(({ because }) => because.length > 0 && because.every(({ thing }) => thing.named === false)))
    missing.push(missingHop('SERVES', from, MissingReason.NOT_NAMED));
  return missing.slice(0, 100);
}

const facetsOf = ({ state, place, population, because, newestYear, modality, certainty }: CoverageCell): Facets => ({
  [FacetKind.TYPE]: [state],
  [FacetKind.PLACE]: [place.name ?? ''],
  [FacetKind.POPULATION]: [population.name ?? ''],
  [FacetKind.DOCUMENT]: because.flatMap(({ documents }) => [...documents]),
  [FacetKind.YEAR]: newestYear === null ? [] : [String(newestYear)],
  [FacetKind.MODALITY]: modality ? [modality] : [],
  [FacetKind.CERTAINTY]: because.length > 0 ? [certaintyBand(certainty)] : [],
});
