/**
 * The id of a statement: `<document>-` and 16 hex digits of SHA-256 over what better reading does not change.
 * Source: `schema/statement.schema.json`, `id`.
 */
import { hash } from 'node:crypto';
import type { SourceText } from '../document/source-text.ts';
import { isMention, type Statement, type Thing } from '../vocabulary/statement.ts';

type Identified = Pick<Statement, 'kind' | 'predicate' | 'subject' | 'objects' | 'anchor' | 'corrects'>;

/**
 * Where there is a value: kind, its original characters and which occurrence of them; else predicate, subject and first object.
 * A correction often has all of this in common with the reading that it corrects and stands beside it, so that one's id goes in too.
 */
export function statementId(document: string, source: SourceText, statement: Identified): string {
  const { kind, predicate, anchor, subject, objects, corrects } = statement;
  const identity = anchor
    ? [kind, source.slice(anchor), source.occurrence(anchor)]
    : [kind, predicate, originalCharacters(source, subject), originalCharacters(source, objects?.[0])];
  const whole = corrects ? [...identity, 'corrects', corrects] : identity;
  const digest = hash('sha256', JSON.stringify(whole), 'hex');
  return `${document}-${digest.slice(0, 16)}`;
}

/** A sum or number that stands as object is known by the id of its statement, which is stable too. */
function originalCharacters(source: SourceText, thing: Thing | null | undefined): string {
  if (!thing) return '';
  if (!isMention(thing)) return thing.statement;
  return thing.anchor ? source.slice(thing.anchor) : '';
}
