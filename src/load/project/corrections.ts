/** A statement that speaks of a corrected sum or number speaks of its correction. */
import { isMention, type Statement, type Thing } from '../../vocabulary/statement.ts';

/** Accepted statements, each reference to a corrected reading led on to the accepted one. */
export function followCorrections(accepted: readonly Statement[]): Statement[] {
  const corrections = new Map(accepted.flatMap(({ id, corrects }) => (corrects ? [[corrects, id] as const] : [])));
  if (corrections.size === 0) return [...accepted];
  // A correction may have been corrected itself; its own id stands in the id of the next, so there is no circle.
  const follow = (id: string): string => {
    const next = corrections.get(id);
    return next === undefined ? id : follow(next);
  };
  const lead = <T extends Thing>(thing: T): T =>
    isMention(thing) ? thing : { ...thing, statement: follow(thing.statement) };
  return accepted.map((statement) => {
    const { subject, objects, partOf } = statement;
    return {
      ...statement,
      ...(subject ? { subject: lead(subject) } : {}),
      ...(objects ? { objects: objects.map(lead) } : {}),
      ...(partOf ? { partOf: follow(partOf) } : {}),
    };
  });
}
