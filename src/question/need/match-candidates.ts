/** Holds a need against those who could answer it. */
import type { EntityRow } from '../answer/graph-types.ts';
import { type ChainedPlace, type PlacedBy, type Placings, placesOfStatement } from '../answer/placed.ts';
import { MatchedBy, type StatementRow, said } from '../answer/said.ts';
import { Strength } from '../answer/strength.ts';
import { NEAREST_FIRST, nearness } from './nearness.ts';
import type { Candidate, Kin } from './need-candidates.ts';
import { MatchBasis, MatchFit, MatchReason, NeedMatch } from './need-match.ts';
import { type NeedRow, populationsOf } from './need-rows.ts';

/** All that fit the need, wholly or in part: nearest first, then the best founded. */
export function matchesOf(row: NeedRow, candidates: readonly Candidate[], kin: Kin, placings: Placings): NeedMatch[] {
  return candidates.flatMap((candidate) => matchesWith(row, candidate, kin, placings)).sort(bestFirst);
}

function matchesWith(row: NeedRow, candidate: Candidate, kin: Kin, placings: Placings): NeedMatch[] {
  const meeting = meetingReason(row, candidate);
  const populations = populationReasons(row, candidate, kin);
  const fields = fieldReasons(row, candidate, kin);
  const reasons = [...(meeting ? [meeting] : []), ...populations, ...fields];
  if (reasons.length === 0) return [];
  const fit = meeting ? MatchFit.FULL : fitOf(row, populations.length > 0, fields.length > 0);
  const match = toMatch(row, candidate, reasons, fit, placings);
  const runners = new Map(candidate.runners.map(({ runner }) => [runner.id, runner]));
  return [match, ...[...runners.values()].map((runner) => throughRunner(match, candidate, runner))];
}

/** A need that names people and a field asks for both; people known only by the scheme of its field add nothing to the field. */
function fitOf({ concerned, fields }: NeedRow, servesPeople: boolean, inField: boolean): MatchFit {
  const wantsPeople = concerned.length > 0;
  const wantsField = fields.length > 0;
  if ((!wantsPeople || servesPeople) && (!wantsField || inField)) return MatchFit.FULL;
  return inField ? MatchFit.FIELD_ONLY : MatchFit.POPULATION_ONLY;
}

type Reason = MatchReason & { rows: readonly StatementRow[]; strength: Strength | null };

function meetingReason({ need, held, met, sameName }: NeedRow, { server }: Candidate): Reason | null {
  const stated = met.find(({ project }) => project.id === server.id);
  const found = stated ?? sameName.find(({ project }) => project.id === server.id);
  if (!found) return null;
  const sides = { basis: MatchBasis.MET_BY, needed: need, offered: server, matchedBy: MatchedBy.PRINTED };
  return reason(
    sides,
    held.map(({ statement }) => statement),
    found.statements,
    [],
    stated ? Strength.STATED : Strength.SAME_PASSAGE,
  );
}

function populationReasons(row: NeedRow, { serves }: Candidate, kin: Kin): Reason[] {
  const stated = row.concerned.length > 0;
  const links = stated ? [] : row.fields.flatMap(({ statements }) => statements);
  return populationsOf(row).flatMap((needed) => {
    const hits = serves.filter(({ population }) => kin.get(needed.id)?.includes(population.id));
    return grouped(hits, ({ population }) => population).map(([offered, found]) => {
      const same = stated && offered.id === needed.id;
      const sides = {
        basis: MatchBasis.POPULATION,
        needed,
        offered,
        matchedBy: same ? MatchedBy.PRINTED : MatchedBy.SCHEME,
      };
      return reason(
        sides,
        row.held.map(({ statement }) => statement),
        found.map(({ statement }) => statement),
        links,
      );
    });
  });
}

function fieldReasons({ fields, held }: NeedRow, candidate: Candidate, kin: Kin): Reason[] {
  return fields.flatMap(({ id, name, type, statements }) => {
    const hits = candidate.fields.filter(({ field }) => kin.get(id)?.includes(field.id));
    return grouped(hits, ({ field }) => field).map(([offered, found]) => {
      const sides = {
        basis: MatchBasis.FIELD,
        needed: { id, name, type } as EntityRow,
        offered,
        matchedBy: offered.id === id ? MatchedBy.PRINTED : MatchedBy.SCHEME,
      };
      return reason(
        sides,
        held.map(({ statement }) => statement),
        found.map(({ statement }) => statement),
        statements,
      );
    });
  });
}

