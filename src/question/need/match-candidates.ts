/** Holds needs against those who could answer them. */
import type { EntityRow } from '../answer/graph-types.ts';
import { type ChainedPlace, type PlacedBy, type Placings, placesOfStatement } from '../answer/placed.ts';
import { MatchedBy, type SaidStatement, said } from '../answer/said.ts';
import { Strength } from '../answer/strength.ts';
import { type Fitting, fittingOf } from './fitting.ts';
import { matchReasons } from './match-reasons.ts';
import { NEAREST_FIRST, type Nearness, nearnessFrom } from './nearness.ts';
import type { Candidates } from './need-candidates.ts';
import { MatchFit, NeedMatch } from './need-match.ts';
import type { NeedRow } from './need-rows.ts';

/** Which of those that fit are shown. */
export interface MatchFilter {
  /** Also those that fit only the people or only the field. */
  readonly partial: boolean;
  /** Also parties that no document names one by one. */
  readonly unnamed: boolean;
}

export interface ShownMatches {
  readonly count: number;
  /** Nearest first, then the best founded; at most 50. */
  readonly first: readonly NeedMatch[];
}

const MOST_MATCHES = 50;

/** Whether anybody fits a need is cheap to say; all that there is to its matches is made only for the needs that are looked at. */
export class Matching {
  private readonly fitted = new Map<string, Fitted>();

  constructor(
    private readonly candidates: Candidates,
    private readonly placings: Placings,
  ) {}

  /** All that fit in whole. */
  full(row: NeedRow): readonly { readonly candidate: EntityRow; readonly modality: string | null }[] {
    return this.fittedTo(row).full;
  }

  shown(row: NeedRow, { partial, unnamed }: MatchFilter): ShownMatches {
    const near = nearnessFrom(this.placings.chained(row.places));
    const byNearness = new Map<Nearness, PlacedParty[]>(NEAREST_FIRST.map((one) => [one, []]));
    for (const party of this.fittedTo(row).all)
      if ((partial || party.fitting.fit === MatchFit.FULL) && (unnamed || party.candidate.named !== false))
        byNearness.get(near(party.places))?.push(party);
    const found = [...byNearness].flatMap(([one, parties]) =>
      parties.slice(0, MOST_MATCHES).map((party) => ({ ...party, near: one })),
    );
    const count = [...byNearness.values()].reduce((sum, parties) => sum + parties.length, 0);
    return { count, first: found.slice(0, MOST_MATCHES).map((one) => toMatch(row, one)) };
  }

  /** Needs that concern the same people and fields are fitted by the same, unless a text names who meets one of them. */
  private fittedTo(row: NeedRow): Fitted {
    const ids = (rows: readonly EntityRow[]): string => rows.map(({ id }) => id).join();
    const isOwn = row.met.length > 0 || row.sameName.length > 0;
    const key = isOwn ? row.need.id : [ids(row.concerned), ids(row.byScheme), ids(row.fields)].join('|');
    const known = this.fitted.get(key);
    if (known) return known;
    const all = fittingOf(row, this.candidates).flatMap((fitting) => placedParties(fitting, this.placings));
    all.sort(bestFounded);
    const fitted = { all, full: all.filter(({ fitting }) => fitting.fit === MatchFit.FULL) };
    this.fitted.set(key, fitted);
    return fitted;
  }
}

interface Fitted {
  /** The best founded first. */
  readonly all: readonly PlacedParty[];
  readonly full: readonly PlacedParty[];
}

interface Party {
  readonly candidate: EntityRow;
  /** What it runs and by which it fits. */
  readonly through: EntityRow | null;
  /** Statements that say that it runs it. */
  readonly runs: readonly string[];
}

interface PlacedParty extends Party {
  readonly fitting: Fitting;
  readonly places: readonly ChainedPlace[];
  readonly placedBy: PlacedBy;
  readonly modality: string | null;
}

type Found = PlacedParty & { readonly near: Nearness };

function placedParties(fitting: Fitting, placings: Placings): PlacedParty[] {
  const shared = { fitting, ...placesOf(fitting, placings), modality: modalityOf(fitting) };
  return partiesOf(fitting).map((party) => ({ ...party, ...shared }));
}

/** The candidate itself, and whoever runs it. */
function partiesOf({ candidate: { server, runners } }: Fitting): Party[] {
  const running = new Map<string, Party & { runs: string[] }>();
  for (const { runner, statement } of runners) {
    const party = running.get(runner.id) ?? { candidate: runner, through: server, runs: [] };
    party.runs.push(statement);
    running.set(runner.id, party);
  }
  return [{ candidate: server, through: null, runs: [] }, ...running.values()];
}

/** What people or text decide; the field only where neither does. */
function modalityOf({ meeting, people, fields }: Fitting): string | null {
  const deciding = [...(meeting?.statements ?? []), ...people.flatMap(({ statements }) => statements)];
  return said(deciding.length > 0 ? deciding : fields.flatMap(({ statements }) => statements)).modality;
}

const statementsOf = ({ meeting, people, fields }: Fitting): SaidStatement[] => [
  ...(meeting?.statements ?? []),
  ...[...people, ...fields].flatMap(({ statements }) => statements),
];

/** Where it serves these people; where no such statement speaks, where it stands. */
function placesOf(fitting: Fitting, placings: Placings): { places: ChainedPlace[]; placedBy: PlacedBy } {
  const { server, serves } = fitting.candidate;
  const speaking = new Set(statementsOf(fitting).map(({ id }) => id));
  const placed = serves
    .filter(({ statement }) => speaking.has(statement.id))
    .map(({ statement }) => placesOfStatement(placings.of(server.id, statement.id)))
    .filter(({ places }) => places.length > 0);
  const [first] = placed;
  if (!first) return placesOfStatement(placings.of(server.id, null));
  const places = [...new Map(placed.flatMap((one) => one.places).map((place) => [place.id, place])).values()];
  return { places, placedBy: first.placedBy };
}

const strengthOf = ({ meeting }: Fitting): Strength | null =>
  meeting ? (meeting.isStated ? Strength.STATED : Strength.SAME_PASSAGE) : null;

function toMatch(row: NeedRow, { candidate, through, runs, fitting, near, ...placed }: Found): NeedMatch {
  const why = matchReasons(row, fitting);
  const weakest = why.toSorted((a, b) => a.certainty - b.certainty)[0];
  return Object.assign(new NeedMatch(), {
    ...placed,
    ...{ candidate, through, why, fit: fitting.fit, strength: strengthOf(fitting), nearness: near },
    ...{ certainty: weakest?.certainty ?? 1, doubt: weakest?.doubt ?? null },
    statements: [...new Set([...why.flatMap(({ statements }) => statements), ...runs])],
    matchedBy: why.every(({ matchedBy }) => matchedBy === MatchedBy.PRINTED) ? MatchedBy.PRINTED : MatchedBy.SCHEME,
  });
}

const STRENGTHS: readonly (Strength | null)[] = [Strength.STATED, Strength.SAME_PASSAGE, null];
const FITS = Object.values(MatchFit);

const bestFounded = (a: PlacedParty, b: PlacedParty): number =>
  FITS.indexOf(a.fitting.fit) - FITS.indexOf(b.fitting.fit) ||
  STRENGTHS.indexOf(strengthOf(a.fitting)) - STRENGTHS.indexOf(strengthOf(b.fitting)) ||
  Number(a.modality !== 'ACTUAL') - Number(b.modality !== 'ACTUAL') ||
  ((a.candidate.name ?? '') < (b.candidate.name ?? '') ? -1 : 1);
