/** Why somebody fits a need, with the sentences of both sides. */
import type { EntityRow } from '../answer/graph-types.ts';
import { MatchedBy, type SaidStatement, said } from '../answer/said.ts';
import type { Fitting, Hit } from './fitting.ts';
import { MatchBasis, MatchReason } from './need-match.ts';
import type { NeedRow } from './need-rows.ts';

/** What the text says first, then the people, then the fields. */
export function matchReasons(row: NeedRow, { candidate, meeting, people, fields }: Fitting): MatchReason[] {
  const sides = { basis: MatchBasis.MET_BY, needed: row.need, offered: candidate.server };
  return [
    ...(meeting ? [reason(row, { ...sides, matchedBy: MatchedBy.PRINTED }, meeting.statements, [])] : []),
    ...people.map((hit) => peopleReason(row, hit)),
    ...fields.map((hit) => fieldReason(row, hit)),
  ];
}

/** People known only by the fields of the need rest on what names the fields. */
function peopleReason(row: NeedRow, { needed, offered, statements }: Hit): MatchReason {
  const isStated = row.concerned.length > 0;
  const matchedBy = isStated && offered.id === needed.id ? MatchedBy.PRINTED : MatchedBy.SCHEME;
  const links = isStated ? [] : row.fields.flatMap((field) => field.statements);
  return reason(row, { basis: MatchBasis.POPULATION, needed, offered, matchedBy }, statements, links);
}

function fieldReason(row: NeedRow, { needed, offered, statements }: Hit): MatchReason {
  const matchedBy = offered.id === needed.id ? MatchedBy.PRINTED : MatchedBy.SCHEME;
  const links = row.fields.find(({ id }) => id === needed.id)?.statements ?? [];
  return reason(row, { basis: MatchBasis.FIELD, needed, offered, matchedBy }, statements, links);
}

interface Sides {
  readonly basis: MatchBasis;
  readonly needed: EntityRow;
  readonly offered: EntityRow;
  readonly matchedBy: MatchedBy;
}

/** Whether it has happened is what the candidate's side says; how sure it is, the weaker of both. */
function reason(
  { held }: NeedRow,
  sides: Sides,
  offered: readonly SaidStatement[],
  links: readonly string[],
): MatchReason {
  const both = said([...held.map(({ statement }) => statement), ...offered]);
  const { modality } = said(offered);
  const statements = [...new Set([...both.statements, ...links])];
  return Object.assign(new MatchReason(), { ...both, ...sides, modality, statements });
}
