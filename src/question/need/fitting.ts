/** Who fits a need, and by what: read off the candidates by the concepts of the need. */
import type { EntityRow } from '../answer/graph-types.ts';
import type { SaidStatement } from '../answer/said.ts';
import type { Candidate, Candidates, Kin } from './need-candidates.ts';
import { MatchFit } from './need-match.ts';
import { type NeedRow, populationsOf } from './need-rows.ts';

/** One concept of the need that the candidate offers, or a related one. */
export interface Hit {
  readonly needed: EntityRow;
  readonly offered: EntityRow;
  readonly statements: readonly SaidStatement[];
}

export interface Fitting {
  readonly candidate: Candidate;
  readonly fit: MatchFit;
  /** What the text says, or one name: that this candidate meets the need. */
  readonly meeting: { readonly statements: readonly SaidStatement[]; readonly isStated: boolean } | null;
  readonly people: readonly Hit[];
  readonly fields: readonly Hit[];
}

/** All that fit the need, wholly or in part. */
export function fittingOf(row: NeedRow, candidates: Candidates): Fitting[] {
  const { kin } = candidates;
  const concepts = [...populationsOf(row), ...row.fields].flatMap(({ id }) => [...(kin.get(id) ?? [])]);
  const meeting = [...row.met, ...row.sameName].map(({ project }) => project.id);
  return candidates.of(concepts, meeting).flatMap((candidate) => fittingWith(row, candidate, kin));
}

function fittingWith(row: NeedRow, candidate: Candidate, kin: Kin): Fitting[] {
  const meeting = meetingOf(row, candidate);
  const serves = candidate.serves.map(({ population, statement }) => ({ offered: population, statement }));
  const works = candidate.fields.map(({ field, statement }) => ({ offered: field, statement }));
  const people = populationsOf(row).flatMap((needed) => hitsOf(needed, serves, kin));
  const fields = row.fields.flatMap(({ id, name, type }) => hitsOf({ id, name, type } as EntityRow, works, kin));
  if (!meeting && people.length === 0 && fields.length === 0) return [];
  const fit = meeting ? MatchFit.FULL : fitOf(row, people.length > 0, fields.length > 0);
  return [{ candidate, fit, meeting, people, fields }];
}

function meetingOf({ met, sameName }: NeedRow, { server }: Candidate): Fitting['meeting'] {
  const stated = met.find(({ project }) => project.id === server.id);
  const found = stated ?? sameName.find(({ project }) => project.id === server.id);
  return found ? { statements: found.statements, isStated: stated !== undefined } : null;
}

/** A need that names people and a field asks for both; people known only by the scheme of its field add nothing to the field. */
function fitOf({ concerned, fields }: NeedRow, servesPeople: boolean, inField: boolean): MatchFit {
  const wantsPeople = concerned.length > 0;
  const wantsField = fields.length > 0;
  if ((!wantsPeople || servesPeople) && (!wantsField || inField)) return MatchFit.FULL;
  return inField ? MatchFit.FIELD_ONLY : MatchFit.POPULATION_ONLY;
}

function hitsOf(
  needed: EntityRow,
  offers: readonly { readonly offered: EntityRow; readonly statement: SaidStatement }[],
  kin: Kin,
): Hit[] {
  const related = kin.get(needed.id);
  const hits = new Map<string, Hit & { statements: SaidStatement[] }>();
  for (const { offered, statement } of offers) {
    if (!related?.has(offered.id)) continue;
    const hit = hits.get(offered.id) ?? { needed, offered, statements: [] };
    hit.statements.push(statement);
    hits.set(offered.id, hit);
  }
  return [...hits.values()];
}
