/** What a statement says, apart from where it stands, what became of it and which version of a rule made it: a person's judgement holds of this. */
import { isMention, type Statement, type Thing } from '../vocabulary/statement.ts';
import { statementLine } from './statement-line.ts';

/** Two statements of one saying read the same words in the same way. */
export function saying(statement: Statement): string {
  const { status: _, by: __, anchor: ___, evidence, subject, objects, ...rest } = statement;
  const quotes = evidence.map(({ quote }) => ({ quote, start: 0, end: 0 }));
  return statementLine({
    ...rest,
    subject: subject ? plain(subject) : null,
    objects: (objects ?? []).map(plain),
    evidence: quotes,
    status: 'PROPOSED',
    by: { method: 'RULE' },
  });
}

function plain(thing: Thing): Thing {
  if (!isMention(thing)) return thing;
  const { anchor: _place, ...mention } = thing;
  return mention;
}
