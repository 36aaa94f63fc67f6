/** The right reading in the place of a wrong one, from the keys that a reviewer changed. */
import { SourceText } from '../document/source-text.ts';
import { correctionInvalid, decisionRefused, idTwice } from '../error.ts';
import type { LoadedDocument } from '../load/project/document-nodes.ts';
import { checkStatement } from '../statement/check-statement.ts';
import { complete, type Draft } from '../statement/complete.ts';
import { personSpans } from '../statement/ignored.ts';
import { statementId } from '../statement/statement-id.ts';
import { findPersons } from '../text/person.ts';
import type { Statement } from '../vocabulary/statement.ts';

/** Keys of a statement that change; null takes one out. Quotes may be words alone, their places are found. */
export type Correction = Partial<Record<keyof Statement, unknown>>;

/** These are given by what is corrected. */
const GIVEN: readonly string[] = ['id', 'document', 'status', 'by', 'corrects'];

/** Throws what is wrong with it, as loading a line would. */
export function corrected(original: Statement, correction: Correction, open: LoadedDocument): Statement {
  const { card, text, ignored, statements } = open;
  const source = new SourceText(text);
  const place = { file: `correction of ${original.id}` };
  const [statement] = complete({ id: card.id, source, card }, [{ place, draft: draftOf(original, correction) }]);
  if (!statement) throw correctionInvalid('holds no statement');
  const problem = checkStatement(statement, { id: card.id, source, card, masks: personSpans(ignored) }, place);
  if (problem) throw problem;
  if (namesPerson(statement)) throw correctionInvalid('seems to name a natural person');
  const { corrects: _, ...uncorrected } = statement;
  const plain = statementId(card.id, source, uncorrected);
  const same = statements.find(({ id, status }) => id === plain && id !== original.id && status !== 'REJECTED');
  if (same)
    throw decisionRefused(
      original.id,
      `the right reading is there already as ${plain}`,
      `Accept that one and reject this one.`,
    );
  if (statements.some(({ id }) => id === statement.id)) throw idTwice(place, statement.id, { file: card.id });
  return statement;
}

/** From JSON as a reviewer types it; what it holds is checked when it is applied. */
export function parseCorrection(text: string): Correction {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw correctionInvalid('is not JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw correctionInvalid('is no JSON object');
  return value as Correction;
}

function draftOf(original: Statement, correction: Correction): Draft {
  const keys = Object.keys(correction);
  const unknown = keys.find((key) => GIVEN.includes(key));
  if (unknown !== undefined || keys.length === 0)
    throw correctionInvalid(unknown ? `changes «${unknown}»` : 'changes nothing');
  const { id: _, document: __, anchor, ...rest } = original;
  // An anchor stands at the printed value: other words have another place, which is found.
  const kept = anchor && !('text' in correction) ? { anchor } : {};
  const merged = Object.entries({ ...rest, ...kept, ...correction }).filter(([, value]) => value !== null);
  return {
    ...(Object.fromEntries(merged) as unknown as Draft),
    ...{ corrects: original.id, status: 'ACCEPTED', by: { method: 'CURATED' } },
  };
}

function namesPerson(value: unknown): boolean {
  if (typeof value === 'string') return findPersons(value).length > 0;
  if (value === null || typeof value !== 'object') return false;
  return Object.values(value).some(namesPerson);
}