/** Whether it has happened is what the candidate's side says; how sure it is, the weaker of both. */
function reason(
  sides: Pick<MatchReason, 'basis' | 'needed' | 'offered' | 'matchedBy'>,
  needSide: readonly StatementRow[],
  offeredSide: readonly StatementRow[],
  links: readonly string[],
  strength: Strength | null = null,
): Reason {
  const both = said([...needSide, ...offeredSide]);
  const { modality } = said(offeredSide);
  const statements = [...new Set([...both.statements, ...links])];
  return Object.assign(new MatchReason(), { ...both, ...sides, modality, statements, rows: offeredSide, strength });
}

function toMatch(row: NeedRow, candidate: Candidate, why: Reason[], fit: MatchFit, placings: Placings): NeedMatch {
  const { places, placedBy } = placesOfMatch(candidate, why, placings);
  const strength = why.find((one) => one.strength !== null)?.strength ?? null;
  const deciding = why.filter(({ basis }) => basis !== MatchBasis.FIELD);
  const { modality } = said((deciding.length > 0 ? deciding : why).flatMap(({ rows }) => [...rows]));
  const weakest = why.toSorted((a, b) => a.certainty - b.certainty)[0];
  return Object.assign(new NeedMatch(), {
    ...{ candidate: candidate.server, through: null, why, fit, strength, places, placedBy, modality },
    ...{ certainty: weakest?.certainty ?? 1, doubt: weakest?.doubt ?? null },
    statements: [...new Set(why.flatMap(({ statements }) => statements))],
    nearness: nearness(placings.chained(row.places), places),
    matchedBy: why.every(({ matchedBy }) => matchedBy === MatchedBy.PRINTED) ? MatchedBy.PRINTED : MatchedBy.SCHEME,
  });
}

function throughRunner(match: NeedMatch, { server, runners }: Candidate, runner: EntityRow): NeedMatch {
  const runs = runners.filter((one) => one.runner.id === runner.id).map(({ statement }) => statement.id);
  return Object.assign(new NeedMatch(), match, {
    candidate: runner,
    through: server,
    statements: [...new Set([...match.statements, ...runs])],
  });
}

/** Where it serves these people; where no such statement speaks, where it stands. */
function placesOfMatch(
  { server, serves }: Candidate,
  why: readonly Reason[],
  placings: Placings,
): { places: ChainedPlace[]; placedBy: PlacedBy } {
  const speaking = new Set(why.flatMap(({ rows }) => rows.map(({ id }) => id)));
  const serving = serves
    .filter(({ statement }) => speaking.has(statement.id))
    .map(({ statement }) => placesOfStatement(placings.of(server.id, statement.id)));
  const placed = serving.filter(({ places }) => places.length > 0);
  const [first] = placed;
  if (!first) return placesOfStatement(placings.of(server.id, null));
  const places = [...new Map(placed.flatMap((one) => one.places).map((place) => [place.id, place])).values()];
  return { places, placedBy: first.placedBy };
}

function grouped<Item>(items: readonly Item[], of: (item: Item) => EntityRow): [EntityRow, Item[]][] {
  const groups = new Map<string, [EntityRow, Item[]]>();
  for (const item of items) {
    const group = groups.get(of(item).id) ?? [of(item), []];
    group[1].push(item);
    groups.set(of(item).id, group);
  }
  return [...groups.values()];
}

const STRENGTHS: readonly (Strength | null)[] = [Strength.STATED, Strength.SAME_PASSAGE, null];
const FITS = Object.values(MatchFit);

const bestFirst = (a: NeedMatch, b: NeedMatch): number =>
  NEAREST_FIRST.indexOf(a.nearness) - NEAREST_FIRST.indexOf(b.nearness) ||
  FITS.indexOf(a.fit) - FITS.indexOf(b.fit) ||
  STRENGTHS.indexOf(a.strength) - STRENGTHS.indexOf(b.strength) ||
  Number(a.modality !== 'ACTUAL') - Number(b.modality !== 'ACTUAL') ||
  ((a.candidate.name ?? '') < (b.candidate.name ?? '') ? -1 : 1);
