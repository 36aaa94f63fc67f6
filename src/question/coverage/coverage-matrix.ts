/** Makes the cells of the coverage matrix from what documents say. */
import { interval, yearsOf } from '../../vocabulary/edtf.ts';
import { articlesOf } from '../answer/evidence.ts';
import type { EntityRow } from '../answer/graph-types.ts';
import { type ChainedPlace, PlacedBy, placesOfStatement } from '../answer/placed.ts';
import { MatchedBy, said } from '../answer/said.ts';
import { populationsOf } from '../need/need-rows.ts';
import { CoverageBasis, CoverageCell, CoverageReason, CoverageState, PlaceRelation } from './coverage-cell.ts';
import type { CoverageAxes, CoverageRead, CoveredPlace, CoveredPopulation, DatedStatement } from './coverage-facts.ts';

/** Something said of a population at one stated place; \`place\` is null where none is stated. */
export interface CoverageFact {
  readonly basis: CoverageBasis;
  readonly thing: EntityRow;
  readonly population: EntityRow;
  readonly place: ChainedPlace | null;
  readonly placedBy: PlacedBy;
  readonly statements: readonly DatedStatement[];
  /** Whether it has happened; of a need's answer, what the answer says. */
  readonly modality: string | null;
  readonly scheme: boolean;
  /** Of the statements by their own dates, else of their article or document. */
  readonly years: readonly number[];
  /** The same, and when the thing that it is about goes on, where a document says. */
  readonly activeYears: readonly number[];
}

const MOST_REASONS = 20;

export function factsOf({ axes, facts, needs, placings }: CoverageRead): CoverageFact[] {
  const yearOf = yearsBy(axes.documents);
  const served = facts.flatMap(({ kind, thing, thingPeriod, population, statement }): CoverageFact[] => {
    const { places, placedBy } = placesOfStatement(placings.of(thing.id, statement.id));
    const common = {
      basis: CoverageBasis[kind],
      thing,
      population,
      placedBy,
      statements: [statement],
      modality: statement.modality,
    };
    const years = yearOf([statement]);
    return atEach(places, {
      ...common,
      scheme: kind === 'IN_FIELD',
      years,
      activeYears: [...years, ...yearsOf(thingPeriod)],
    });
  });
  const needed = needs.flatMap((row) => {
    const statements = row.held.map(({ statement }) => statement as DatedStatement);
    const scheme = row.concerned.length === 0;
    const years = yearOf(statements);
    const common = { thing: row.need, placedBy: PlacedBy.STATEMENT, statements, scheme, years, activeYears: years };
    const answers = [...row.met, ...row.sameName].map(({ project, statements: answer }) => ({
      ...common,
      ...{
        basis: CoverageBasis.MET_BY,
        thing: project,
        modality: said(answer).modality,
        statements: [...statements, ...answer],
      },
    }));
    const all = [{ ...common, basis: CoverageBasis.HAS_NEED, modality: said(statements).modality }, ...answers];
    return populationsOf(row).flatMap((population) =>
      all.flatMap((one) => atEach(placings.chained(row.places), { ...one, population })),
    );
  });
  return [...served, ...needed];
}

const atEach = (places: readonly ChainedPlace[], fact: Omit<CoverageFact, 'place'>): CoverageFact[] =>
  places.length === 0 ? [{ ...fact, place: null }] : places.map((place) => ({ ...fact, place }));

/** The years of statements by their own dates, else of the article or document; what goes on without a stated end was still so when that was printed. */
function yearsBy(documents: CoverageAxes['documents']): (statements: readonly DatedStatement[]) => number[] {
  const cards = new Map(
    documents.map((document) => [document.id, { ...document, articles: articlesOf(document.articles) }]),
  );
  const printed = ({ document, article }: DatedStatement): number[] => {
    const card = cards.get(document);
    const years = yearsOf(card?.articles[article ?? 0]?.date ?? card?.published);
    return years.length > 0 ? years : [...(card?.dateText ?? '').matchAll(/\d{4}/gu)].map(([year]) => Number(year));
  };
  return (statements) =>
    statements.flatMap((statement) => {
      const own = statement.asOf ?? statement.date ?? statement.period;
      const years = yearsOf(own);
      return years.length === 0 || own?.endsWith('/..') ? [...years, ...printed(statement)] : years;
    });
}

/** Keeps what falls into the years of \`period\`; a statement that bears no year at all falls into none. */
export function inPeriod(facts: readonly CoverageFact[], period: string): CoverageFact[] {
  const wanted = interval(period);
  const from = Number((wanted?.from ?? '0000').slice(0, 4));
  const to = Number((wanted?.to ?? '9999').slice(0, 4));
  return facts.filter(({ activeYears }) => activeYears.some((year) => year >= from && year <= to));
}

