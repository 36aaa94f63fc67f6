/** The relationships that a statement says between entities, and the links from the statement to what it mentions. */
import { mentionsOf } from '../../name/mentions.ts';
import type { Resolve } from '../../name/resolve.ts';
import { RELATIONSHIP_PREDICATES } from '../../vocabulary/predicate.ts';
import { isMention, type Statement, type Thing } from '../../vocabulary/statement.ts';
import type { Edges } from './edges.ts';

export function linkStatement(statement: Statement, resolve: Resolve, edges: Edges): void {
  for (const placed of mentionsOf(statement)) {
    edges.structure('MENTIONS', `statement:${statement.id}`, resolve(statement, placed), {
      role: placed.role,
      words: placed.mention.printed ?? placed.mention.name,
    });
  }
  if (!RELATIONSHIP_PREDICATES.includes(statement.predicate)) return;
  const subject = endpoint(statement, statement.subject, 'SUBJECT', 0, resolve);
  const [first, ...others] = (statement.objects ?? []).map((object, index) =>
    endpoint(statement, object, 'OBJECT', index, resolve),
  );
  if (!subject || !first) return;
  edges.say(statement.predicate, subject, first, statement);
  for (const other of others) {
    // A need's further objects are the people it is about, not needs.
    if (statement.predicate === 'HAS_NEED') edges.say('CONCERNS', first, other ?? '', statement);
    else edges.say(statement.predicate, subject, other ?? '', statement);
  }
}

/** A sum or number that stands as subject or object is the node that its own statement makes, of the same id. */
function endpoint(
  statement: Statement,
  thing: Thing | null | undefined,
  role: 'SUBJECT' | 'OBJECT',
  index: number,
  resolve: Resolve,
): string | null {
  if (!thing) return null;
  return isMention(thing) ? resolve(statement, { role, index, mention: thing }) : thing.statement;
}