export function cellOf(
  population: CoveredPopulation,
  place: CoveredPlace,
  facts: readonly CoverageFact[],
): CoverageCell {
  const reasons = [...factsAlike(facts, population, place).values()]
    .flatMap((fact) => reasonFor(population, place, fact))
    .sort(nearestFirst);
  const state = stateOf(reasons);
  const because = reasons.filter((reason) => decides(state, reason));
  const newest = Math.max(...(because.length > 0 ? because : reasons).flatMap(({ years }) => [...years]));
  const { id, name, type } = place;
  const modality = because[0]?.modality ?? null;
  const surest = because.toSorted((a, b) => b.certainty - a.certainty)[0];
  return Object.assign(new CoverageCell(), {
    ...{ state, modality, certainty: surest?.certainty ?? 1, doubt: surest?.doubt ?? null },
    population: { id: population.id, name: population.name, type: population.type },
    place: { id, name, type },
    because: because.slice(0, MOST_REASONS),
    alsoStated: reasons.filter((reason) => !because.includes(reason)).slice(0, MOST_REASONS),
    statements: [...new Set(because.slice(0, MOST_REASONS).flatMap(({ statements }) => statements))],
    newestYear: Number.isFinite(newest) ? newest : null,
    documentsCoveringPlace: place.sources,
    coveringDocuments: place.covering,
    matchedBy:
      because.length === 0
        ? null
        : because.some(({ matchedBy }) => matchedBy === MatchedBy.PRINTED)
          ? MatchedBy.PRINTED
          : MatchedBy.SCHEME,
  });
}

/** Statements that say the same of the same thing at the same place make one reason. */
function factsAlike(
  facts: readonly CoverageFact[],
  population: CoveredPopulation,
  place: CoveredPlace,
): Map<string, CoverageFact> {
  const alike = new Map<string, CoverageFact>();
  for (const fact of facts) {
    if (
      fact.place === null ||
      !population.narrower.includes(fact.population.id) ||
      relationOf(place, fact.place) === null
    )
      continue;
    const key = [fact.basis, fact.thing.id, fact.population.id, fact.place.id, fact.modality].join('|');
    const known = alike.get(key);
    alike.set(
      key,
      known
        ? { ...known, statements: [...known.statements, ...fact.statements], years: [...known.years, ...fact.years] }
        : fact,
    );
  }
  return alike;
}

function reasonFor(population: CoveredPopulation, place: CoveredPlace, fact: CoverageFact): CoverageReason[] {
  if (fact.place === null) return [];
  const relation = relationOf(place, fact.place);
  if (relation === null) return [];
  const { chain, ...at } = fact.place;
  const { statements, certainty, doubt } = said(fact.statements);
  const same = fact.population.id === population.id && !fact.scheme;
  const reason = Object.assign(new CoverageReason(), {
    ...{
      basis: fact.basis,
      thing: fact.thing,
      population: fact.population,
      placedBy: fact.placedBy,
      relation,
      place: at,
    },
    ...{ statements, certainty, doubt, modality: fact.modality, years: fact.years },
    year: fact.years.length > 0 ? Math.max(...fact.years) : null,
    documents: fact.statements.map(({ document }) => document),
    matchedBy: same ? MatchedBy.PRINTED : MatchedBy.SCHEME,
  });
  return [reason];
}

function relationOf(place: CoveredPlace, stated: ChainedPlace): PlaceRelation | null {
  if (stated.id === place.id) return PlaceRelation.HERE;
  if (stated.chain.includes(place.id)) return PlaceRelation.INSIDE;
  return place.chain.includes(stated.id) ? PlaceRelation.WIDER : null;
}

function stateOf(reasons: readonly CoverageReason[]): CoverageState {
  return (Object.values(CoverageState).find((state) => reasons.some((reason) => decides(state, reason))) ??
    CoverageState.NOT_STATED) as CoverageState;
}

/** Whether a reason speaks for a state; the states are tried in their order, so what stands here is never weighed against a wider place. */
function decides(state: CoverageState, { basis, modality, relation }: CoverageReason): boolean {
  const near = relation !== PlaceRelation.WIDER;
  const need = basis === CoverageBasis.HAS_NEED;
  if (state === CoverageState.SERVED) return near && !need && modality === 'ACTUAL';
  if (state === CoverageState.ONLY_PLANNED) return near && !need && modality !== 'ACTUAL';
  if (state === CoverageState.NEED_WITHOUT_SERVICE) return near && need;
  return state === CoverageState.WIDER_PLACE_ONLY && !near;
}

const RELATIONS = Object.values(PlaceRelation);
const BASES = Object.values(CoverageBasis);

const nearestFirst = (a: CoverageReason, b: CoverageReason): number =>
  RELATIONS.indexOf(a.relation) - RELATIONS.indexOf(b.relation) ||
  BASES.indexOf(a.basis) - BASES.indexOf(b.basis) ||
  Number(a.matchedBy !== MatchedBy.PRINTED) - Number(b.matchedBy !== MatchedBy.PRINTED) ||
  b.certainty - a.certainty ||
  ((a.thing.name ?? '') < (b.thing.name ?? '') ? -1 : 1);
